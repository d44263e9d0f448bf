import type { ParameterRule } from "./descriptor.js";
import { check, type FilterIssue, unknownParameter } from "./filter-check.js";
import type { FilterRule, FilterTable } from "./filter-table.js";

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
 * @throws FilterError with `strict`, where there is an issue.
 */
export const fromQuery = <Q extends object>(
  search: string | URLSearchParams,
  table: FilterTable<Q>,
  { strict = false, allow = [] }: ParseOptions = {},
): ParsedQuery<Q> => {
  const read = new Map<string, unknown>();
  const early: FilterIssue[] = [];
  new URLSearchParams(search).forEach((text, key) => {
    if (
      !allow.some((name) =>
        name.endsWith("*") ? key.startsWith(name.slice(0, -1)) : key === name,
      )
    ) {
      readPair(key, text, { table, read, early });
    }
  });
  const values = Object.fromEntries(
    table.chain.names.flatMap((name) =>
      read.has(name) ? [[name, read.get(name)]] : [],
    ),
  );
  const issues = [...early, ...check(values, table)];
  if (strict && issues.length > 0) throw new FilterError(issues);
  const faulty = new Set(
    issues
      .filter(
        ({ severity, code }) => severity === "error" && code !== "repeated",
      )
      .map(({ param }) => param),
  );
  const params = Object.fromEntries(
    Object.entries(values).filter(([name]) => !faulty.has(name)),
  );
  return { params: params as Partial<Q>, issues }; // what is left has passed the checks of Q's parameters
};

interface Reading {
  readonly table: FilterTable;
  readonly read: Map<string, unknown>;
  readonly early: FilterIssue[];
}

const readPair = (
  key: string,
  text: string,
  { table, read, early }: Reading,
): void => {
  const [, outer = "", inner = ""] = /^([^[]+)\[(.*)\]$/.exec(key) ?? [];
  const isPart =
    !table.chain.names.includes(key) &&
    table.chain.styles?.[outer]?.style === "deepObject";
  const name = isPart ? outer : key;
  const style = table.chain.styles?.[name];
  if (!table.chain.names.includes(name)) {
    early.push(unknownParameter(key, table));
    return;
  }
  const rule = table.rules[name] ?? {};
  const before = read.get(name);
  if (isPart) {
    read.set(name, {
      ...(before as object | undefined),
      [inner]: scalar(text, rule),
    });
  } else if (style?.mediaType && before === undefined) {
    read.set(name, jsonIn(text));
  } else if (rule.list && !style?.mediaType) {
    const items =
      style?.explode === false ? text.split(delimiterOf(style)) : [text];
    read.set(name, [
      ...((before as unknown[] | undefined) ?? []),
      ...items.map((item) => scalar(item, rule)),
    ]);
  } else if (before === undefined) {
    read.set(name, scalar(text, rule));
  } else {
    early.push({
      param: name,
      code: "repeated",
      severity: "error",
      message: `${name}: given more than once, the first counts`,
    });
  }
};

const delimiters: { readonly [style: string]: string } = {
  spaceDelimited: " ",
  pipeDelimited: "|",
  tabDelimited: "\t",
};

const delimiterOf = ({ style = "form" }: ParameterRule): string =>
  delimiters[style] ?? ",";

/** The value of a text in JSON; what is none stays text, and `check` says so. */
const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
};

/** A text as the type of its parameter; what cannot be one stays text, and `check` says so. */
const scalar = (
  text: string,
  { type = "", enum: members, anyCase }: FilterRule,
): unknown => {
  const folded = text.toLowerCase();
  const member = members?.find(
    (value) =>
      String(value) === text ||
      (anyCase && String(value).toLowerCase() === folded),
  );
  if (member !== undefined) return member;
  if (type === "boolean")
    return text === "true" ? true : text === "false" ? false : text;
  if (/^(integer|number|unix-.*)$/.test(type))
    return /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : text;
  if (type === "bigint") return /^-?\d{1,20}$/.test(text) ? BigInt(text) : text;
  return type === "email" ? text.trim() : text;
};
