import {
  type Condition,
  conditionsOf,
  type FilterInput,
} from "./filter-condition.js";
import { intervalOf, isTimeType } from "./filter-instant.js";
import type { FilterTable } from "./filter-table.js";

/** A comparison of a field; instants are milliseconds since the epoch. */
export interface WhereField {
  readonly op: string;
  readonly field: string;
  readonly value: unknown;
  /** True where case does not matter. */
  readonly fold?: true;
}

/** All must hold. */
export interface WhereAnd {
  readonly op: "and";
  readonly filters: readonly Where[];
}

/** One record at `at` must satisfy all of the filters; their fields are its own. */
export interface WhereAny {
  readonly op: "any";
  /** JSON Pointer from the row to the records. */
  readonly at: string;
  readonly filters: readonly WhereField[];
}

/** A condition without a query language: map fields to columns and bind the values as placeholders. */
export type Where = WhereAnd | WhereAny | WhereField;

/** The conditions that a filter sets on rows, for a server that answers it. Paging and sorting are no conditions. */
export const toWhere = <Q extends object>(
  input: FilterInput<Q>,
  table: FilterTable,
): WhereAnd => {
  const own: WhereField[] = [];
  const records = new Map<string, WhereField[]>();
  for (const condition of conditionsOf(input, table)) {
    const [, at] = /^(.*?)\/\*\//.exec(condition.places[0] ?? "") ?? [];
    if (at === undefined) {
      own.push(fieldOf(condition));
    } else {
      records.set(at, [...(records.get(at) ?? []), fieldOf(condition)]);
    }
  }
  const any = [...records].map(([at, filters]): WhereAny => ({
    op: "any",
    at,
    filters,
  }));
  return { op: "and", filters: [...own, ...any] };
};

const fieldOf = ({ op, field, value, rule }: Condition): WhereField => {
  const isFolded =
    rule.fold || rule.type === "email" || /^(contains|prefix|search)$/.test(op);
  const interval = isTimeType(rule.type)
    ? intervalOf(op, value, rule.type)
    : undefined;
  if (interval && /^[gl]te?$/.test(op)) {
    const { first, end } = interval;
    return first === undefined
      ? { op: "lt", field, value: end }
      : { op: "gte", field, value: first };
  }
  return { op, field, value, ...(isFolded && { fold: true as const }) };
};
