import { ruleOf } from "./filter-style.js";
import type { ChainTable } from "./filter-table.js";
import { JsonInteger } from "./json-integer.js";
import { parseExactly } from "./json-read.js";
import { writeExactJson } from "./json-write.js";
import { writeStyled } from "./styles.js";

/** Writes a query in the client's own styles; a `bigint` in JSON is a number. */
export const writeExactStyles: NonNullable<ChainTable["write"]> = (
  query,
  styles,
) =>
  query
    .map(([name, value]) => {
      const rule = ruleOf(styles, name);
      return rule?.mediaType && value !== null
        ? writeStyled("query", name, writeExactJson(value))
        : writeStyled("query", name, value, rule);
    })
    .filter((text) => text)
    .join("&");

/** Reads JSON with a `bigint` in place of each integer past 2^53. */
export const readBigints = (text: string): unknown =>
  withBigints(parseExactly(text));

const withBigints = (value: unknown): unknown => {
  if (value instanceof JsonInteger) return BigInt(value.digits);
  if (Array.isArray(value)) return value.map(withBigints);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, withBigints(member)]),
  );
};
