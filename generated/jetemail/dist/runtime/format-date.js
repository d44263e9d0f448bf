const date = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const time = /^(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const dateTime = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
/** Whether the month has the day, in a text that starts with a full date. */
function hasDay(text) {
	// Every month has days below 20, and 28 of them: no Date is made for most texts.
	if (text.charCodeAt(8) < 50) return true;
	const day = +text.slice(8, 10);
	// A day that the month does not have is one of the next month, or none.
	return day < 29 || new Date(text.slice(0, 10)).getUTCDate() === day;
}
/** Whether a second 60 is one that can be: the last of a day in UTC (RFC 3339, section 5.7). `start` is that of the time. */
function hasSecond(text, start) {
	if (text.charCodeAt(start + 6) !== 54) return true;
	const minute = text.slice(start, start + 5);
	const zone = text.slice(start + 8).replace(/\.\d+/, "");
	const inUtc = new Date(`2000-01-01T${minute}${zone.toUpperCase()}`);
	return inUtc.toISOString().slice(11, 16) === "23:59";
}
/** `date`: a full-date of RFC 3339, section 5.6. */
export function isDate(text) {
	return date.test(text) && hasDay(text);
}
/** `time`: a full-time of RFC 3339, section 5.6. */
export function isTime(text) {
	return time.test(text) && hasSecond(text, 0);
}
/** `date-time` of RFC 3339, section 5.6. */
export function isDateTime(text) {
	return dateTime.test(text) && hasDay(text) && hasSecond(text, 11);
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZm9ybWF0LWRhdGUuanMiLCJzb3VyY2VzIjpbIi4uLy4uL3NyYy9ydW50aW1lL2Zvcm1hdC1kYXRlLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUFBLE1BQU0sT0FBTztBQUNiLE1BQU0sT0FDSjtBQUNGLE1BQU0sV0FDSjs7QUFHRixTQUFTLE9BQU8sTUFBdUI7O0NBRXJDLElBQUksS0FBSyxXQUFXLENBQUMsSUFBSSxJQUFJLE9BQU87Q0FDcEMsTUFBTSxNQUFNLENBQUMsS0FBSyxNQUFNLEdBQUcsRUFBRTs7Q0FFN0IsT0FBTyxNQUFNLE1BQU0sSUFBSSxLQUFLLEtBQUssTUFBTSxHQUFHLEVBQUUsQ0FBQyxDQUFDLENBQUMsV0FBVyxNQUFNO0FBQ2xFOztBQUdBLFNBQVMsVUFBVSxNQUFjLE9BQXdCO0NBQ3ZELElBQUksS0FBSyxXQUFXLFFBQVEsQ0FBQyxNQUFNLElBQUksT0FBTztDQUM5QyxNQUFNLFNBQVMsS0FBSyxNQUFNLE9BQU8sUUFBUSxDQUFDO0NBQzFDLE1BQU0sT0FBTyxLQUFLLE1BQU0sUUFBUSxDQUFDLENBQUMsQ0FBQyxRQUFRLFNBQVMsRUFBRTtDQUN0RCxNQUFNLFFBQVEsSUFBSSxLQUFLLGNBQWMsU0FBUyxLQUFLLFlBQVksR0FBRztDQUNsRSxPQUFPLE1BQU0sWUFBWSxDQUFDLENBQUMsTUFBTSxJQUFJLEVBQUUsTUFBTTtBQUMvQzs7QUFHQSxPQUFPLFNBQVMsT0FBTyxNQUF1QjtDQUM1QyxPQUFPLEtBQUssS0FBSyxJQUFJLEtBQUssT0FBTyxJQUFJO0FBQ3ZDOztBQUdBLE9BQU8sU0FBUyxPQUFPLE1BQXVCO0NBQzVDLE9BQU8sS0FBSyxLQUFLLElBQUksS0FBSyxVQUFVLE1BQU0sQ0FBQztBQUM3Qzs7QUFHQSxPQUFPLFNBQVMsV0FBVyxNQUF1QjtDQUNoRCxPQUFPLFNBQVMsS0FBSyxJQUFJLEtBQUssT0FBTyxJQUFJLEtBQUssVUFBVSxNQUFNLEVBQUU7QUFDbEUifQ==
