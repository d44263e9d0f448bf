import { check, unknownParameter } from "./filter-check.js";
/** Thrown by `fromQuery` with `strict`. */
export class FilterError extends Error {
	name = "FilterError";
	issues;
	constructor(issues) {
		super(issues.map(({ message }) => message).join("; "));
		this.issues = issues;
	}
}
/**
* Reads a query string, with or without `?`, back into a value: the inverse of `toQuery`. What is good survives, what is
* not is left out and named.
*
* @throws FilterError with `strict`, where there is an issue.
*/
export const fromQuery = (search, table, { strict = false, allow = [] } = {}) => {
	const read = new Map();
	const early = [];
	new URLSearchParams(search).forEach((text, key) => {
		if (!allow.some((name) => name.endsWith("*") ? key.startsWith(name.slice(0, -1)) : key === name)) {
			readPair(key, text, {
				table,
				read,
				early
			});
		}
	});
	const values = Object.fromEntries(table.chain.names.flatMap((name) => read.has(name) ? [[name, read.get(name)]] : []));
	const issues = [...early, ...check(values, table)];
	if (strict && issues.length > 0) throw new FilterError(issues);
	const faulty = new Set(issues.filter(({ severity, code }) => severity === "error" && code !== "repeated").map(({ param }) => param));
	const params = Object.fromEntries(Object.entries(values).filter(([name]) => !faulty.has(name)));
	return {
		params,
		issues
	};
};
const readPair = (key, text, { table, read, early }) => {
	const [, outer = "", inner = ""] = /^([^[]+)\[(.*)\]$/.exec(key) ?? [];
	const isPart = !table.chain.names.includes(key) && table.chain.styles?.[outer]?.style === "deepObject";
	const name = isPart ? outer : key;
	if (!table.chain.names.includes(name)) {
		early.push(unknownParameter(key, table));
		return;
	}
	const rule = table.rules[name] ?? {};
	const before = read.get(name);
	if (isPart) {
		read.set(name, {
			...before,
			[inner]: scalar(text, rule)
		});
	} else if (rule.list) {
		const items = table.chain.styles?.[name]?.explode === false ? text.split(delimiterOf(name, table)) : [text];
		read.set(name, [...before ?? [], ...items.map((item) => scalar(item, rule))]);
	} else if (before === undefined) {
		read.set(name, scalar(text, rule));
	} else {
		early.push({
			param: name,
			code: "repeated",
			severity: "error",
			message: `${name}: given more than once, the first counts`
		});
	}
};
const delimiterOf = (name, { chain }) => {
	const style = chain.styles?.[name]?.style;
	return style === "spaceDelimited" ? " " : style === "pipeDelimited" ? "|" : ",";
};
/** A text as the type of its parameter; what cannot be one stays text, and `check` says so. */
const scalar = (text, { type = "", enum: members, anyCase }) => {
	const folded = text.toLowerCase();
	const member = members?.find((value) => String(value) === text || anyCase && String(value).toLowerCase() === folded);
	if (member !== undefined) return member;
	if (type === "boolean") return text === "true" ? true : text === "false" ? false : text;
	if (/^(integer|number|unix-.*)$/.test(type)) return /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : text;
	return type === "email" ? text.trim() : text;
};
//# sourceMappingURL=filter-parse.js.map
