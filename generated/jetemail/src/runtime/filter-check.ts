import { type FilterInput, queryOf } from "./filter-condition.js";
import {
  instantOf,
  intervalOf,
  isTimeType,
  leastMilliseconds,
  parseInstant,
} from "./filter-instant.js";
import { nearestName } from "./filter-nearest.js";
import { toQuery } from "./filter-query.js";
import type { FilterRule, FilterTable, FilterValues } from "./filter-table.js";

/** A fault of a filter. Warnings are for what services judge differently: formats and very long addresses. */
export interface FilterIssue {
  /** Name on the wire. */
  readonly param: string;
  readonly code:
    | "empty"
    | "enum"
    | "exclusive"
    | "format"
    | "length"
    | "max"
    | "maxLength"
    | "min"
    | "minLength"
    | "pattern"
    | "range"
    | "repeated"
    | "required"
    | "style"
    | "type"
    | "undefined"
    | "unknown";
  readonly severity: "error" | "warning";
  readonly message: string;
}

/** Characters of a query string that all servers and proxies take. */
const safeLength = 8000;

export const issue = (
  param: string,
  code: FilterIssue["code"],
  text: string,
  severity: FilterIssue["severity"] = "error",
): FilterIssue => ({ param, code, severity, message: `${param}: ${text}` });

/**
 * Checks a filter against its description: all faults, in the order of the table. What the description leaves open is
 * no fault.
 */
export const check = <Q extends object>(
  input: FilterInput<Q>,
  table: FilterTable,
): readonly FilterIssue[] => {
  const values = queryOf(input);
  const { chain, rules } = table;
  const issues = chain.names.flatMap((name) =>
    Object.hasOwn(values, name)
      ? checkParameter(name, values[name], rules[name] ?? {})
      : rules[name]?.required
        ? [issue(name, "required", "must be given")]
        : [],
  );
  const unknown = Object.keys(values).filter(
    (name) => !chain.names.includes(name),
  );
  const found = [
    ...issues,
    ...unknown.map((name) => unknownParameter(name, table)),
    ...checkExclusive(values, table),
    ...checkRanges(values, table),
    ...(table.styled?.faults(values, table) ?? []),
  ];
  // Values with errors may have no text at all.
  return found.some(({ severity }) => severity === "error")
    ? found
    : [...found, ...checkLength(values, table)];
};

/** Attributed to the longest parameter, which is the one to shorten. */
const checkLength = (
  values: FilterValues,
  { chain }: FilterTable,
): readonly FilterIssue[] => {
  const { length } = toQuery({ query: values, table: chain });
  if (length <= safeLength) return [];
  const sizeOf = (name: string): number => String(values[name]).length;
  const [longest = ""] = Object.keys(values).sort(
    (a, b) => sizeOf(b) - sizeOf(a),
  );
  const text = `the query string has ${length} characters, some servers refuse more than ${safeLength}`;
  return [issue(longest, "length", text, "warning")];
};

/** The issue for a parameter that there is not, with the name that was probably meant. */
export const unknownParameter = (
  name: string,
  { chain }: FilterTable,
): FilterIssue => {
  const near = nearestName(name, chain.names);
  return issue(
    name,
    "unknown",
    `no such parameter${near === undefined ? "" : `; did you mean ${near}?`}`,
  );
};

const checkParameter = (
  name: string,
  value: unknown,
  rule: FilterRule,
): readonly FilterIssue[] => {
  if (value === undefined)
    return [issue(name, "undefined", "undefined is no filter; leave it out")];
  if (rule.list && !Array.isArray(value))
    return [issue(name, "type", "must be an array")];
  if (rule.op === "parts" || /^(object|array)$/.test(rule.type ?? "")) {
    return typeof value === "object" && value !== null
      ? []
      : [issue(name, "type", "must be an object")];
  }
  if (!rule.list || !Array.isArray(value)) return checkValue(name, value, rule);
  return value.flatMap((item) => checkValue(name, item, rule));
};

const checkValue = (
  name: string,
  value: unknown,
  rule: FilterRule,
): readonly FilterIssue[] => {
  if (value === "") return [issue(name, "empty", "must not be empty")];
  if (rule.enum) {
    return rule.enum.includes(value)
      ? []
      : [
          issue(
            name,
            "enum",
            `${show(value)} is not one of ${rule.enum.map(show).join(", ")}`,
          ),
        ];
  }
  const { type = "string" } = rule;
  if (/^(integer|number|bigint|unix-.*)$/.test(type))
    return checkNumber(name, value, rule);
  if (type === "boolean")
    return typeof value === "boolean"
      ? []
      : [issue(name, "type", `${show(value)} is not a boolean`)];
  return typeof value === "string"
    ? checkText(name, value, rule)
    : [issue(name, "type", `${show(value)} is not a string`)];
};

