import {
  type Condition,
  conditionsOf,
  type FilterInput,
  queryOf,
} from "./filter-condition.js";
import { isTimeType } from "./filter-instant.js";
import { stepOf } from "./filter-time.js";
import type { FilterTable } from "./filter-table.js";

/**
 * Says in one English sentence what a filter asks for, with instants in UTC.
 *
 * @example
 * describe(outboundLogs().action("BOUNCED_HARD"), outboundLogsTable) // "All with an action BOUNCED_HARD."
 */
export const describe = <Q extends object>(
  input: FilterInput<Q>,
  table: FilterTable,
): string => {
  const parts = conditionsOf(input, table).map(phraseOf);
  const order = orderOf(input, table);
  const body = parts.length === 0 ? "Everything" : `All ${join(parts)}`;
  return `${body}${order}.`;
};

const join = (parts: readonly string[]): string =>
  parts.length < 2
    ? parts.join("")
    : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;

const words = (name: string): string =>
  name
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();

const phrases: {
  readonly [op: string]: (field: string, value: string) => string;
} = {
  ne: (field, value) => `with ${field} other than ${value}`,
  in: (field, value) => `with ${field} any of ${value}`,
  nin: (field, value) => `with ${field} none of ${value}`,
  has: (field, value) => `with ${value} among ${field}`,
  contains: (field, value) => `with ${field} containing ${value}`,
  prefix: (field, value) => `with ${field} beginning with ${value}`,
  gt: (field, value) => `with ${field} after ${value}`,
  gte: (field, value) => `with ${field} from ${value}`,
  lt: (field, value) => `with ${field} before ${value}`,
  lte: (field, value) => `with ${field} up to ${value}`,
  search: (_, value) => `matching ${value}`,
  expr: (_, value) => `matching the expression ${value}`,
  include: (field, value) =>
    value === "false" ? `without ${field}` : `including ${field}`,
  exclude: (field, value) =>
    value === "false" ? `including ${field}` : `without ${field}`,
};

const phraseOf = (condition: Condition): string => {
  const { op, places, rule } = condition;
  const field = words(condition.field);
  const value = [condition.value]
    .flat()
    .map((item) => show(item, rule.type))
    .join(", ");
  const phrase = phrases[op];
  if (phrase)
    return phrase(
      field,
      ["contains", "prefix", "search", "expr"].includes(op)
        ? JSON.stringify(value)
        : value,
    );
  // A record nested in the row has the value, one of several perhaps.
  const isOne = places[0]?.includes("/*/") ?? false;
  return `with ${isOne ? `${/^[aeiou]/.test(field) ? "an" : "a"} ` : ""}${field} ${value}`;
};

const show = (value: unknown, type: string | undefined): string => {
  if (typeof value === "object") return JSON.stringify(value);
  const isUnix =
    typeof value === "number" &&
    isTimeType(type) &&
    Math.abs(value * stepOf(type)) <= 864e13;
  return isUnix ? new Date(value * stepOf(type)).toISOString() : String(value);
};

const orderOf = (input: object, { chain: { sort } }: FilterTable): string => {
  const values = queryOf(input);
  const by = sort && values[sort.by];
  const order = sort?.order === undefined ? undefined : values[sort.order];
  if (by === undefined && order === undefined) return "";
  const direction =
    order === undefined
      ? ""
      : /^d/i.test(String(order))
        ? ", descending"
        : ", ascending";
  return by === undefined
    ? `, in order${direction}`
    : `, sorted by ${words(String(by))}${direction}`;
};
