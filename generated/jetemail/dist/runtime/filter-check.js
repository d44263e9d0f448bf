import { queryOf } from "./filter-condition.js";
import { instantOf, intervalOf, isTimeType, leastMilliseconds, parseInstant } from "./filter-instant.js";
import { nearestName } from "./filter-nearest.js";
import { toQuery } from "./filter-query.js";
/** Characters of a query string that all servers and proxies take. */
const safeLength = 8e3;
const issue = (param, code, text, severity = "error") => ({
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
		...checkRanges(values, table)
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
	if (rule.op === "parts" || rule.type === "object") {
		return typeof value === "object" && value !== null ? [] : [issue(name, "type", "must be an object")];
	}
	if (!rule.list) return checkValue(name, value, rule);
	if (!Array.isArray(value)) return [issue(name, "type", "must be an array")];
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
	if (type === "bigint") return typeof value === "bigint";
	return type === "number" ? Number.isFinite(value) : Number.isInteger(value);
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
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZmlsdGVyLWNoZWNrLmpzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS9maWx0ZXItY2hlY2sudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsU0FBMkIsZUFBZTtBQUMxQyxTQUNFLFdBQ0EsWUFDQSxZQUNBLG1CQUNBLG9CQUNLO0FBQ1AsU0FBUyxtQkFBbUI7QUFDNUIsU0FBUyxlQUFlOztBQTZCeEIsTUFBTSxhQUFhO0FBRW5CLE1BQU0sU0FDSixPQUNBLE1BQ0EsTUFDQSxXQUFvQyxhQUNuQjtDQUFFO0NBQU87Q0FBTTtDQUFVLFNBQVMsR0FBRyxNQUFNLElBQUk7QUFBTzs7Ozs7QUFNekUsT0FBTyxNQUFNLFNBQ1gsT0FDQSxVQUMyQjtDQUMzQixNQUFNLFNBQVMsUUFBUSxLQUFLO0NBQzVCLE1BQU0sRUFBRSxPQUFPLFVBQVU7Q0FDekIsTUFBTSxTQUFTLE1BQU0sTUFBTSxTQUFTLFNBQ2xDLE9BQU8sT0FBTyxRQUFRLElBQUksSUFDdEIsZUFBZSxNQUFNLE9BQU8sT0FBTyxNQUFNLFNBQVMsQ0FBQyxDQUFDLElBQ3BELE1BQU0sS0FBSyxFQUFFLFdBQ1gsQ0FBQyxNQUFNLE1BQU0sWUFBWSxlQUFlLENBQUMsSUFDekMsQ0FBQyxDQUNUO0NBQ0EsTUFBTSxVQUFVLE9BQU8sS0FBSyxNQUFNLENBQUMsQ0FBQyxRQUNqQyxTQUFTLENBQUMsTUFBTSxNQUFNLFNBQVMsSUFBSSxDQUN0QztDQUNBLE1BQU0sUUFBUTtFQUNaLEdBQUc7RUFDSCxHQUFHLFFBQVEsS0FBSyxTQUFTLGlCQUFpQixNQUFNLEtBQUssQ0FBQztFQUN0RCxHQUFHLGVBQWUsUUFBUSxLQUFLO0VBQy9CLEdBQUcsWUFBWSxRQUFRLEtBQUs7Q0FDOUI7O0NBRUEsT0FBTyxNQUFNLE1BQU0sRUFBRSxlQUFlLGFBQWEsT0FBTyxJQUNwRCxRQUNBLENBQUMsR0FBRyxPQUFPLEdBQUcsWUFBWSxRQUFRLEtBQUssQ0FBQztBQUM5Qzs7QUFHQSxNQUFNLGVBQ0osUUFDQSxFQUFFLFlBQ3lCO0NBQzNCLE1BQU0sRUFBRSxXQUFXLFFBQVE7RUFBRSxPQUFPO0VBQVEsT0FBTztDQUFNLENBQUM7Q0FDMUQsSUFBSSxVQUFVLFlBQVksT0FBTyxDQUFDO0NBQ2xDLE1BQU0sVUFBVSxTQUF5QixPQUFPLE9BQU8sS0FBSyxDQUFDLENBQUM7Q0FDOUQsTUFBTSxDQUFDLFVBQVUsTUFBTSxPQUFPLEtBQUssTUFBTSxDQUFDLENBQUMsTUFDeEMsR0FBRyxNQUFNLE9BQU8sQ0FBQyxJQUFJLE9BQU8sQ0FBQyxDQUNoQztDQUNBLE1BQU0sT0FBTyx3QkFBd0IsT0FBTyw2Q0FBNkM7Q0FDekYsT0FBTyxDQUFDLE1BQU0sU0FBUyxVQUFVLE1BQU0sU0FBUyxDQUFDO0FBQ25EOztBQUdBLE9BQU8sTUFBTSxvQkFDWCxNQUNBLEVBQUUsWUFDYztDQUNoQixNQUFNLE9BQU8sWUFBWSxNQUFNLE1BQU0sS0FBSztDQUMxQyxPQUFPLE1BQ0wsTUFDQSxXQUNBLG9CQUFvQixTQUFTLFlBQVksS0FBSyxrQkFBa0IsS0FBSyxJQUN2RTtBQUNGO0FBRUEsTUFBTSxrQkFDSixNQUNBLE9BQ0EsU0FDMkI7Q0FDM0IsSUFBSSxVQUFVLFdBQ1osT0FBTyxDQUFDLE1BQU0sTUFBTSxhQUFhLHNDQUFzQyxDQUFDO0NBQzFFLElBQUksS0FBSyxPQUFPLFdBQVcsS0FBSyxTQUFTLFVBQVU7RUFDakQsT0FBTyxPQUFPLFVBQVUsWUFBWSxVQUFVLE9BQzFDLENBQUMsSUFDRCxDQUFDLE1BQU0sTUFBTSxRQUFRLG1CQUFtQixDQUFDO0NBQy9DO0NBQ0EsSUFBSSxDQUFDLEtBQUssTUFBTSxPQUFPLFdBQVcsTUFBTSxPQUFPLElBQUk7Q0FDbkQsSUFBSSxDQUFDLE1BQU0sUUFBUSxLQUFLLEdBQUcsT0FBTyxDQUFDLE1BQU0sTUFBTSxRQUFRLGtCQUFrQixDQUFDO0NBQzFFLE9BQU8sTUFBTSxTQUFTLFNBQVMsV0FBVyxNQUFNLE1BQU0sSUFBSSxDQUFDO0FBQzdEO0FBRUEsTUFBTSxjQUNKLE1BQ0EsT0FDQSxTQUMyQjtDQUMzQixJQUFJLFVBQVUsSUFBSSxPQUFPLENBQUMsTUFBTSxNQUFNLFNBQVMsbUJBQW1CLENBQUM7Q0FDbkUsSUFBSSxLQUFLLE1BQU07RUFDYixPQUFPLEtBQUssS0FBSyxTQUFTLEtBQUssSUFDM0IsQ0FBQyxJQUNELENBQ0UsTUFDRSxNQUNBLFFBQ0EsR0FBRyxLQUFLLEtBQUssRUFBRSxpQkFBaUIsS0FBSyxLQUFLLElBQUksSUFBSSxDQUFDLENBQUMsS0FBSyxJQUFJLEdBQy9ELENBQ0Y7Q0FDTjtDQUNBLE1BQU0sRUFBRSxPQUFPLGFBQWE7Q0FDNUIsSUFBSSxvQ0FBb0MsS0FBSyxJQUFJLEdBQy9DLE9BQU8sWUFBWSxNQUFNLE9BQU8sSUFBSTtDQUN0QyxJQUFJLFNBQVMsV0FDWCxPQUFPLE9BQU8sVUFBVSxZQUNwQixDQUFDLElBQ0QsQ0FBQyxNQUFNLE1BQU0sUUFBUSxHQUFHLEtBQUssS0FBSyxFQUFFLGtCQUFrQixDQUFDO0NBQzdELE9BQU8sT0FBTyxVQUFVLFdBQ3BCLFVBQVUsTUFBTSxPQUFPLElBQUksSUFDM0IsQ0FBQyxNQUFNLE1BQU0sUUFBUSxHQUFHLEtBQUssS0FBSyxFQUFFLGlCQUFpQixDQUFDO0FBQzVEO0FBRUEsTUFBTSxRQUFRLFVBQ1osT0FBTyxVQUFVLFlBQVksT0FBTyxVQUFVLFdBQzFDLEdBQUcsVUFDSCxPQUFPLEtBQUssVUFBVSxLQUFLLENBQUM7QUFFbEMsTUFBTSxhQUNKLE9BQ0EsU0FDNkI7Q0FDN0IsSUFBSSxTQUFTLFVBQVUsT0FBTyxPQUFPLFVBQVU7Q0FDL0MsT0FBTyxTQUFTLFdBQVcsT0FBTyxTQUFTLEtBQUssSUFBSSxPQUFPLFVBQVUsS0FBSztBQUM1RTtBQUVBLE1BQU0sZUFDSixNQUNBLE9BQ0EsRUFBRSxNQUFNLEtBQUssVUFDYztDQUMzQixJQUFJLENBQUMsVUFBVSxPQUFPLElBQUksR0FBRztFQUMzQixNQUFNLFdBQVcsU0FBUyxXQUFXLGFBQWE7RUFDbEQsT0FBTyxDQUFDLE1BQU0sTUFBTSxRQUFRLEdBQUcsS0FBSyxLQUFLLEVBQUUsVUFBVSxVQUFVLENBQUM7Q0FDbEU7Q0FDQSxNQUFNLGFBQWEsU0FBUyxZQUFZLFNBQVM7Q0FDakQsSUFBSSxZQUNGLE9BQU8sQ0FDTCxNQUNFLE1BQ0EsT0FDQSxHQUFHLE1BQU0sOENBQ1gsQ0FDRjtDQUNGLElBQUksUUFBUSxhQUFhLFFBQVEsS0FDL0IsT0FBTyxDQUFDLE1BQU0sTUFBTSxPQUFPLEdBQUcsTUFBTSxZQUFZLEtBQUssQ0FBQztDQUN4RCxPQUFPLFFBQVEsYUFBYSxRQUFRLE1BQ2hDLENBQUMsTUFBTSxNQUFNLE9BQU8sR0FBRyxNQUFNLFlBQVksS0FBSyxDQUFDLElBQy9DLENBQUM7QUFDUDtBQUVBLE1BQU0sYUFDSixNQUNBLE9BQ0EsU0FDMkI7Q0FDM0IsTUFBTSxFQUFFLE1BQU0sU0FBUyxZQUFZLEdBQUcsWUFBWSxhQUFhO0NBQy9ELE1BQU0sU0FBUyxDQUFDLEdBQUcsS0FBSyxDQUFDLENBQUM7Q0FDMUIsT0FBTztFQUNMLEdBQUksU0FBUyxZQUNULENBQ0UsTUFDRSxNQUNBLGFBQ0EsT0FBTyxPQUFPLGVBQWUsVUFBVSxZQUN6QyxDQUNGLElBQ0EsQ0FBQztFQUNMLEdBQUksU0FBUyxZQUNULENBQ0UsTUFDRSxNQUNBLGFBQ0EsT0FBTyxPQUFPLGVBQWUsVUFBVSxhQUN6QyxDQUNGLElBQ0EsQ0FBQztFQUNMLEdBQUksWUFBWSxhQUFhLENBQUMsUUFBUSxPQUFPLENBQUMsQ0FBQyxLQUFLLEtBQUssSUFDckQsQ0FBQyxNQUFNLE1BQU0sV0FBVyxHQUFHLE1BQU0sa0JBQWtCLFNBQVMsQ0FBQyxJQUM3RCxDQUFDO0VBQ0wsR0FBSSxTQUFTLGFBQWEsUUFBUSxLQUFLLEdBQUcsS0FBSyxNQUFNLFFBQ2pELENBQ0UsTUFDRSxNQUNBLFVBQ0EsR0FBRyxNQUFNLFVBQVUsTUFBTSxTQUFTLFFBQ2xDLFNBQ0YsQ0FDRixJQUNBLENBQUM7Q0FDUDtBQUNGOztBQUdBLE1BQU0sV0FBVyxZQUE0QjtDQUMzQyxJQUFJO0VBQ0YsT0FBTyxJQUFJLE9BQU8sU0FBUyxHQUFHO0NBQ2hDLFFBQVE7RUFDTixPQUFPLElBQUksT0FBTyxPQUFPO0NBQzNCO0FBQ0Y7QUFFQSxNQUFNLGFBQWEsU0FBMEIsYUFBYSxJQUFJLE1BQU07QUFFcEUsTUFBTSxVQUFrRTtDQUN0RSxRQUFRLFNBQVMsMEJBQTBCLEtBQUssSUFBSTtDQUNwRCxPQUFPLFNBQVMsc0JBQXNCLEtBQUssSUFBSSxLQUFLLFVBQVUsSUFBSTtDQUNsRSxjQUFjLFNBQ1osS0FBSyxTQUFTLE1BQU0sd0JBQXdCLEtBQUssSUFBSSxLQUFLLFVBQVUsSUFBSTtDQUMxRSxnQkFBZ0I7Q0FDaEIsT0FBTyxTQUFTLDRDQUE0QyxLQUFLLElBQUk7QUFDdkU7QUFFQSxNQUFNLFFBQTZDO0NBQ2pELE9BQU87Q0FDUCxNQUFNO0NBQ04sYUFBYTtDQUNiLGdCQUFnQjtDQUNoQixNQUFNO0FBQ1I7QUFFQSxNQUFNLGtCQUNKLFFBQ0EsRUFBRSxhQUVELE1BQU0sYUFBYSxDQUFDLEVBQUMsQUFBQyxDQUFDLFNBQVMsVUFBVTtDQUN6QyxNQUFNLENBQUMsT0FBTyxHQUFHLFVBQVUsTUFBTSxRQUFRLFNBQ3ZDLE9BQU8sT0FBTyxRQUFRLElBQUksQ0FDNUI7Q0FDQSxPQUFPLE9BQU8sS0FBSyxTQUNqQixNQUFNLE1BQU0sYUFBYSxxQkFBcUIsU0FBUyxJQUFJLENBQzdEO0FBQ0YsQ0FBQzs7QUFHSCxNQUFNLGVBQ0osUUFDQSxFQUFFLE9BQU8sWUFDa0I7Q0FDM0IsTUFBTSxRQUFRLE1BQU0sTUFBTSxRQUN2QixTQUNDLE9BQU8sT0FBTyxRQUFRLElBQUksS0FBSyxPQUFPLE1BQU0sS0FBSyxFQUFFLE9BQU8sUUFDOUQ7Q0FDQSxNQUFNLFVBQVUsVUFDZCxNQUFNLFFBQVEsU0FBUyxNQUFNLEtBQUssTUFBTSxLQUFLLEVBQUUsTUFBTSxFQUFFLENBQUM7Q0FDMUQsT0FBTyxPQUFPLFFBQVEsQ0FBQyxDQUFDLFNBQVMsVUFDL0IsT0FBTyxRQUFRLENBQUMsQ0FDYixRQUNFLFdBQ0UsTUFBTSxNQUFNLEVBQUUsU0FBUyxZQUFZLE1BQU0sTUFBTSxFQUFFLFNBQVMsVUFDM0QsUUFBUSxPQUFPLE9BQU8sUUFBUSxLQUFLLENBQ3ZDLENBQUMsQ0FDQSxLQUFLLFVBQ0osTUFDRSxPQUNBLFNBQ0EsR0FBRyxLQUFLLE9BQU8sTUFBTSxFQUFFLGFBQWEsTUFBTSxJQUFJLEtBQUssT0FBTyxNQUFNLEVBQUUsRUFDcEUsQ0FDRixDQUNKO0FBQ0Y7QUFFQSxNQUFNLFdBQ0osT0FDQSxPQUNBLFFBQ0EsVUFDWTtDQUNaLE1BQU0sTUFBTSxNQUFNO0NBQ2xCLE1BQU0sT0FBTyxNQUFNO0NBQ25CLElBQUksQ0FBQyxXQUFXLEtBQUssSUFBSSxHQUN2QixPQUFPLE9BQU8sT0FBTyxNQUFNLElBQUksT0FBTyxPQUFPLE1BQU07Q0FDckQsTUFBTSxRQUNKLFdBQVcsT0FBTyxPQUFPLFFBQVEsS0FBSyxJQUFJLENBQUMsRUFBRSxTQUM3QyxVQUFVLE9BQU8sTUFBTTtDQUN6QixNQUFNLE1BQU0sV0FBVyxPQUFPLE9BQU8sUUFBUSxNQUFNLElBQUksQ0FBQyxFQUFFO0NBQzFELE9BQU8sVUFBVSxhQUFhLFFBQVEsYUFBYSxTQUFTO0FBQzlEIn0=
