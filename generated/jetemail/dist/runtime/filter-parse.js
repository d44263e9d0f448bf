import { check, unknownParameter } from "./filter-check.js";
import { decode, pairsOf, repeated, scalar } from "./filter-text.js";
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
* @param search Best as text: `URLSearchParams` do not tell a comma in a value from one between values.
* @throws FilterError with `strict`, where there is an issue.
*/
export const fromQuery = (search, table, { strict = false, allow = [] } = {}) => {
	const pairs = pairsOf(search).filter(({ name: key }) => !allow.some((name) => name.endsWith("*") ? key.startsWith(name.slice(0, -1)) : key === name));
	const { values: read, issues: early } = (table.styled?.read ?? readPlain)(pairs, table);
	const values = Object.fromEntries(table.chain.names.flatMap((name) => read.has(name) ? [[name, read.get(name)]] : []));
	// What cannot be read is told once.
	const told = new Set(early.filter(isFault).map(({ param }) => param));
	const found = check(values, table).filter(({ param }) => !told.has(param));
	const issues = [...early, ...found];
	if (strict && issues.length > 0) throw new FilterError(issues);
	const faulty = new Set(issues.filter(isFault).map(({ param }) => param));
	const params = Object.fromEntries(Object.entries(values).filter(([name]) => !faulty.has(name)));
	return {
		params,
		issues
	};
};
/** Whether there is no value to keep; of those that are given again, the first is. */
const isFault = ({ severity, code }) => severity === "error" && code !== "repeated";
/** Reads single values and lists in the default style. */
const readPlain = (pairs, table) => {
	const values = new Map();
	const issues = [];
	for (const { name, rawText } of pairs) {
		const rule = table.rules[name] ?? {};
		if (!table.chain.names.includes(name)) {
			issues.push(unknownParameter(name, table));
		} else if (rule.list) {
			// Only lists are kept of such a parameter.
			const items = values.get(name) ?? [];
			items.push(scalar(decode(rawText), rule));
			values.set(name, items);
		} else if (values.has(name)) {
			issues.push(repeated(name));
		} else {
			values.set(name, scalar(decode(rawText), rule));
		}
	}
	return {
		values,
		issues
	};
};
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZmlsdGVyLXBhcnNlLmpzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS9maWx0ZXItcGFyc2UudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsU0FBUyxPQUF5Qix3QkFBd0I7QUFFMUQsU0FDRSxRQUNBLFNBR0EsVUFDQSxjQUNLOztBQWlCUCxPQUFPLE1BQU0sb0JBQW9CLE1BQU07Q0FDckMsQUFBa0IsT0FBTztDQUN6QixBQUFTO0NBRVQsWUFBWSxRQUFnQztFQUMxQyxNQUFNLE9BQU8sS0FBSyxFQUFFLGNBQWMsT0FBTyxDQUFDLENBQUMsS0FBSyxJQUFJLENBQUM7RUFDckQsS0FBSyxTQUFTO0NBQ2hCO0FBQ0Y7Ozs7Ozs7O0FBU0EsT0FBTyxNQUFNLGFBQ1gsUUFDQSxPQUNBLEVBQUUsU0FBUyxPQUFPLFFBQVEsQ0FBQyxNQUFvQixDQUFDLE1BQzdCO0NBQ25CLE1BQU0sUUFBUSxRQUFRLE1BQU0sQ0FBQyxDQUFDLFFBQzNCLEVBQUUsTUFBTSxVQUNQLENBQUMsTUFBTSxNQUFNLFNBQ1gsS0FBSyxTQUFTLEdBQUcsSUFBSSxJQUFJLFdBQVcsS0FBSyxNQUFNLEdBQUcsQ0FBQyxDQUFDLENBQUMsSUFBSSxRQUFRLElBQ25FLENBQ0o7Q0FDQSxNQUFNLEVBQUUsUUFBUSxNQUFNLFFBQVEsV0FBVyxNQUFNLFFBQVEsUUFBUSxVQUFTLEFBQUMsQ0FDdkUsT0FDQSxLQUNGO0NBQ0EsTUFBTSxTQUFTLE9BQU8sWUFDcEIsTUFBTSxNQUFNLE1BQU0sU0FBUyxTQUN6QixLQUFLLElBQUksSUFBSSxJQUFJLENBQUMsQ0FBQyxNQUFNLEtBQUssSUFBSSxJQUFJLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FDL0MsQ0FDRjs7Q0FFQSxNQUFNLE9BQU8sSUFBSSxJQUFJLE1BQU0sT0FBTyxPQUFPLENBQUMsQ0FBQyxLQUFLLEVBQUUsWUFBWSxLQUFLLENBQUM7Q0FDcEUsTUFBTSxRQUFRLE1BQU0sUUFBUSxLQUFLLENBQUMsQ0FBQyxRQUFRLEVBQUUsWUFBWSxDQUFDLEtBQUssSUFBSSxLQUFLLENBQUM7Q0FDekUsTUFBTSxTQUFTLENBQUMsR0FBRyxPQUFPLEdBQUcsS0FBSztDQUNsQyxJQUFJLFVBQVUsT0FBTyxTQUFTLEdBQUcsTUFBTSxJQUFJLFlBQVksTUFBTTtDQUM3RCxNQUFNLFNBQVMsSUFBSSxJQUFJLE9BQU8sT0FBTyxPQUFPLENBQUMsQ0FBQyxLQUFLLEVBQUUsWUFBWSxLQUFLLENBQUM7Q0FDdkUsTUFBTSxTQUFTLE9BQU8sWUFDcEIsT0FBTyxRQUFRLE1BQU0sQ0FBQyxDQUFDLFFBQVEsQ0FBQyxVQUFVLENBQUMsT0FBTyxJQUFJLElBQUksQ0FBQyxDQUM3RDtDQUNBLE9BQU87RUFBVTtFQUFzQjtDQUFPO0FBQ2hEOztBQUdBLE1BQU0sV0FBVyxFQUFFLFVBQVUsV0FDM0IsYUFBYSxXQUFXLFNBQVM7O0FBR25DLE1BQU0sYUFDSixPQUNBLFVBQ2U7Q0FDZixNQUFNLFNBQVMsSUFBSSxJQUFxQjtDQUN4QyxNQUFNLFNBQXdCLENBQUM7Q0FDL0IsS0FBSyxNQUFNLEVBQUUsTUFBTSxhQUFhLE9BQU87RUFDckMsTUFBTSxPQUFPLE1BQU0sTUFBTSxTQUFTLENBQUM7RUFDbkMsSUFBSSxDQUFDLE1BQU0sTUFBTSxNQUFNLFNBQVMsSUFBSSxHQUFHO0dBQ3JDLE9BQU8sS0FBSyxpQkFBaUIsTUFBTSxLQUFLLENBQUM7RUFDM0MsT0FBTyxJQUFJLEtBQUssTUFBTTs7R0FFcEIsTUFBTSxRQUFTLE9BQU8sSUFBSSxJQUFJLEtBQUssQ0FBQztHQUNwQyxNQUFNLEtBQUssT0FBTyxPQUFPLE9BQU8sR0FBRyxJQUFJLENBQUM7R0FDeEMsT0FBTyxJQUFJLE1BQU0sS0FBSztFQUN4QixPQUFPLElBQUksT0FBTyxJQUFJLElBQUksR0FBRztHQUMzQixPQUFPLEtBQUssU0FBUyxJQUFJLENBQUM7RUFDNUIsT0FBTztHQUNMLE9BQU8sSUFBSSxNQUFNLE9BQU8sT0FBTyxPQUFPLEdBQUcsSUFBSSxDQUFDO0VBQ2hEO0NBQ0Y7Q0FDQSxPQUFPO0VBQUU7RUFBUTtDQUFPO0FBQzFCIn0=
