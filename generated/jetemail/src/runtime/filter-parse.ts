import { check, type FilterIssue, unknownParameter } from "./filter-check.js";
import type { FilterTable } from "./filter-table.js";
import {
  decode,
  pairsOf,
  type RawPair,
  type ReadValues,
  repeated,
  scalar,
} from "./filter-text.js";

/** What a query string says: the parameters that are right, and the faults of the others. */
export interface ParsedQuery<Q> {
  readonly params: Partial<Q>;
  readonly issues: readonly FilterIssue[];
}

/** How to read a query string. */
export interface ParseOptions {
  /** Throws where there is an issue; false by default. */
  readonly strict?: boolean;
  /** Parameters to pass over, `utm_*` for all that begin so. */
  readonly allow?: readonly string[];
}

/** Thrown by `fromQuery` with `strict`. */
export class FilterError extends Error {
  override readonly name = "FilterError";
  readonly issues: readonly FilterIssue[];

  constructor(issues: readonly FilterIssue[]) {
    super(issues.map(({ message }) => message).join("; "));
    this.issues = issues;
  }
}

/**
 * Reads a query string, with or without `?`, back into a value: the inverse of `toQuery`. What is good survives, what is
 * not is left out and named.
 *
 * @param search Best as text: `URLSearchParams` do not tell a comma in a value from one between values.
 * @throws FilterError with `strict`, where there is an issue.
 */
export const fromQuery = <Q extends object>(
  search: string | URLSearchParams,
  table: FilterTable<Q>,
  { strict = false, allow = [] }: ParseOptions = {},
): ParsedQuery<Q> => {
  const pairs = pairsOf(search).filter(
    ({ name: key }) =>
      !allow.some((name) =>
        name.endsWith("*") ? key.startsWith(name.slice(0, -1)) : key === name,
      ),
  );
  const { values: read, issues: early } = (table.styled?.read ?? readPlain)(
    pairs,
    table,
  );
  const values = Object.fromEntries(
    table.chain.names.flatMap((name) =>
      read.has(name) ? [[name, read.get(name)]] : [],
    ),
  );
  // What cannot be read is told once.
  const told = new Set(early.filter(isFault).map(({ param }) => param));
  const found = check(values, table).filter(({ param }) => !told.has(param));
  const issues = [...early, ...found];
  if (strict && issues.length > 0) throw new FilterError(issues);
  const faulty = new Set(issues.filter(isFault).map(({ param }) => param));
  const params = Object.fromEntries(
    Object.entries(values).filter(([name]) => !faulty.has(name)),
  );
  return { params: params as Partial<Q>, issues }; // what is left has passed the checks of Q's parameters
};

/** Whether there is no value to keep; of those that are given again, the first is. */
const isFault = ({ severity, code }: FilterIssue): boolean =>
  severity === "error" && code !== "repeated";

/** Reads single values and lists in the default style. */
const readPlain = (
  pairs: readonly RawPair[],
  table: FilterTable,
): ReadValues => {
  const values = new Map<string, unknown>();
  const issues: FilterIssue[] = [];
  for (const { name, rawText } of pairs) {
    const rule = table.rules[name] ?? {};
    if (!table.chain.names.includes(name)) {
      issues.push(unknownParameter(name, table));
    } else if (rule.list) {
      // Only lists are kept of such a parameter.
      const items = (values.get(name) ?? []) as unknown[];
      items.push(scalar(decode(rawText), rule));
      values.set(name, items);
    } else if (values.has(name)) {
      issues.push(repeated(name));
    } else {
      values.set(name, scalar(decode(rawText), rule));
    }
  }
  return { values, issues };
};
