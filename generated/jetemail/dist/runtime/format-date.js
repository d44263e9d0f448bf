const date = /^\d{4}-(?!02-3|(?:0[469]|11)-31)(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const time = /^(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const dateTime = /^\d{4}-(?!02-3|(?:0[469]|11)-31)(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
/** Whether the year has the day, in a text that starts with a full date: only 29 February is not one of every year. */
function hasDay(text) {
	// One character first, since that tells of most texts.
	if (text[9] !== "9" || text.slice(5, 9) !== "02-2") return true;
	const year = +text.slice(0, 4);
	return year % (year % 25 ? 4 : 16) === 0;
}
/** Whether a second 60 is one that can be: the last of a day in UTC (RFC 3339, section 5.7). `start` is that of the time. */
function hasSecond(text, start) {
	if (text[start + 6] !== "6") return true;
	const minute = text.slice(start, start + 5);
	const zone = text.slice(start + 8).replace(/\.\d+/, "");
	const inUtc = new Date(`2000-01-01T${minute}${zone.toUpperCase()}`);
	return inUtc.toISOString().includes("T23:59");
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
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZm9ybWF0LWRhdGUuanMiLCJzb3VyY2VzIjpbIi4uLy4uL3NyYy9ydW50aW1lL2Zvcm1hdC1kYXRlLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUFBLE1BQU0sT0FDSjtBQUNGLE1BQU0sT0FDSjtBQUNGLE1BQU0sV0FDSjs7QUFHRixTQUFTLE9BQU8sTUFBdUI7O0NBRXJDLElBQUksS0FBSyxPQUFPLE9BQU8sS0FBSyxNQUFNLEdBQUcsQ0FBQyxNQUFNLFFBQVEsT0FBTztDQUMzRCxNQUFNLE9BQU8sQ0FBQyxLQUFLLE1BQU0sR0FBRyxDQUFDO0NBQzdCLE9BQU8sUUFBUSxPQUFPLEtBQUssSUFBSSxRQUFRO0FBQ3pDOztBQUdBLFNBQVMsVUFBVSxNQUFjLE9BQXdCO0NBQ3ZELElBQUksS0FBSyxRQUFRLE9BQU8sS0FBSyxPQUFPO0NBQ3BDLE1BQU0sU0FBUyxLQUFLLE1BQU0sT0FBTyxRQUFRLENBQUM7Q0FDMUMsTUFBTSxPQUFPLEtBQUssTUFBTSxRQUFRLENBQUMsQ0FBQyxDQUFDLFFBQVEsU0FBUyxFQUFFO0NBQ3RELE1BQU0sUUFBUSxJQUFJLEtBQUssY0FBYyxTQUFTLEtBQUssWUFBWSxHQUFHO0NBQ2xFLE9BQU8sTUFBTSxZQUFZLENBQUMsQ0FBQyxTQUFTLFFBQVE7QUFDOUM7O0FBR0EsT0FBTyxTQUFTLE9BQU8sTUFBdUI7Q0FDNUMsT0FBTyxLQUFLLEtBQUssSUFBSSxLQUFLLE9BQU8sSUFBSTtBQUN2Qzs7QUFHQSxPQUFPLFNBQVMsT0FBTyxNQUF1QjtDQUM1QyxPQUFPLEtBQUssS0FBSyxJQUFJLEtBQUssVUFBVSxNQUFNLENBQUM7QUFDN0M7O0FBR0EsT0FBTyxTQUFTLFdBQVcsTUFBdUI7Q0FDaEQsT0FBTyxTQUFTLEtBQUssSUFBSSxLQUFLLE9BQU8sSUFBSSxLQUFLLFVBQVUsTUFBTSxFQUFFO0FBQ2xFIn0=
