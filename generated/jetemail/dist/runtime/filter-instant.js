import { stepOf } from "./filter-time.js";
/** From here on a number is milliseconds: as seconds it would be the year 5138. */
export const leastMilliseconds = 1e11;
/** Whether values of a type are instants or days. */
export const isTimeType = (type) => /^(unix-|date)/.test(type ?? "");
const dateTime = /^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(Z|z|[+-]\d{2}:\d{2})?)?$/;
/**
* Milliseconds since the epoch of a day (its beginning) or a date-time, in UTC where no zone is written.
*
* @returns `undefined` where the text is neither, or the day does not exist.
*/
export const parseInstant = (text) => {
	const [, day, minute = "00:00", second = ":00", zone = "Z"] = dateTime.exec(text) ?? [];
	if (day === undefined) return undefined;
	const midnight = Date.parse(`${day}T00:00:00Z`);
	// Date.parse takes 30 February for 2 March in some engines.
	if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== day) return undefined;
	const instant = Date.parse(`${day}T${minute}${second}${zone.toUpperCase()}`);
	return Number.isNaN(instant) ? undefined : instant;
};
const isDay = (value) => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
/** An instant in milliseconds, whatever a row writes it in: seconds and milliseconds are told apart by their size. */
export const instantOf = (value) => {
	if (typeof value === "number") return value < leastMilliseconds ? value * 1e3 : value;
	if (value instanceof Date) return value.getTime();
	if (typeof value === "bigint") return instantOf(Number(value));
	return typeof value === "string" ? parseInstant(value) : undefined;
};
/** The instants that a bound allows. Its value covers a whole second or day, where it is written in such. */
export const intervalOf = (op, value, type) => {
	const isNumber = typeof value === "number" || typeof value === "bigint";
	const unix = isNumber && type?.startsWith("unix");
	const start = unix ? Number(value) * stepOf(type) : instantOf(value);
	if (start === undefined) return undefined;
	const end = start + (unix ? stepOf(type) : isDay(value) ? 864e5 : 1);
	switch (op) {
		case "gte": return { first: start };
		case "gt": return { first: end };
		case "lte": return { end };
		default: return { end: start };
	}
};
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZmlsdGVyLWluc3RhbnQuanMiLCJzb3VyY2VzIjpbIi4uLy4uL3NyYy9ydW50aW1lL2ZpbHRlci1pbnN0YW50LnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUFBLFNBQVMsY0FBYzs7QUFHdkIsT0FBTyxNQUFNLG9CQUFvQjs7QUFHakMsT0FBTyxNQUFNLGNBQWMsU0FDekIsZ0JBQWdCLEtBQUssUUFBUSxFQUFFO0FBRWpDLE1BQU0sV0FDSjs7Ozs7O0FBT0YsT0FBTyxNQUFNLGdCQUFnQixTQUFxQztDQUNoRSxNQUFNLEdBQUcsS0FBSyxTQUFTLFNBQVMsU0FBUyxPQUFPLE9BQU8sT0FDckQsU0FBUyxLQUFLLElBQUksS0FBSyxDQUFDO0NBQzFCLElBQUksUUFBUSxXQUFXLE9BQU87Q0FDOUIsTUFBTSxXQUFXLEtBQUssTUFBTSxHQUFHLElBQUksV0FBVzs7Q0FFOUMsSUFDRSxPQUFPLE1BQU0sUUFBUSxLQUNyQixJQUFJLEtBQUssUUFBUSxDQUFDLENBQUMsWUFBWSxDQUFDLENBQUMsTUFBTSxHQUFHLEVBQUUsTUFBTSxLQUVsRCxPQUFPO0NBQ1QsTUFBTSxVQUFVLEtBQUssTUFBTSxHQUFHLElBQUksR0FBRyxTQUFTLFNBQVMsS0FBSyxZQUFZLEdBQUc7Q0FDM0UsT0FBTyxPQUFPLE1BQU0sT0FBTyxJQUFJLFlBQVk7QUFDN0M7QUFFQSxNQUFNLFNBQVMsVUFDYixPQUFPLFVBQVUsWUFBWSxzQkFBc0IsS0FBSyxLQUFLOztBQUcvRCxPQUFPLE1BQU0sYUFBYSxVQUF1QztDQUMvRCxJQUFJLE9BQU8sVUFBVSxVQUNuQixPQUFPLFFBQVEsb0JBQW9CLFFBQVEsTUFBTTtDQUNuRCxJQUFJLGlCQUFpQixNQUFNLE9BQU8sTUFBTSxRQUFRO0NBQ2hELElBQUksT0FBTyxVQUFVLFVBQVUsT0FBTyxVQUFVLE9BQU8sS0FBSyxDQUFDO0NBQzdELE9BQU8sT0FBTyxVQUFVLFdBQVcsYUFBYSxLQUFLLElBQUk7QUFDM0Q7O0FBU0EsT0FBTyxNQUFNLGNBQ1gsSUFDQSxPQUNBLFNBQ3lCO0NBQ3pCLE1BQU0sV0FBVyxPQUFPLFVBQVUsWUFBWSxPQUFPLFVBQVU7Q0FDL0QsTUFBTSxPQUFPLFlBQVksTUFBTSxXQUFXLE1BQU07Q0FDaEQsTUFBTSxRQUFRLE9BQU8sT0FBTyxLQUFLLElBQUksT0FBTyxJQUFJLElBQUksVUFBVSxLQUFLO0NBQ25FLElBQUksVUFBVSxXQUFXLE9BQU87Q0FDaEMsTUFBTSxNQUFNLFNBQVMsT0FBTyxPQUFPLElBQUksSUFBSSxNQUFNLEtBQUssSUFBSSxRQUFRO0NBQ2xFLFFBQVEsSUFBUjtFQUNFLEtBQUssT0FDSCxPQUFPLEVBQUUsT0FBTyxNQUFNO0VBQ3hCLEtBQUssTUFDSCxPQUFPLEVBQUUsT0FBTyxJQUFJO0VBQ3RCLEtBQUssT0FDSCxPQUFPLEVBQUUsSUFBSTtFQUNmLFNBQ0UsT0FBTyxFQUFFLEtBQUssTUFBTTtDQUN4QjtBQUNGIn0=
