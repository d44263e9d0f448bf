import { stepOf } from "./filter-time.js";

/** From here on a number is milliseconds: as seconds it would be the year 5138. */
export const leastMilliseconds = 1e11;

/** Whether values of a type are instants or days. */
export const isTimeType = (type: string | undefined): boolean =>
  /^(unix-|date)/.test(type ?? "");

const dateTime =
  /^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(Z|z|[+-]\d{2}:\d{2})?)?$/;

/**
 * Milliseconds since the epoch of a day (its beginning) or a date-time, in UTC where no zone is written.
 *
 * @returns `undefined` where the text is neither, or the day does not exist.
 */
export const parseInstant = (text: string): number | undefined => {
  const [, day, minute = "00:00", second = ":00", zone = "Z"] =
    dateTime.exec(text) ?? [];
  if (day === undefined) return undefined;
  const midnight = Date.parse(`${day}T00:00:00Z`);
  // Date.parse takes 30 February for 2 March in some engines.
  if (
    Number.isNaN(midnight) ||
    new Date(midnight).toISOString().slice(0, 10) !== day
  )
    return undefined;
  const instant = Date.parse(`${day}T${minute}${second}${zone.toUpperCase()}`);
  return Number.isNaN(instant) ? undefined : instant;
};

const isDay = (value: unknown): boolean =>
  typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** An instant in milliseconds, whatever a row writes it in: seconds and milliseconds are told apart by their size. */
export const instantOf = (value: unknown): number | undefined => {
  if (typeof value === "number")
    return value < leastMilliseconds ? value * 1e3 : value;
  if (value instanceof Date) return value.getTime();
  if (typeof value === "bigint") return instantOf(Number(value));
  return typeof value === "string" ? parseInstant(value) : undefined;
};

/** A bound as instants: from `first`, itself included, to `end`, itself left out; absent where it is open. */
export interface Interval {
  readonly first?: number;
  readonly end?: number;
}

/** The instants that a bound allows. Its value covers a whole second or day, where it is written in such. */
export const intervalOf = (
  op: string,
  value: unknown,
  type: string | undefined,
): Interval | undefined => {
  const isNumber = typeof value === "number" || typeof value === "bigint";
  const unix = isNumber && type?.startsWith("unix");
  const start = unix ? Number(value) * stepOf(type) : instantOf(value);
  if (start === undefined) return undefined;
  const end = start + (unix ? stepOf(type) : isDay(value) ? 864e5 : 1);
  switch (op) {
    case "gte":
      return { first: start };
    case "gt":
      return { first: end };
    case "lte":
      return { end };
    default:
      return { end: start };
  }
};
