import type { Conversion } from "./convert.js";
import { isDate, isDateTime } from "./format-date.js";

/** The instant of a date-time or full-date (RFC 3339); `undefined` for other texts and for leap seconds, which no Date has. */
export function parseInstant(text: string): Date | undefined {
  if (!isDateTime(text) && !isDate(text)) return undefined;
  const instant = new Date(text.toUpperCase());
  return Number.isNaN(instant.getTime()) ? undefined : instant;
}

const isWritable = (value: unknown): value is Date =>
  value instanceof Date && !Number.isNaN(value.getTime());

/** `date-time` as a `Date`: written in UTC, with milliseconds. */
export const dateTime: Conversion = (value, to) => {
  if (to === "wire") return isWritable(value) ? value.toISOString() : value;
  return typeof value === "string" && isDateTime(value)
    ? (parseInstant(value) ?? value)
    : value;
};

/** `date` as a `Date` at midnight UTC: its day in UTC is written. */
export const day: Conversion = (value, to) => {
  if (to === "wire")
    return isWritable(value) ? value.toISOString().slice(0, 10) : value;
  return typeof value === "string" && isDate(value)
    ? (parseInstant(value) ?? value)
    : value;
};
