import { conditionsOf, queryOf } from "./filter-condition.js";
import { isTimeType } from "./filter-instant.js";
import { stepOf } from "./filter-time.js";
/**
* Says in one English sentence what a filter asks for, with instants in UTC.
*
* @example
* describe(outboundLogs().action("BOUNCED_HARD"), outboundLogsTable) // "All with an action BOUNCED_HARD."
*/
export const describe = (input, table) => {
	const parts = conditionsOf(input, table).map(phraseOf);
	const order = orderOf(input, table);
	const body = parts.length === 0 ? "Everything" : `All ${join(parts)}`;
	return `${body}${order}.`;
};
const join = (parts) => parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
const words = (name) => name.replace(/([a-z\d])([A-Z])/g, "$1 $2").replace(/[^\p{L}\p{N}]+/gu, " ").trim().toLowerCase();
const phrases = {
	ne: (field, value) => `with ${field} other than ${value}`,
	in: (field, value) => `with ${field} any of ${value}`,
	nin: (field, value) => `with ${field} none of ${value}`,
	has: (field, value) => `with ${value} among ${field}`,
	contains: (field, value) => `with ${field} containing ${value}`,
	prefix: (field, value) => `with ${field} beginning with ${value}`,
	gt: (field, value) => `with ${field} after ${value}`,
	gte: (field, value) => `with ${field} from ${value}`,
	lt: (field, value) => `with ${field} before ${value}`,
	lte: (field, value) => `with ${field} up to ${value}`,
	search: (_, value) => `matching ${value}`,
	expr: (_, value) => `matching the expression ${value}`,
	include: (field, value) => value === "false" ? `without ${field}` : `including ${field}`,
	exclude: (field, value) => value === "false" ? `including ${field}` : `without ${field}`
};
const phraseOf = (condition) => {
	const { op, places, rule } = condition;
	const field = words(condition.field);
	const value = [condition.value].flat().map((item) => show(item, rule.type)).join(", ");
	const phrase = phrases[op];
	if (phrase) return phrase(field, [
		"contains",
		"prefix",
		"search",
		"expr"
	].includes(op) ? JSON.stringify(value) : value);
	// A record nested in the row has the value, one of several perhaps.
	const isOne = places[0]?.includes("/*/") ?? false;
	return `with ${isOne ? `${/^[aeiou]/.test(field) ? "an" : "a"} ` : ""}${field} ${value}`;
};
const show = (value, type) => {
	if (typeof value === "object") return JSON.stringify(value);
	const isUnix = typeof value === "number" && isTimeType(type) && Math.abs(value * stepOf(type)) <= 864e13;
	return isUnix ? new Date(value * stepOf(type)).toISOString() : String(value);
};
const orderOf = (input, { chain: { sort } }) => {
	const values = queryOf(input);
	const by = sort && values[sort.by];
	const order = sort?.order === undefined ? undefined : values[sort.order];
	if (by === undefined && order === undefined) return "";
	const direction = order === undefined ? "" : /^d/i.test(String(order)) ? ", descending" : ", ascending";
	return by === undefined ? `, in order${direction}` : `, sorted by ${words(String(by))}${direction}`;
};
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZmlsdGVyLWRlc2NyaWJlLmpzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS9maWx0ZXItZGVzY3JpYmUudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsU0FFRSxjQUVBLGVBQ0s7QUFDUCxTQUFTLGtCQUFrQjtBQUMzQixTQUFTLGNBQWM7Ozs7Ozs7QUFTdkIsT0FBTyxNQUFNLFlBQ1gsT0FDQSxVQUNXO0NBQ1gsTUFBTSxRQUFRLGFBQWEsT0FBTyxLQUFLLENBQUMsQ0FBQyxJQUFJLFFBQVE7Q0FDckQsTUFBTSxRQUFRLFFBQVEsT0FBTyxLQUFLO0NBQ2xDLE1BQU0sT0FBTyxNQUFNLFdBQVcsSUFBSSxlQUFlLE9BQU8sS0FBSyxLQUFLO0NBQ2xFLE9BQU8sR0FBRyxPQUFPLE1BQU07QUFDekI7QUFFQSxNQUFNLFFBQVEsVUFDWixNQUFNLFNBQVMsSUFDWCxNQUFNLEtBQUssRUFBRSxJQUNiLEdBQUcsTUFBTSxNQUFNLEdBQUcsQ0FBQyxDQUFDLENBQUMsQ0FBQyxLQUFLLElBQUksRUFBRSxPQUFPLE1BQU0sR0FBRyxDQUFDLENBQUMsS0FBSztBQUU5RCxNQUFNLFNBQVMsU0FDYixLQUNHLFFBQVEscUJBQXFCLE9BQU8sQ0FBQyxDQUNyQyxRQUFRLG9CQUFvQixHQUFHLENBQUMsQ0FDaEMsS0FBSyxDQUFDLENBQ04sWUFBWTtBQUVqQixNQUFNLFVBRUY7Q0FDRixLQUFLLE9BQU8sVUFBVSxRQUFRLE1BQU0sY0FBYztDQUNsRCxLQUFLLE9BQU8sVUFBVSxRQUFRLE1BQU0sVUFBVTtDQUM5QyxNQUFNLE9BQU8sVUFBVSxRQUFRLE1BQU0sV0FBVztDQUNoRCxNQUFNLE9BQU8sVUFBVSxRQUFRLE1BQU0sU0FBUztDQUM5QyxXQUFXLE9BQU8sVUFBVSxRQUFRLE1BQU0sY0FBYztDQUN4RCxTQUFTLE9BQU8sVUFBVSxRQUFRLE1BQU0sa0JBQWtCO0NBQzFELEtBQUssT0FBTyxVQUFVLFFBQVEsTUFBTSxTQUFTO0NBQzdDLE1BQU0sT0FBTyxVQUFVLFFBQVEsTUFBTSxRQUFRO0NBQzdDLEtBQUssT0FBTyxVQUFVLFFBQVEsTUFBTSxVQUFVO0NBQzlDLE1BQU0sT0FBTyxVQUFVLFFBQVEsTUFBTSxTQUFTO0NBQzlDLFNBQVMsR0FBRyxVQUFVLFlBQVk7Q0FDbEMsT0FBTyxHQUFHLFVBQVUsMkJBQTJCO0NBQy9DLFVBQVUsT0FBTyxVQUNmLFVBQVUsVUFBVSxXQUFXLFVBQVUsYUFBYTtDQUN4RCxVQUFVLE9BQU8sVUFDZixVQUFVLFVBQVUsYUFBYSxVQUFVLFdBQVc7QUFDMUQ7QUFFQSxNQUFNLFlBQVksY0FBaUM7Q0FDakQsTUFBTSxFQUFFLElBQUksUUFBUSxTQUFTO0NBQzdCLE1BQU0sUUFBUSxNQUFNLFVBQVUsS0FBSztDQUNuQyxNQUFNLFFBQVEsQ0FBQyxVQUFVLEtBQUssQ0FBQyxDQUM1QixLQUFLLENBQUMsQ0FDTixLQUFLLFNBQVMsS0FBSyxNQUFNLEtBQUssSUFBSSxDQUFDLENBQUMsQ0FDcEMsS0FBSyxJQUFJO0NBQ1osTUFBTSxTQUFTLFFBQVE7Q0FDdkIsSUFBSSxRQUNGLE9BQU8sT0FDTCxPQUNBO0VBQUM7RUFBWTtFQUFVO0VBQVU7Q0FBTSxDQUFDLENBQUMsU0FBUyxFQUFFLElBQ2hELEtBQUssVUFBVSxLQUFLLElBQ3BCLEtBQ047O0NBRUYsTUFBTSxRQUFRLE9BQU8sRUFBRSxFQUFFLFNBQVMsS0FBSyxLQUFLO0NBQzVDLE9BQU8sUUFBUSxRQUFRLEdBQUcsV0FBVyxLQUFLLEtBQUssSUFBSSxPQUFPLElBQUksS0FBSyxLQUFLLE1BQU0sR0FBRztBQUNuRjtBQUVBLE1BQU0sUUFBUSxPQUFnQixTQUFxQztDQUNqRSxJQUFJLE9BQU8sVUFBVSxVQUFVLE9BQU8sS0FBSyxVQUFVLEtBQUs7Q0FDMUQsTUFBTSxTQUNKLE9BQU8sVUFBVSxZQUNqQixXQUFXLElBQUksS0FDZixLQUFLLElBQUksUUFBUSxPQUFPLElBQUksQ0FBQyxLQUFLO0NBQ3BDLE9BQU8sU0FBUyxJQUFJLEtBQUssUUFBUSxPQUFPLElBQUksQ0FBQyxDQUFDLENBQUMsWUFBWSxJQUFJLE9BQU8sS0FBSztBQUM3RTtBQUVBLE1BQU0sV0FBVyxPQUFlLEVBQUUsT0FBTyxFQUFFLGFBQWtDO0NBQzNFLE1BQU0sU0FBUyxRQUFRLEtBQUs7Q0FDNUIsTUFBTSxLQUFLLFFBQVEsT0FBTyxLQUFLO0NBQy9CLE1BQU0sUUFBUSxNQUFNLFVBQVUsWUFBWSxZQUFZLE9BQU8sS0FBSztDQUNsRSxJQUFJLE9BQU8sYUFBYSxVQUFVLFdBQVcsT0FBTztDQUNwRCxNQUFNLFlBQ0osVUFBVSxZQUNOLEtBQ0EsTUFBTSxLQUFLLE9BQU8sS0FBSyxDQUFDLElBQ3RCLGlCQUNBO0NBQ1IsT0FBTyxPQUFPLFlBQ1YsYUFBYSxjQUNiLGVBQWUsTUFBTSxPQUFPLEVBQUUsQ0FBQyxJQUFJO0FBQ3pDIn0=
