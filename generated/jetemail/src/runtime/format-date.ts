const date = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const time =
  /^(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const dateTime =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** Whether the month has the day, in a text that starts with a full date. Every month has 28. */
function hasDay(text: string): boolean {
  const tens = text.charCodeAt(8);
  if (tens < 50 || (tens === 50 && text.charCodeAt(9) < 57)) return true; // up to 28
  const [year, month, day] = [
    +text.slice(0, 4),
    +text.slice(5, 7),
    +text.slice(8, 10),
  ];
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days =
    month === 2
      ? isLeapYear
        ? 29
        : 28
      : [4, 6, 9, 11].includes(month)
        ? 30
        : 31;
  return day <= days;
}

/** Whether a second 60 is one that can be: the last of a day in UTC (RFC 3339, section 5.7). `start` is that of the time. */
function hasSecond(text: string, start: number): boolean {
  if (text.charCodeAt(start + 6) !== 54) return true; // not 6x
  const offset = text.length - 6;
  const sign =
    text.charAt(offset) === "+" ? -1 : text.charAt(offset) === "-" ? 1 : 0;
  const shift =
    sign === 0
      ? 0
      : sign *
        (+text.slice(offset + 1, offset + 3) * 60 + +text.slice(offset + 4));
  const minute =
    +text.slice(start, start + 2) * 60 +
    +text.slice(start + 3, start + 5) +
    shift;
  return (minute + 1440) % 1440 === 1439;
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
