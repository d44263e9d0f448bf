// @ts-check
const DAY_MS = 86_400_000;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const DATE_TIME =
  /^(\d{4}-\d{2}-\d{2})[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?([Zz]|[+-]\d{2}:?\d{2})?$/;

/**
 * The instant that a `from` or `to` means: the description's format is `date`, its text says "YYYY-MM-DD or ISO format", so both are taken.
 *
 * A date alone is that whole day: its first millisecond as a lower bound, its last as an upper one. Without a zone it is UTC.
 *
 * @param {string} text
 * @param {"lower" | "upper"} bound
 * @returns {number | undefined} Milliseconds since the epoch; undefined for what is no date of the calendar.
 */
export function parseInstant(text, bound) {
  if (DATE.test(text)) {
    const startMs = dayStart(text);
    return startMs === undefined || bound === "lower" ? startMs : startMs + DAY_MS - 1;
  }
  const [, day, zone] = DATE_TIME.exec(text) ?? [];
  if (day === undefined || dayStart(day) === undefined) return undefined;
  const ms = Date.parse(text.toUpperCase().replace(" ", "T") + (zone === undefined ? "Z" : ""));
  return Number.isNaN(ms) ? undefined : ms;
}

/**
 * Seconds as an instant: a lower bound is the first millisecond of that second, an upper one its last, since rows have milliseconds.
 *
 * @param {number} seconds
 * @param {"lower" | "upper"} bound
 * @returns {number} Milliseconds since the epoch.
 */
export function secondsToInstant(seconds, bound) {
  return seconds * 1000 + (bound === "upper" ? 999 : 0);
}

/** @param {string} date `YYYY-MM-DD` */
function dayStart(date) {
  const ms = Date.parse(`${date}T00:00:00.000Z`);
  // Date.parse takes 30 February for 2 March.
  return Number.isNaN(ms) || !new Date(ms).toISOString().startsWith(date) ? undefined : ms;
}
