/** TypeScript types that a value of a format can have in memory. */
export type FormatType = "string" | "number" | "bigint" | "Date";

/**
 * The type of values in memory, by format (OpenAPI Format Registry). Default: the form on the wire, `string` or `number`.
 *
 * Where it is another, the package converts in both directions.
 */
export interface FormatTypes {
  /** An instant. A `Date` has no more than milliseconds, and is written in UTC. */
  readonly "date-time"?: "string" | "Date";
  /** A full-date: a `Date` at midnight UTC, of which the day in UTC is written. */
  readonly date?: "string" | "Date";
  /** Be it an integer or a text on the wire. No `number` is more than 2^53 - 1. */
  readonly int64?: "string" | "number" | "bigint";
  readonly uint64?: "string" | "number" | "bigint";
}

/** The types that each format can have. */
export const formatTypes: { readonly [Format in keyof FormatTypes]-?: readonly FormatType[] } = {
  "date-time": ["string", "Date"],
  date: ["string", "Date"],
  int64: ["string", "number", "bigint"],
  uint64: ["string", "number", "bigint"],
};