const show = (value: unknown): string =>
  typeof value === "string" || typeof value === "bigint"
    ? `${value}`
    : String(JSON.stringify(value));

const isNumeral = (
  value: unknown,
  type: string | undefined,
): value is number | bigint => {
  if (type === "number") return Number.isFinite(value);
  return typeof value === "bigint" || Number.isInteger(value);
};

const checkNumber = (
  name: string,
  value: unknown,
  { type, min, max }: FilterRule,
): readonly FilterIssue[] => {
  if (!isNumeral(value, type)) {
    const expected = type === "number" ? "a number" : "an integer";
    return [issue(name, "type", `${show(value)} is not ${expected}`)];
  }
  const looksWrong = type === "unix-s" && value >= leastMilliseconds;
  if (looksWrong)
    return [
      issue(
        name,
        "max",
        `${value} looks like milliseconds; the unit is seconds`,
      ),
    ];
  if (min !== undefined && value < min)
    return [issue(name, "min", `${value} is below ${min}`)];
  return max !== undefined && value > max
    ? [issue(name, "max", `${value} is above ${max}`)]
    : [];
};

const checkText = (
  name: string,
  value: string,
  rule: FilterRule,
): readonly FilterIssue[] => {
  const { type, pattern, minLength = 0, maxLength = Infinity } = rule;
  const length = [...value].length;
  return [
    ...(length < minLength
      ? [
          issue(
            name,
            "minLength",
            `has ${length} characters, ${minLength} are needed`,
          ),
        ]
      : []),
    ...(length > maxLength
      ? [
          issue(
            name,
            "maxLength",
            `has ${length} characters, ${maxLength} are allowed`,
          ),
        ]
      : []),
    ...(pattern !== undefined && !matcher(pattern).test(value)
      ? [issue(name, "pattern", `${value} does not match ${pattern}`)]
      : []),
    ...(type !== undefined && formats[type]?.(value) === false
      ? [
          issue(
            name,
            "format",
            `${value} is not ${nouns[type] ?? type}`,
            "warning",
          ),
        ]
      : []),
  ];
};

/** Patterns are read with the flag `u`; those written for other engines may not be, and are read without it. */
const matcher = (pattern: string): RegExp => {
  try {
    return new RegExp(pattern, "u");
  } catch {
    return new RegExp(pattern);
  }
};

const isInstant = (text: string): boolean => parseInstant(text) !== undefined;

const formats: { readonly [type: string]: (text: string) => boolean } = {
  email: (text) => /^[^\s@<>"]+@[^\s@<>"]+$/.test(text),
  date: (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && isInstant(text),
  "date-time": (text) =>
    text.length > 10 && /(z|[+-]\d{2}:\d{2})$/i.test(text) && isInstant(text),
  "date-or-time": isInstant,
  uuid: (text) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text),
};

const nouns: { readonly [type: string]: string } = {
  email: "an e-mail address",
  date: "a day (YYYY-MM-DD)",
  "date-time": "a date-time (RFC 3339)",
  "date-or-time": "a day or a date-time",
  uuid: "a UUID",
};

const checkExclusive = (
  values: FilterValues,
  { chain }: FilterTable,
): readonly FilterIssue[] =>
  (chain.exclusive ?? []).flatMap((group) => {
    const [first, ...others] = group.filter((name) =>
      Object.hasOwn(values, name),
    );
    return others.map((name) =>
      issue(name, "exclusive", `not together with ${first ?? ""}`),
    );
  });

/** A field's lower bounds against its upper bounds, whatever notation each is in. Equal bounds are a range. */
const checkRanges = (
  values: FilterValues,
  { chain, rules }: FilterTable,
): readonly FilterIssue[] => {
  const given = chain.names.filter(
    (name) =>
      Object.hasOwn(values, name) && typeof rules[name]?.op === "string",
  );
  const bounds = (sides: RegExp): readonly string[] =>
    given.filter((name) => sides.test(rules[name]?.op ?? ""));
  return bounds(/^gte?$/).flatMap((lower) =>
    bounds(/^lte?$/)
      .filter(
        (upper) =>
          (rules[upper]?.field ?? upper) === (rules[lower]?.field ?? lower) &&
          isAbove(lower, upper, values, rules),
      )
      .map((upper) =>
        issue(
          upper,
          "range",
          `${show(values[upper])} is before ${lower} (${show(values[lower])})`,
        ),
      ),
  );
};

const isAbove = (
  lower: string,
  upper: string,
  values: FilterValues,
  rules: FilterTable["rules"],
): boolean => {
  const low = rules[lower];
  const high = rules[upper];
  if (!isTimeType(low?.type))
    return Number(values[lower]) > Number(values[upper]);
  const first =
    intervalOf("gte", values[lower], low?.type)?.first ??
    instantOf(values[lower]);
  const end = intervalOf("lte", values[upper], high?.type)?.end;
  return first !== undefined && end !== undefined && first >= end;
};
