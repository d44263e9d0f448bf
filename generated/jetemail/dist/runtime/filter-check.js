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
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZmlsdGVyLWNoZWNrLmpzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS9maWx0ZXItY2hlY2sudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsU0FBMkIsZUFBZTtBQUMxQyxTQUNFLFdBQ0EsWUFDQSxZQUNBLG1CQUNBLG9CQUNLO0FBQ1AsU0FBUyxtQkFBbUI7QUFDNUIsU0FBUyxlQUFlOztBQTZCeEIsTUFBTSxhQUFhO0FBRW5CLE1BQU0sU0FDSixPQUNBLE1BQ0EsTUFDQSxXQUFvQyxhQUNuQjtDQUFFO0NBQU87Q0FBTTtDQUFVLFNBQVMsR0FBRyxNQUFNLElBQUk7QUFBTzs7Ozs7QUFNekUsT0FBTyxNQUFNLFNBQ1gsT0FDQSxVQUMyQjtDQUMzQixNQUFNLFNBQVMsUUFBUSxLQUFLO0NBQzVCLE1BQU0sRUFBRSxPQUFPLFVBQVU7Q0FDekIsTUFBTSxTQUFTLE1BQU0sTUFBTSxTQUFTLFNBQ2xDLE9BQU8sT0FBTyxRQUFRLElBQUksSUFDdEIsZUFBZSxNQUFNLE9BQU8sT0FBTyxNQUFNLFNBQVMsQ0FBQyxDQUFDLElBQ3BELE1BQU0sS0FBSyxFQUFFLFdBQ1gsQ0FBQyxNQUFNLE1BQU0sWUFBWSxlQUFlLENBQUMsSUFDekMsQ0FBQyxDQUNUO0NBQ0EsTUFBTSxVQUFVLE9BQU8sS0FBSyxNQUFNLENBQUMsQ0FBQyxRQUNqQyxTQUFTLENBQUMsTUFBTSxNQUFNLFNBQVMsSUFBSSxDQUN0QztDQUNBLE1BQU0sUUFBUTtFQUNaLEdBQUc7RUFDSCxHQUFHLFFBQVEsS0FBSyxTQUFTLGlCQUFpQixNQUFNLEtBQUssQ0FBQztFQUN0RCxHQUFHLGVBQWUsUUFBUSxLQUFLO0VBQy9CLEdBQUcsWUFBWSxRQUFRLEtBQUs7Q0FDOUI7O0NBRUEsT0FBTyxNQUFNLE1BQU0sRUFBRSxlQUFlLGFBQWEsT0FBTyxJQUNwRCxRQUNBLENBQUMsR0FBRyxPQUFPLEdBQUcsWUFBWSxRQUFRLEtBQUssQ0FBQztBQUM5Qzs7QUFHQSxNQUFNLGVBQ0osUUFDQSxFQUFFLFlBQ3lCO0NBQzNCLE1BQU0sRUFBRSxXQUFXLFFBQVE7RUFBRSxPQUFPO0VBQVEsT0FBTztDQUFNLENBQUM7Q0FDMUQsSUFBSSxVQUFVLFlBQVksT0FBTyxDQUFDO0NBQ2xDLE1BQU0sVUFBVSxTQUF5QixPQUFPLE9BQU8sS0FBSyxDQUFDLENBQUM7Q0FDOUQsTUFBTSxDQUFDLFVBQVUsTUFBTSxPQUFPLEtBQUssTUFBTSxDQUFDLENBQUMsTUFDeEMsR0FBRyxNQUFNLE9BQU8sQ0FBQyxJQUFJLE9BQU8sQ0FBQyxDQUNoQztDQUNBLE1BQU0sT0FBTyx3QkFBd0IsT0FBTyw2Q0FBNkM7Q0FDekYsT0FBTyxDQUFDLE1BQU0sU0FBUyxVQUFVLE1BQU0sU0FBUyxDQUFDO0FBQ25EOztBQUdBLE9BQU8sTUFBTSxvQkFDWCxNQUNBLEVBQUUsWUFDYztDQUNoQixNQUFNLE9BQU8sWUFBWSxNQUFNLE1BQU0sS0FBSztDQUMxQyxPQUFPLE1BQ0wsTUFDQSxXQUNBLG9CQUFvQixTQUFTLFlBQVksS0FBSyxrQkFBa0IsS0FBSyxJQUN2RTtBQUNGO0FBRUEsTUFBTSxrQkFDSixNQUNBLE9BQ0EsU0FDMkI7Q0FDM0IsSUFBSSxVQUFVLFdBQ1osT0FBTyxDQUFDLE1BQU0sTUFBTSxhQUFhLHNDQUFzQyxDQUFDO0NBQzFFLElBQUksS0FBSyxPQUFPLFdBQVcsS0FBSyxTQUFTLFVBQVU7RUFDakQsT0FBTyxPQUFPLFVBQVUsWUFBWSxVQUFVLE9BQzFDLENBQUMsSUFDRCxDQUFDLE1BQU0sTUFBTSxRQUFRLG1CQUFtQixDQUFDO0NBQy9DO0NBQ0EsSUFBSSxDQUFDLEtBQUssTUFBTSxPQUFPLFdBQVcsTUFBTSxPQUFPLElBQUk7Q0FDbkQsSUFBSSxDQUFDLE1BQU0sUUFBUSxLQUFLLEdBQUcsT0FBTyxDQUFDLE1BQU0sTUFBTSxRQUFRLGtCQUFrQixDQUFDO0NBQzFFLE9BQU8sTUFBTSxTQUFTLFNBQVMsV0FBVyxNQUFNLE1BQU0sSUFBSSxDQUFDO0FBQzdEO0FBRUEsTUFBTSxjQUNKLE1BQ0EsT0FDQSxTQUMyQjtDQUMzQixJQUFJLFVBQVUsSUFBSSxPQUFPLENBQUMsTUFBTSxNQUFNLFNBQVMsbUJBQW1CLENBQUM7Q0FDbkUsSUFBSSxLQUFLLE1BQU07RUFDYixPQUFPLEtBQUssS0FBSyxTQUFTLEtBQUssSUFDM0IsQ0FBQyxJQUNELENBQ0UsTUFDRSxNQUNBLFFBQ0EsR0FBRyxLQUFLLEtBQUssRUFBRSxpQkFBaUIsS0FBSyxLQUFLLElBQUksSUFBSSxDQUFDLENBQUMsS0FBSyxJQUFJLEdBQy9ELENBQ0Y7Q0FDTjtDQUNBLE1BQU0sRUFBRSxPQUFPLGFBQWE7Q0FDNUIsSUFBSSxvQ0FBb0MsS0FBSyxJQUFJLEdBQy9DLE9BQU8sWUFBWSxNQUFNLE9BQU8sSUFBSTtDQUN0QyxJQUFJLFNBQVMsV0FDWCxPQUFPLE9BQU8sVUFBVSxZQUNwQixDQUFDLElBQ0QsQ0FBQyxNQUFNLE1BQU0sUUFBUSxHQUFHLEtBQUssS0FBSyxFQUFFLGtCQUFrQixDQUFDO0NBQzdELE9BQU8sT0FBTyxVQUFVLFdBQ3BCLFVBQVUsTUFBTSxPQUFPLElBQUksSUFDM0IsQ0FBQyxNQUFNLE1BQU0sUUFBUSxHQUFHLEtBQUssS0FBSyxFQUFFLGlCQUFpQixDQUFDO0FBQzVEO0FBRUEsTUFBTSxRQUFRLFVBQ1osT0FBTyxVQUFVLFlBQVksT0FBTyxVQUFVLFdBQzFDLEdBQUcsVUFDSCxPQUFPLEtBQUssVUFBVSxLQUFLLENBQUM7QUFFbEMsTUFBTSxhQUNKLE9BQ0EsU0FDNkI7Q0FDN0IsSUFBSSxTQUFTLFVBQVUsT0FBTyxPQUFPLFNBQVMsS0FBSztDQUNuRCxPQUFPLE9BQU8sVUFBVSxZQUFZLE9BQU8sVUFBVSxLQUFLO0FBQzVEO0FBRUEsTUFBTSxlQUNKLE1BQ0EsT0FDQSxFQUFFLE1BQU0sS0FBSyxVQUNjO0NBQzNCLElBQUksQ0FBQyxVQUFVLE9BQU8sSUFBSSxHQUFHO0VBQzNCLE1BQU0sV0FBVyxTQUFTLFdBQVcsYUFBYTtFQUNsRCxPQUFPLENBQUMsTUFBTSxNQUFNLFFBQVEsR0FBRyxLQUFLLEtBQUssRUFBRSxVQUFVLFVBQVUsQ0FBQztDQUNsRTtDQUNBLE1BQU0sYUFBYSxTQUFTLFlBQVksU0FBUztDQUNqRCxJQUFJLFlBQ0YsT0FBTyxDQUNMLE1BQ0UsTUFDQSxPQUNBLEdBQUcsTUFBTSw4Q0FDWCxDQUNGO0NBQ0YsSUFBSSxRQUFRLGFBQWEsUUFBUSxLQUMvQixPQUFPLENBQUMsTUFBTSxNQUFNLE9BQU8sR0FBRyxNQUFNLFlBQVksS0FBSyxDQUFDO0NBQ3hELE9BQU8sUUFBUSxhQUFhLFFBQVEsTUFDaEMsQ0FBQyxNQUFNLE1BQU0sT0FBTyxHQUFHLE1BQU0sWUFBWSxLQUFLLENBQUMsSUFDL0MsQ0FBQztBQUNQO0FBRUEsTUFBTSxhQUNKLE1BQ0EsT0FDQSxTQUMyQjtDQUMzQixNQUFNLEVBQUUsTUFBTSxTQUFTLFlBQVksR0FBRyxZQUFZLGFBQWE7Q0FDL0QsTUFBTSxTQUFTLENBQUMsR0FBRyxLQUFLLENBQUMsQ0FBQztDQUMxQixPQUFPO0VBQ0wsR0FBSSxTQUFTLFlBQ1QsQ0FDRSxNQUNFLE1BQ0EsYUFDQSxPQUFPLE9BQU8sZUFBZSxVQUFVLFlBQ3pDLENBQ0YsSUFDQSxDQUFDO0VBQ0wsR0FBSSxTQUFTLFlBQ1QsQ0FDRSxNQUNFLE1BQ0EsYUFDQSxPQUFPLE9BQU8sZUFBZSxVQUFVLGFBQ3pDLENBQ0YsSUFDQSxDQUFDO0VBQ0wsR0FBSSxZQUFZLGFBQWEsQ0FBQyxRQUFRLE9BQU8sQ0FBQyxDQUFDLEtBQUssS0FBSyxJQUNyRCxDQUFDLE1BQU0sTUFBTSxXQUFXLEdBQUcsTUFBTSxrQkFBa0IsU0FBUyxDQUFDLElBQzdELENBQUM7RUFDTCxHQUFJLFNBQVMsYUFBYSxRQUFRLEtBQUssR0FBRyxLQUFLLE1BQU0sUUFDakQsQ0FDRSxNQUNFLE1BQ0EsVUFDQSxHQUFHLE1BQU0sVUFBVSxNQUFNLFNBQVMsUUFDbEMsU0FDRixDQUNGLElBQ0EsQ0FBQztDQUNQO0FBQ0Y7O0FBR0EsTUFBTSxXQUFXLFlBQTRCO0NBQzNDLElBQUk7RUFDRixPQUFPLElBQUksT0FBTyxTQUFTLEdBQUc7Q0FDaEMsUUFBUTtFQUNOLE9BQU8sSUFBSSxPQUFPLE9BQU87Q0FDM0I7QUFDRjtBQUVBLE1BQU0sYUFBYSxTQUEwQixhQUFhLElBQUksTUFBTTtBQUVwRSxNQUFNLFVBQWtFO0NBQ3RFLFFBQVEsU0FBUywwQkFBMEIsS0FBSyxJQUFJO0NBQ3BELE9BQU8sU0FBUyxzQkFBc0IsS0FBSyxJQUFJLEtBQUssVUFBVSxJQUFJO0NBQ2xFLGNBQWMsU0FDWixLQUFLLFNBQVMsTUFBTSx3QkFBd0IsS0FBSyxJQUFJLEtBQUssVUFBVSxJQUFJO0NBQzFFLGdCQUFnQjtDQUNoQixPQUFPLFNBQVMsNENBQTRDLEtBQUssSUFBSTtBQUN2RTtBQUVBLE1BQU0sUUFBNkM7Q0FDakQsT0FBTztDQUNQLE1BQU07Q0FDTixhQUFhO0NBQ2IsZ0JBQWdCO0NBQ2hCLE1BQU07QUFDUjtBQUVBLE1BQU0sa0JBQ0osUUFDQSxFQUFFLGFBRUQsTUFBTSxhQUFhLENBQUMsRUFBQyxBQUFDLENBQUMsU0FBUyxVQUFVO0NBQ3pDLE1BQU0sQ0FBQyxPQUFPLEdBQUcsVUFBVSxNQUFNLFFBQVEsU0FDdkMsT0FBTyxPQUFPLFFBQVEsSUFBSSxDQUM1QjtDQUNBLE9BQU8sT0FBTyxLQUFLLFNBQ2pCLE1BQU0sTUFBTSxhQUFhLHFCQUFxQixTQUFTLElBQUksQ0FDN0Q7QUFDRixDQUFDOztBQUdILE1BQU0sZUFDSixRQUNBLEVBQUUsT0FBTyxZQUNrQjtDQUMzQixNQUFNLFFBQVEsTUFBTSxNQUFNLFFBQ3ZCLFNBQ0MsT0FBTyxPQUFPLFFBQVEsSUFBSSxLQUFLLE9BQU8sTUFBTSxLQUFLLEVBQUUsT0FBTyxRQUM5RDtDQUNBLE1BQU0sVUFBVSxVQUNkLE1BQU0sUUFBUSxTQUFTLE1BQU0sS0FBSyxNQUFNLEtBQUssRUFBRSxNQUFNLEVBQUUsQ0FBQztDQUMxRCxPQUFPLE9BQU8sUUFBUSxDQUFDLENBQUMsU0FBUyxVQUMvQixPQUFPLFFBQVEsQ0FBQyxDQUNiLFFBQ0UsV0FDRSxNQUFNLE1BQU0sRUFBRSxTQUFTLFlBQVksTUFBTSxNQUFNLEVBQUUsU0FBUyxVQUMzRCxRQUFRLE9BQU8sT0FBTyxRQUFRLEtBQUssQ0FDdkMsQ0FBQyxDQUNBLEtBQUssVUFDSixNQUNFLE9BQ0EsU0FDQSxHQUFHLEtBQUssT0FBTyxNQUFNLEVBQUUsYUFBYSxNQUFNLElBQUksS0FBSyxPQUFPLE1BQU0sRUFBRSxFQUNwRSxDQUNGLENBQ0o7QUFDRjtBQUVBLE1BQU0sV0FDSixPQUNBLE9BQ0EsUUFDQSxVQUNZO0NBQ1osTUFBTSxNQUFNLE1BQU07Q0FDbEIsTUFBTSxPQUFPLE1BQU07Q0FDbkIsSUFBSSxDQUFDLFdBQVcsS0FBSyxJQUFJLEdBQ3ZCLE9BQU8sT0FBTyxPQUFPLE1BQU0sSUFBSSxPQUFPLE9BQU8sTUFBTTtDQUNyRCxNQUFNLFFBQ0osV0FBVyxPQUFPLE9BQU8sUUFBUSxLQUFLLElBQUksQ0FBQyxFQUFFLFNBQzdDLFVBQVUsT0FBTyxNQUFNO0NBQ3pCLE1BQU0sTUFBTSxXQUFXLE9BQU8sT0FBTyxRQUFRLE1BQU0sSUFBSSxDQUFDLEVBQUU7Q0FDMUQsT0FBTyxVQUFVLGFBQWEsUUFBUSxhQUFhLFNBQVM7QUFDOUQifQ==
