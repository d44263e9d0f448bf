const date =
  /^\d{4}-(?!02-3|(?:0[469]|11)-31)(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const time =
  /^(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const dateTime =
  /^\d{4}-(?!02-3|(?:0[469]|11)-31)(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** Whether the year has the day, in a text that starts with a full date: only 29 February is not one of every year. */
function hasDay(text: string): boolean {
  // One character first, since that tells of most texts.
  if (text[9] !== "9" || text.slice(5, 9) !== "02-2") return true;
  const year = +text.slice(0, 4);
  return year % (year % 25 ? 4 : 16) === 0;
}

/** Whether a second 60 is one that can be: the last of a day in UTC (RFC 3339, section 5.7). `start` is that of the time. */
function hasSecond(text: string, start: number): boolean {
  if (text[start + 6] !== "6") return true; // not 6x
  const minute = text.slice(start, start + 5);
  const zone = text.slice(start + 8).replace(/\.\d+/, "");
  const inUtc = new Date(`2000-01-01T${minute}${zone.toUpperCase()}`);
  return inUtc.toISOString().includes("T23:59");
}

/** `date`: a full-date of RFC 3339, section 5.6. */
export function isDate(text: string): boolean {
  return date.test(text) && hasDay(text);
}

/** `time`: a full-time of RFC 3339, section 5.6. */
export function isTime(text: string): boolean {
  return time.test(text) && hasSecond(text, 0);
}

/** `date-time` of RFC 3339, section 5.6. */
export function isDateTime(text: string): boolean {
  return dateTime.test(text) && hasDay(text) && hasSecond(text, 11);
}
