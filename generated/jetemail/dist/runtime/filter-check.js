import { queryOf } from "./filter-condition.js";
import { instantOf, intervalOf, isTimeType, leastMilliseconds, parseInstant } from "./filter-instant.js";
import { nearestName } from "./filter-nearest.js";
import { toQuery } from "./filter-query.js";
/** Characters of a query string that all servers and proxies take. */
const safeLength = 8e3;
export const issue = (param, code, text, severity = "error") => ({
	param,
	code,
	severity,
	message: `${param}: ${text}`
});
/**
* Checks a filter against its description: all faults, in the order of the table. What the description leaves open is
* no fault.
*/
export const check = (input, table) => {
	const values = queryOf(input);
	const { chain, rules } = table;
	const issues = chain.names.flatMap((name) => Object.hasOwn(values, name) ? checkParameter(name, values[name], rules[name] ?? {}) : rules[name]?.required ? [issue(name, "required", "must be given")] : []);
	const unknown = Object.keys(values).filter((name) => !chain.names.includes(name));
	const found = [
		...issues,
		...unknown.map((name) => unknownParameter(name, table)),
		...checkExclusive(values, table),
		...checkRanges(values, table),
		...table.styled?.faults(values, table) ?? []
	];
	// Values with errors may have no text at all.
	return found.some(({ severity }) => severity === "error") ? found : [...found, ...checkLength(values, table)];
};
/** Attributed to the longest parameter, which is the one to shorten. */
const checkLength = (values, { chain }) => {
	const { length } = toQuery({
		query: values,
		table: chain
	});
	if (length <= safeLength) return [];
	const sizeOf = (name) => String(values[name]).length;
	const [longest = ""] = Object.keys(values).sort((a, b) => sizeOf(b) - sizeOf(a));
	const text = `the query string has ${length} characters, some servers refuse more than ${safeLength}`;
	return [issue(longest, "length", text, "warning")];
};
/** The issue for a parameter that there is not, with the name that was probably meant. */
export const unknownParameter = (name, { chain }) => {
	const near = nearestName(name, chain.names);
	return issue(name, "unknown", `no such parameter${near === undefined ? "" : `; did you mean ${near}?`}`);
};
const checkParameter = (name, value, rule) => {
	if (value === undefined) return [issue(name, "undefined", "undefined is no filter; leave it out")];
	if (rule.list && !Array.isArray(value)) return [issue(name, "type", "must be an array")];
	if (rule.op === "parts" || /^(object|array)$/.test(rule.type ?? "")) {
		return typeof value === "object" && value !== null ? [] : [issue(name, "type", "must be an object")];
	}
	if (!rule.list || !Array.isArray(value)) return checkValue(name, value, rule);
	return value.flatMap((item) => checkValue(name, item, rule));
};
const checkValue = (name, value, rule) => {
	if (value === "") return [issue(name, "empty", "must not be empty")];
	if (rule.enum) {
		return rule.enum.includes(value) ? [] : [issue(name, "enum", `${show(value)} is not one of ${rule.enum.map(show).join(", ")}`)];
	}
	const { type = "string" } = rule;
	if (/^(integer|number|bigint|unix-.*)$/.test(type)) return checkNumber(name, value, rule);
	if (type === "boolean") return typeof value === "boolean" ? [] : [issue(name, "type", `${show(value)} is not a boolean`)];
	return typeof value === "string" ? checkText(name, value, rule) : [issue(name, "type", `${show(value)} is not a string`)];
};
const show = (value) => typeof value === "string" || typeof value === "bigint" ? `${value}` : String(JSON.stringify(value));
const isNumeral = (value, type) => {
	if (type === "number") return Number.isFinite(value);
	return typeof value === "bigint" || Number.isInteger(value);
};
const checkNumber = (name, value, { type, min, max }) => {
	if (!isNumeral(value, type)) {
		const expected = type === "number" ? "a number" : "an integer";
		return [issue(name, "type", `${show(value)} is not ${expected}`)];
	}
	const looksWrong = type === "unix-s" && value >= leastMilliseconds;
	if (looksWrong) return [issue(name, "max", `${value} looks like milliseconds; the unit is seconds`)];
	if (min !== undefined && value < min) return [issue(name, "min", `${value} is below ${min}`)];
	return max !== undefined && value > max ? [issue(name, "max", `${value} is above ${max}`)] : [];
};
const checkText = (name, value, rule) => {
	const { type, pattern, minLength = 0, maxLength = Infinity } = rule;
	const length = [...value].length;
	return [
		...length < minLength ? [issue(name, "minLength", `has ${length} characters, ${minLength} are needed`)] : [],
		...length > maxLength ? [issue(name, "maxLength", `has ${length} characters, ${maxLength} are allowed`)] : [],
		...pattern !== undefined && !matcher(pattern).test(value) ? [issue(name, "pattern", `${value} does not match ${pattern}`)] : [],
		...type !== undefined && formats[type]?.(value) === false ? [issue(name, "format", `${value} is not ${nouns[type] ?? type}`, "warning")] : []
	];
};
/** Patterns are read with the flag `u`; those written for other engines may not be, and are read without it. */
const matcher = (pattern) => {
	try {
		return new RegExp(pattern, "u");
	} catch {
		return new RegExp(pattern);
	}
};
const isInstant = (text) => parseInstant(text) !== undefined;
const formats = {
	email: (text) => /^[^\s@<>"]+@[^\s@<>"]+$/.test(text),
	date: (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && isInstant(text),
	"date-time": (text) => text.length > 10 && /(z|[+-]\d{2}:\d{2})$/i.test(text) && isInstant(text),
	"date-or-time": isInstant,
	uuid: (text) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)
};
const nouns = {
	email: "an e-mail address",
	date: "a day (YYYY-MM-DD)",
	"date-time": "a date-time (RFC 3339)",
	"date-or-time": "a day or a date-time",
	uuid: "a UUID"
};
const checkExclusive = (values, { chain }) => (chain.exclusive ?? []).flatMap((group) => {
	const [first, ...others] = group.filter((name) => Object.hasOwn(values, name));
	return others.map((name) => issue(name, "exclusive", `not together with ${first ?? ""}`));
});
/** A field's lower bounds against its upper bounds, whatever notation each is in. Equal bounds are a range. */
const checkRanges = (values, { chain, rules }) => {
	const given = chain.names.filter((name) => Object.hasOwn(values, name) && typeof rules[name]?.op === "string");
	const bounds = (sides) => given.filter((name) => sides.test(rules[name]?.op ?? ""));
	return bounds(/^gte?$/).flatMap((lower) => bounds(/^lte?$/).filter((upper) => (rules[upper]?.field ?? upper) === (rules[lower]?.field ?? lower) && isAbove(lower, upper, values, rules)).map((upper) => issue(upper, "range", `${show(values[upper])} is before ${lower} (${show(values[lower])})`)));
};
const isAbove = (lower, upper, values, rules) => {
	const low = rules[lower];
	const high = rules[upper];
	if (!isTimeType(low?.type)) return Number(values[lower]) > Number(values[upper]);
	const first = intervalOf("gte", values[lower], low?.type)?.first ?? instantOf(values[lower]);
	const end = intervalOf("lte", values[upper], high?.type)?.end;
	return first !== undefined && end !== undefined && first >= end;
};
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZmlsdGVyLWNoZWNrLmpzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS9maWx0ZXItY2hlY2sudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsU0FBMkIsZUFBZTtBQUMxQyxTQUNFLFdBQ0EsWUFDQSxZQUNBLG1CQUNBLG9CQUNLO0FBQ1AsU0FBUyxtQkFBbUI7QUFDNUIsU0FBUyxlQUFlOztBQThCeEIsTUFBTSxhQUFhO0FBRW5CLE9BQU8sTUFBTSxTQUNYLE9BQ0EsTUFDQSxNQUNBLFdBQW9DLGFBQ25CO0NBQUU7Q0FBTztDQUFNO0NBQVUsU0FBUyxHQUFHLE1BQU0sSUFBSTtBQUFPOzs7OztBQU16RSxPQUFPLE1BQU0sU0FDWCxPQUNBLFVBQzJCO0NBQzNCLE1BQU0sU0FBUyxRQUFRLEtBQUs7Q0FDNUIsTUFBTSxFQUFFLE9BQU8sVUFBVTtDQUN6QixNQUFNLFNBQVMsTUFBTSxNQUFNLFNBQVMsU0FDbEMsT0FBTyxPQUFPLFFBQVEsSUFBSSxJQUN0QixlQUFlLE1BQU0sT0FBTyxPQUFPLE1BQU0sU0FBUyxDQUFDLENBQUMsSUFDcEQsTUFBTSxLQUFLLEVBQUUsV0FDWCxDQUFDLE1BQU0sTUFBTSxZQUFZLGVBQWUsQ0FBQyxJQUN6QyxDQUFDLENBQ1Q7Q0FDQSxNQUFNLFVBQVUsT0FBTyxLQUFLLE1BQU0sQ0FBQyxDQUFDLFFBQ2pDLFNBQVMsQ0FBQyxNQUFNLE1BQU0sU0FBUyxJQUFJLENBQ3RDO0NBQ0EsTUFBTSxRQUFRO0VBQ1osR0FBRztFQUNILEdBQUcsUUFBUSxLQUFLLFNBQVMsaUJBQWlCLE1BQU0sS0FBSyxDQUFDO0VBQ3RELEdBQUcsZUFBZSxRQUFRLEtBQUs7RUFDL0IsR0FBRyxZQUFZLFFBQVEsS0FBSztFQUM1QixHQUFJLE1BQU0sUUFBUSxPQUFPLFFBQVEsS0FBSyxLQUFLLENBQUM7Q0FDOUM7O0NBRUEsT0FBTyxNQUFNLE1BQU0sRUFBRSxlQUFlLGFBQWEsT0FBTyxJQUNwRCxRQUNBLENBQUMsR0FBRyxPQUFPLEdBQUcsWUFBWSxRQUFRLEtBQUssQ0FBQztBQUM5Qzs7QUFHQSxNQUFNLGVBQ0osUUFDQSxFQUFFLFlBQ3lCO0NBQzNCLE1BQU0sRUFBRSxXQUFXLFFBQVE7RUFBRSxPQUFPO0VBQVEsT0FBTztDQUFNLENBQUM7Q0FDMUQsSUFBSSxVQUFVLFlBQVksT0FBTyxDQUFDO0NBQ2xDLE1BQU0sVUFBVSxTQUF5QixPQUFPLE9BQU8sS0FBSyxDQUFDLENBQUM7Q0FDOUQsTUFBTSxDQUFDLFVBQVUsTUFBTSxPQUFPLEtBQUssTUFBTSxDQUFDLENBQUMsTUFDeEMsR0FBRyxNQUFNLE9BQU8sQ0FBQyxJQUFJLE9BQU8sQ0FBQyxDQUNoQztDQUNBLE1BQU0sT0FBTyx3QkFBd0IsT0FBTyw2Q0FBNkM7Q0FDekYsT0FBTyxDQUFDLE1BQU0sU0FBUyxVQUFVLE1BQU0sU0FBUyxDQUFDO0FBQ25EOztBQUdBLE9BQU8sTUFBTSxvQkFDWCxNQUNBLEVBQUUsWUFDYztDQUNoQixNQUFNLE9BQU8sWUFBWSxNQUFNLE1BQU0sS0FBSztDQUMxQyxPQUFPLE1BQ0wsTUFDQSxXQUNBLG9CQUFvQixTQUFTLFlBQVksS0FBSyxrQkFBa0IsS0FBSyxJQUN2RTtBQUNGO0FBRUEsTUFBTSxrQkFDSixNQUNBLE9BQ0EsU0FDMkI7Q0FDM0IsSUFBSSxVQUFVLFdBQ1osT0FBTyxDQUFDLE1BQU0sTUFBTSxhQUFhLHNDQUFzQyxDQUFDO0NBQzFFLElBQUksS0FBSyxRQUFRLENBQUMsTUFBTSxRQUFRLEtBQUssR0FDbkMsT0FBTyxDQUFDLE1BQU0sTUFBTSxRQUFRLGtCQUFrQixDQUFDO0NBQ2pELElBQUksS0FBSyxPQUFPLFdBQVcsbUJBQW1CLEtBQUssS0FBSyxRQUFRLEVBQUUsR0FBRztFQUNuRSxPQUFPLE9BQU8sVUFBVSxZQUFZLFVBQVUsT0FDMUMsQ0FBQyxJQUNELENBQUMsTUFBTSxNQUFNLFFBQVEsbUJBQW1CLENBQUM7Q0FDL0M7Q0FDQSxJQUFJLENBQUMsS0FBSyxRQUFRLENBQUMsTUFBTSxRQUFRLEtBQUssR0FBRyxPQUFPLFdBQVcsTUFBTSxPQUFPLElBQUk7Q0FDNUUsT0FBTyxNQUFNLFNBQVMsU0FBUyxXQUFXLE1BQU0sTUFBTSxJQUFJLENBQUM7QUFDN0Q7QUFFQSxNQUFNLGNBQ0osTUFDQSxPQUNBLFNBQzJCO0NBQzNCLElBQUksVUFBVSxJQUFJLE9BQU8sQ0FBQyxNQUFNLE1BQU0sU0FBUyxtQkFBbUIsQ0FBQztDQUNuRSxJQUFJLEtBQUssTUFBTTtFQUNiLE9BQU8sS0FBSyxLQUFLLFNBQVMsS0FBSyxJQUMzQixDQUFDLElBQ0QsQ0FDRSxNQUNFLE1BQ0EsUUFDQSxHQUFHLEtBQUssS0FBSyxFQUFFLGlCQUFpQixLQUFLLEtBQUssSUFBSSxJQUFJLENBQUMsQ0FBQyxLQUFLLElBQUksR0FDL0QsQ0FDRjtDQUNOO0NBQ0EsTUFBTSxFQUFFLE9BQU8sYUFBYTtDQUM1QixJQUFJLG9DQUFvQyxLQUFLLElBQUksR0FDL0MsT0FBTyxZQUFZLE1BQU0sT0FBTyxJQUFJO0NBQ3RDLElBQUksU0FBUyxXQUNYLE9BQU8sT0FBTyxVQUFVLFlBQ3BCLENBQUMsSUFDRCxDQUFDLE1BQU0sTUFBTSxRQUFRLEdBQUcsS0FBSyxLQUFLLEVBQUUsa0JBQWtCLENBQUM7Q0FDN0QsT0FBTyxPQUFPLFVBQVUsV0FDcEIsVUFBVSxNQUFNLE9BQU8sSUFBSSxJQUMzQixDQUFDLE1BQU0sTUFBTSxRQUFRLEdBQUcsS0FBSyxLQUFLLEVBQUUsaUJBQWlCLENBQUM7QUFDNUQ7QUFFQSxNQUFNLFFBQVEsVUFDWixPQUFPLFVBQVUsWUFBWSxPQUFPLFVBQVUsV0FDMUMsR0FBRyxVQUNILE9BQU8sS0FBSyxVQUFVLEtBQUssQ0FBQztBQUVsQyxNQUFNLGFBQ0osT0FDQSxTQUM2QjtDQUM3QixJQUFJLFNBQVMsVUFBVSxPQUFPLE9BQU8sU0FBUyxLQUFLO0NBQ25ELE9BQU8sT0FBTyxVQUFVLFlBQVksT0FBTyxVQUFVLEtBQUs7QUFDNUQ7QUFFQSxNQUFNLGVBQ0osTUFDQSxPQUNBLEVBQUUsTUFBTSxLQUFLLFVBQ2M7Q0FDM0IsSUFBSSxDQUFDLFVBQVUsT0FBTyxJQUFJLEdBQUc7RUFDM0IsTUFBTSxXQUFXLFNBQVMsV0FBVyxhQUFhO0VBQ2xELE9BQU8sQ0FBQyxNQUFNLE1BQU0sUUFBUSxHQUFHLEtBQUssS0FBSyxFQUFFLFVBQVUsVUFBVSxDQUFDO0NBQ2xFO0NBQ0EsTUFBTSxhQUFhLFNBQVMsWUFBWSxTQUFTO0NBQ2pELElBQUksWUFDRixPQUFPLENBQ0wsTUFDRSxNQUNBLE9BQ0EsR0FBRyxNQUFNLDhDQUNYLENBQ0Y7Q0FDRixJQUFJLFFBQVEsYUFBYSxRQUFRLEtBQy9CLE9BQU8sQ0FBQyxNQUFNLE1BQU0sT0FBTyxHQUFHLE1BQU0sWUFBWSxLQUFLLENBQUM7Q0FDeEQsT0FBTyxRQUFRLGFBQWEsUUFBUSxNQUNoQyxDQUFDLE1BQU0sTUFBTSxPQUFPLEdBQUcsTUFBTSxZQUFZLEtBQUssQ0FBQyxJQUMvQyxDQUFDO0FBQ1A7QUFFQSxNQUFNLGFBQ0osTUFDQSxPQUNBLFNBQzJCO0NBQzNCLE1BQU0sRUFBRSxNQUFNLFNBQVMsWUFBWSxHQUFHLFlBQVksYUFBYTtDQUMvRCxNQUFNLFNBQVMsQ0FBQyxHQUFHLEtBQUssQ0FBQyxDQUFDO0NBQzFCLE9BQU87RUFDTCxHQUFJLFNBQVMsWUFDVCxDQUNFLE1BQ0UsTUFDQSxhQUNBLE9BQU8sT0FBTyxlQUFlLFVBQVUsWUFDekMsQ0FDRixJQUNBLENBQUM7RUFDTCxHQUFJLFNBQVMsWUFDVCxDQUNFLE1BQ0UsTUFDQSxhQUNBLE9BQU8sT0FBTyxlQUFlLFVBQVUsYUFDekMsQ0FDRixJQUNBLENBQUM7RUFDTCxHQUFJLFlBQVksYUFBYSxDQUFDLFFBQVEsT0FBTyxDQUFDLENBQUMsS0FBSyxLQUFLLElBQ3JELENBQUMsTUFBTSxNQUFNLFdBQVcsR0FBRyxNQUFNLGtCQUFrQixTQUFTLENBQUMsSUFDN0QsQ0FBQztFQUNMLEdBQUksU0FBUyxhQUFhLFFBQVEsS0FBSyxHQUFHLEtBQUssTUFBTSxRQUNqRCxDQUNFLE1BQ0UsTUFDQSxVQUNBLEdBQUcsTUFBTSxVQUFVLE1BQU0sU0FBUyxRQUNsQyxTQUNGLENBQ0YsSUFDQSxDQUFDO0NBQ1A7QUFDRjs7QUFHQSxNQUFNLFdBQVcsWUFBNEI7Q0FDM0MsSUFBSTtFQUNGLE9BQU8sSUFBSSxPQUFPLFNBQVMsR0FBRztDQUNoQyxRQUFRO0VBQ04sT0FBTyxJQUFJLE9BQU8sT0FBTztDQUMzQjtBQUNGO0FBRUEsTUFBTSxhQUFhLFNBQTBCLGFBQWEsSUFBSSxNQUFNO0FBRXBFLE1BQU0sVUFBa0U7Q0FDdEUsUUFBUSxTQUFTLDBCQUEwQixLQUFLLElBQUk7Q0FDcEQsT0FBTyxTQUFTLHNCQUFzQixLQUFLLElBQUksS0FBSyxVQUFVLElBQUk7Q0FDbEUsY0FBYyxTQUNaLEtBQUssU0FBUyxNQUFNLHdCQUF3QixLQUFLLElBQUksS0FBSyxVQUFVLElBQUk7Q0FDMUUsZ0JBQWdCO0NBQ2hCLE9BQU8sU0FBUyw0Q0FBNEMsS0FBSyxJQUFJO0FBQ3ZFO0FBRUEsTUFBTSxRQUE2QztDQUNqRCxPQUFPO0NBQ1AsTUFBTTtDQUNOLGFBQWE7Q0FDYixnQkFBZ0I7Q0FDaEIsTUFBTTtBQUNSO0FBRUEsTUFBTSxrQkFDSixRQUNBLEVBQUUsYUFFRCxNQUFNLGFBQWEsQ0FBQyxFQUFDLEFBQUMsQ0FBQyxTQUFTLFVBQVU7Q0FDekMsTUFBTSxDQUFDLE9BQU8sR0FBRyxVQUFVLE1BQU0sUUFBUSxTQUN2QyxPQUFPLE9BQU8sUUFBUSxJQUFJLENBQzVCO0NBQ0EsT0FBTyxPQUFPLEtBQUssU0FDakIsTUFBTSxNQUFNLGFBQWEscUJBQXFCLFNBQVMsSUFBSSxDQUM3RDtBQUNGLENBQUM7O0FBR0gsTUFBTSxlQUNKLFFBQ0EsRUFBRSxPQUFPLFlBQ2tCO0NBQzNCLE1BQU0sUUFBUSxNQUFNLE1BQU0sUUFDdkIsU0FDQyxPQUFPLE9BQU8sUUFBUSxJQUFJLEtBQUssT0FBTyxNQUFNLEtBQUssRUFBRSxPQUFPLFFBQzlEO0NBQ0EsTUFBTSxVQUFVLFVBQ2QsTUFBTSxRQUFRLFNBQVMsTUFBTSxLQUFLLE1BQU0sS0FBSyxFQUFFLE1BQU0sRUFBRSxDQUFDO0NBQzFELE9BQU8sT0FBTyxRQUFRLENBQUMsQ0FBQyxTQUFTLFVBQy9CLE9BQU8sUUFBUSxDQUFDLENBQ2IsUUFDRSxXQUNFLE1BQU0sTUFBTSxFQUFFLFNBQVMsWUFBWSxNQUFNLE1BQU0sRUFBRSxTQUFTLFVBQzNELFFBQVEsT0FBTyxPQUFPLFFBQVEsS0FBSyxDQUN2QyxDQUFDLENBQ0EsS0FBSyxVQUNKLE1BQ0UsT0FDQSxTQUNBLEdBQUcsS0FBSyxPQUFPLE1BQU0sRUFBRSxhQUFhLE1BQU0sSUFBSSxLQUFLLE9BQU8sTUFBTSxFQUFFLEVBQ3BFLENBQ0YsQ0FDSjtBQUNGO0FBRUEsTUFBTSxXQUNKLE9BQ0EsT0FDQSxRQUNBLFVBQ1k7Q0FDWixNQUFNLE1BQU0sTUFBTTtDQUNsQixNQUFNLE9BQU8sTUFBTTtDQUNuQixJQUFJLENBQUMsV0FBVyxLQUFLLElBQUksR0FDdkIsT0FBTyxPQUFPLE9BQU8sTUFBTSxJQUFJLE9BQU8sT0FBTyxNQUFNO0NBQ3JELE1BQU0sUUFDSixXQUFXLE9BQU8sT0FBTyxRQUFRLEtBQUssSUFBSSxDQUFDLEVBQUUsU0FDN0MsVUFBVSxPQUFPLE1BQU07Q0FDekIsTUFBTSxNQUFNLFdBQVcsT0FBTyxPQUFPLFFBQVEsTUFBTSxJQUFJLENBQUMsRUFBRTtDQUMxRCxPQUFPLFVBQVUsYUFBYSxRQUFRLGFBQWEsU0FBUztBQUM5RCJ9
