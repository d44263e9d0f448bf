import type { FilterRule, FilterTable, FilterValues } from "./filter-table.js";

/** A value, or a chain over it. */
export type FilterInput<Q = object> =
  Q | { readonly query: Q; readonly table: unknown };

/** The plain value of a filter. */
export const queryOf = (input: object): FilterValues =>
  "query" in input && "table" in input && "toJSON" in input
    ? (input.query as FilterValues)
    : { ...input };

/** One question of a filter with the place where a row has its answer. */
export interface Condition {
  readonly name: string;
  readonly op: string;
  readonly field: string;
  readonly value: unknown;
  readonly rule: FilterRule;
  /** Pointers into a row, `*` for every element; none where a row does not carry the field. */
  readonly places: readonly string[];
}

/** The conditions that a filter sets, in the order of the table; paging and sorting set none. */
export const conditionsOf = (
  input: object,
  table: FilterTable,
): readonly Condition[] => {
  const values = queryOf(input);
  return table.chain.names.flatMap((name): Condition[] => {
    const rule = table.rules[name];
    const value = values[name];
    if (
      !rule ||
      rule.op === "" ||
      !Object.hasOwn(values, name) ||
      value === undefined
    )
      return [];
    const condition = {
      name,
      op: rule.op ?? "eq",
      field: rule.field ?? name,
      value,
      rule,
      places: placesOf(name, rule),
    };
    if (rule.op !== "parts") return [condition];
    return Object.entries(value as object).map(([op, part]) => ({
      ...condition,
      name: `${name}[${op}]`,
      op,
      value: part,
    }));
  });
};

const placesOf = (name: string, { at, op }: FilterRule): readonly string[] => {
  if (at !== undefined)
    return [at].flat().filter((place) => place !== "") as string[]; // `at` holds strings alone
  return op === "search" || op === "expr"
    ? []
    : [`/${name.replace(/~/g, "~0").replace(/\//g, "~1")}`];
};
