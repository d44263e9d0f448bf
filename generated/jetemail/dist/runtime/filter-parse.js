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
	const style = table.chain.styles?.[name];
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
	} else if (style?.mediaType && before === undefined) {
		read.set(name, jsonIn(text));
	} else if (rule.list && !style?.mediaType) {
		const items = style?.explode === false ? text.split(delimiterOf(style)) : [text];
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
const delimiters = {
	spaceDelimited: " ",
	pipeDelimited: "|",
	tabDelimited: "	"
};
const delimiterOf = ({ style = "form" }) => delimiters[style] ?? ",";
/** The value of a text in JSON; what is none stays text, and `check` says so. */
const jsonIn = (text) => {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
};
/** A text as the type of its parameter; what cannot be one stays text, and `check` says so. */
const scalar = (text, { type = "", enum: members, anyCase }) => {
	const folded = text.toLowerCase();
	const member = members?.find((value) => String(value) === text || anyCase && String(value).toLowerCase() === folded);
	if (member !== undefined) return member;
	if (type === "boolean") return text === "true" ? true : text === "false" ? false : text;
	if (/^(integer|number|unix-.*)$/.test(type)) return /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : text;
	if (type === "bigint") return /^-?\d{1,20}$/.test(text) ? BigInt(text) : text;
	return type === "email" ? text.trim() : text;
};
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZmlsdGVyLXBhcnNlLmpzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS9maWx0ZXItcGFyc2UudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQ0EsU0FBUyxPQUF5Qix3QkFBd0I7O0FBa0IxRCxPQUFPLE1BQU0sb0JBQW9CLE1BQU07Q0FDckMsQUFBa0IsT0FBTztDQUN6QixBQUFTO0NBRVQsWUFBWSxRQUFnQztFQUMxQyxNQUFNLE9BQU8sS0FBSyxFQUFFLGNBQWMsT0FBTyxDQUFDLENBQUMsS0FBSyxJQUFJLENBQUM7RUFDckQsS0FBSyxTQUFTO0NBQ2hCO0FBQ0Y7Ozs7Ozs7QUFRQSxPQUFPLE1BQU0sYUFDWCxRQUNBLE9BQ0EsRUFBRSxTQUFTLE9BQU8sUUFBUSxDQUFDLE1BQW9CLENBQUMsTUFDN0I7Q0FDbkIsTUFBTSxPQUFPLElBQUksSUFBcUI7Q0FDdEMsTUFBTSxRQUF1QixDQUFDO0NBQzlCLElBQUksZ0JBQWdCLE1BQU0sQ0FBQyxDQUFDLFNBQVMsTUFBTSxRQUFRO0VBQ2pELElBQ0UsQ0FBQyxNQUFNLE1BQU0sU0FDWCxLQUFLLFNBQVMsR0FBRyxJQUFJLElBQUksV0FBVyxLQUFLLE1BQU0sR0FBRyxDQUFDLENBQUMsQ0FBQyxJQUFJLFFBQVEsSUFDbkUsR0FDQTtHQUNBLFNBQVMsS0FBSyxNQUFNO0lBQUU7SUFBTztJQUFNO0dBQU0sQ0FBQztFQUM1QztDQUNGLENBQUM7Q0FDRCxNQUFNLFNBQVMsT0FBTyxZQUNwQixNQUFNLE1BQU0sTUFBTSxTQUFTLFNBQ3pCLEtBQUssSUFBSSxJQUFJLElBQUksQ0FBQyxDQUFDLE1BQU0sS0FBSyxJQUFJLElBQUksQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUMvQyxDQUNGO0NBQ0EsTUFBTSxTQUFTLENBQUMsR0FBRyxPQUFPLEdBQUcsTUFBTSxRQUFRLEtBQUssQ0FBQztDQUNqRCxJQUFJLFVBQVUsT0FBTyxTQUFTLEdBQUcsTUFBTSxJQUFJLFlBQVksTUFBTTtDQUM3RCxNQUFNLFNBQVMsSUFBSSxJQUNqQixPQUNHLFFBQ0UsRUFBRSxVQUFVLFdBQVcsYUFBYSxXQUFXLFNBQVMsVUFDM0QsQ0FBQyxDQUNBLEtBQUssRUFBRSxZQUFZLEtBQUssQ0FDN0I7Q0FDQSxNQUFNLFNBQVMsT0FBTyxZQUNwQixPQUFPLFFBQVEsTUFBTSxDQUFDLENBQUMsUUFBUSxDQUFDLFVBQVUsQ0FBQyxPQUFPLElBQUksSUFBSSxDQUFDLENBQzdEO0NBQ0EsT0FBTztFQUFVO0VBQXNCO0NBQU87QUFDaEQ7QUFRQSxNQUFNLFlBQ0osS0FDQSxNQUNBLEVBQUUsT0FBTyxNQUFNLFlBQ047Q0FDVCxNQUFNLEdBQUcsUUFBUSxJQUFJLFFBQVEsTUFBTSxvQkFBb0IsS0FBSyxHQUFHLEtBQUssQ0FBQztDQUNyRSxNQUFNLFNBQ0osQ0FBQyxNQUFNLE1BQU0sTUFBTSxTQUFTLEdBQUcsS0FDL0IsTUFBTSxNQUFNLFNBQVMsTUFBTSxFQUFFLFVBQVU7Q0FDekMsTUFBTSxPQUFPLFNBQVMsUUFBUTtDQUM5QixNQUFNLFFBQVEsTUFBTSxNQUFNLFNBQVM7Q0FDbkMsSUFBSSxDQUFDLE1BQU0sTUFBTSxNQUFNLFNBQVMsSUFBSSxHQUFHO0VBQ3JDLE1BQU0sS0FBSyxpQkFBaUIsS0FBSyxLQUFLLENBQUM7RUFDdkM7Q0FDRjtDQUNBLE1BQU0sT0FBTyxNQUFNLE1BQU0sU0FBUyxDQUFDO0NBQ25DLE1BQU0sU0FBUyxLQUFLLElBQUksSUFBSTtDQUM1QixJQUFJLFFBQVE7RUFDVixLQUFLLElBQUksTUFBTTtHQUNiLEdBQUk7SUFDSCxRQUFRLE9BQU8sTUFBTSxJQUFJO0VBQzVCLENBQUM7Q0FDSCxPQUFPLElBQUksT0FBTyxhQUFhLFdBQVcsV0FBVztFQUNuRCxLQUFLLElBQUksTUFBTSxPQUFPLElBQUksQ0FBQztDQUM3QixPQUFPLElBQUksS0FBSyxRQUFRLENBQUMsT0FBTyxXQUFXO0VBQ3pDLE1BQU0sUUFDSixPQUFPLFlBQVksUUFBUSxLQUFLLE1BQU0sWUFBWSxLQUFLLENBQUMsSUFBSSxDQUFDLElBQUk7RUFDbkUsS0FBSyxJQUFJLE1BQU0sQ0FDYixHQUFLLFVBQW9DLENBQUMsR0FDMUMsR0FBRyxNQUFNLEtBQUssU0FBUyxPQUFPLE1BQU0sSUFBSSxDQUFDLENBQzNDLENBQUM7Q0FDSCxPQUFPLElBQUksV0FBVyxXQUFXO0VBQy9CLEtBQUssSUFBSSxNQUFNLE9BQU8sTUFBTSxJQUFJLENBQUM7Q0FDbkMsT0FBTztFQUNMLE1BQU0sS0FBSztHQUNULE9BQU87R0FDUCxNQUFNO0dBQ04sVUFBVTtHQUNWLFNBQVMsR0FBRyxLQUFLO0VBQ25CLENBQUM7Q0FDSDtBQUNGO0FBRUEsTUFBTSxhQUFtRDtDQUN2RCxnQkFBZ0I7Q0FDaEIsZUFBZTtDQUNmLGNBQWM7QUFDaEI7QUFFQSxNQUFNLGVBQWUsRUFBRSxRQUFRLGFBQzdCLFdBQVcsVUFBVTs7QUFHdkIsTUFBTSxVQUFVLFNBQTBCO0NBQ3hDLElBQUk7RUFDRixPQUFPLEtBQUssTUFBTSxJQUFJO0NBQ3hCLFFBQVE7RUFDTixPQUFPO0NBQ1Q7QUFDRjs7QUFHQSxNQUFNLFVBQ0osTUFDQSxFQUFFLE9BQU8sSUFBSSxNQUFNLFNBQVMsY0FDaEI7Q0FDWixNQUFNLFNBQVMsS0FBSyxZQUFZO0NBQ2hDLE1BQU0sU0FBUyxTQUFTLE1BQ3JCLFVBQ0MsT0FBTyxLQUFLLE1BQU0sUUFDakIsV0FBVyxPQUFPLEtBQUssQ0FBQyxDQUFDLFlBQVksTUFBTSxNQUNoRDtDQUNBLElBQUksV0FBVyxXQUFXLE9BQU87Q0FDakMsSUFBSSxTQUFTLFdBQ1gsT0FBTyxTQUFTLFNBQVMsT0FBTyxTQUFTLFVBQVUsUUFBUTtDQUM3RCxJQUFJLDZCQUE2QixLQUFLLElBQUksR0FDeEMsT0FBTyxrQ0FBa0MsS0FBSyxJQUFJLElBQUksT0FBTyxJQUFJLElBQUk7Q0FDdkUsSUFBSSxTQUFTLFVBQVUsT0FBTyxlQUFlLEtBQUssSUFBSSxJQUFJLE9BQU8sSUFBSSxJQUFJO0NBQ3pFLE9BQU8sU0FBUyxVQUFVLEtBQUssS0FBSyxJQUFJO0FBQzFDIn0=
