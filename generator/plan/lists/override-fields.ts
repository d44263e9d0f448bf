import type { FilterOperator, NextSignal, PageRole } from "./types.js";

/** What one field of an override may hold. */
export interface OverrideField {
  /** The end of a sentence that begins with "Give". */
  readonly expected: string;
  fits(value: unknown): boolean;
}

/** Fields by name. */
export type OverrideFields = Readonly<Record<string, OverrideField>>;

// Records, so that what a type gains has to be named here.
const operators: Readonly<Record<FilterOperator, true>> = {
  eq: true,
  ne: true,
  in: true,
  nin: true,
  gt: true,
  gte: true,
  lt: true,
  lte: true,
  contains: true,
  prefix: true,
  pattern: true,
  search: true,
  exists: true,
  has: true,
  all: true,
  expr: true,
  range: true,
  map: true,
  include: true,
  exclude: true,
  mode: true,
};

const roles: Readonly<Record<PageRole, true>> = {
  size: true,
  num: true,
  offset: true,
  cursor: true,
  after: true,
  before: true,
  around: true,
};

const signals: Readonly<Record<NextSignal["via"], true>> = {
  more: true,
  "more-not": true,
  cursor: true,
  url: true,
  offset: true,
  page: true,
  pages: true,
  total: true,
  link: true,
  rel: true,
  item: true,
  header: true,
  short: true,
};

const namesOf = (known: object): string =>
  Object.keys(known)
    .map((name) => `"${name}"`)
    .join(", ");

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string";
const isOneOf = (known: object, value: unknown): boolean =>
  isText(value) && Object.hasOwn(known, value);
const isList = (value: unknown, fits: (item: unknown) => boolean): value is readonly unknown[] =>
  Array.isArray(value) && value.every(fits);
const isTexts = (value: unknown): boolean => isList(value, isText);
/** An object with texts in all fields named, of which the required ones are there. */
const hasTexts = (
  value: unknown,
  required: readonly string[],
  optional: readonly string[] = [],
): boolean =>
  isObject(value) &&
  required.every((name) => isText(value[name])) &&
  optional.every((name) => value[name] === undefined || isText(value[name]));

const text: OverrideField = { expected: "a text", fits: isText };
const texts: OverrideField = { expected: "a list of texts", fits: isTexts };
const textLists: OverrideField = {
  expected: "a list of lists of texts",
  fits: (value) => isList(value, isTexts),
};
const flag: OverrideField = {
  expected: "true or false",
  fits: (value) => typeof value === "boolean",
};

/** Of a filter: `x-specmill-filter`, and `filters` of an override by parameter. */
export const filterFields: OverrideFields = {
  field: text,
  operator: {
    expected: `one of ${namesOf(operators)}`,
    fits: (value) => isOneOf(operators, value),
  },
  valueType: text,
  itemField: text,
  itemFieldsMore: texts,
  span: {
    expected: "a list of two texts",
    fits: (value) => isList(value, isText) && value.length === 2,
  },
  fold: flag,
  bare: flag,
  flags: text,
  flagsOnly: texts,
  within: {
    expected: "an object with param and property (texts)",
    fits: (value) => hasTexts(value, ["param", "property"]),
  },
  schema: {
    expected: "a schema",
    fits: (value) => isObject(value) || typeof value === "boolean",
  },
};

/** Of `pagination` of an override. */
export const paginationFields: OverrideFields = {
  kind: text,
  params: {
    expected: `an object with names of parameters as ${namesOf(roles)}`,
    fits: (value) =>
      isObject(value) &&
      Object.entries(value).every(([role, name]) => isOneOf(roles, role) && isText(name)),
  },
  next: {
    expected: `a list of objects with one of ${namesOf(signals)} as via, and at and rel (texts)`,
    fits: (value) =>
      isList(
        value,
        (item) =>
          hasTexts(item, ["via"], ["at", "rel"]) && isObject(item) && isOneOf(signals, item["via"]),
      ),
  },
  items: text,
  firstPage: { expected: "a number", fits: (value) => typeof value === "number" },
  sizeAt: text,
  pageAt: text,
  total: {
    expected: "an object with at and limitedAt (texts)",
    fits: (value) => hasTexts(value, ["at"], ["limitedAt"]),
  },
  itemId: text,
  upper: {
    expected:
      'an object with params (a list of texts) and "unix-s", "unix-ms" or "date-time" as unit',
    fits: (value) =>
      isObject(value) &&
      isTexts(value["params"]) &&
      isOneOf({ "unix-s": true, "unix-ms": true, "date-time": true }, value["unit"]),
  },
};

/** Of an override, without `pagination` and `filters`. */
export const listFields = {
  sort: {
    expected: "false, or an object with kind (a text)",
    fits: (value) =>
      value === false ||
      (hasTexts(value, ["kind"], ["by", "order", "defaultOrder"]) &&
        isObject(value) &&
        ["orders", "fields"].every((name) => value[name] === undefined || isTexts(value[name]))),
  },
  ranges: {
    expected: "a list of objects with field, lower and upper (texts)",
    fits: (value) => isList(value, (item) => hasTexts(item, ["field"], ["lower", "upper"])),
  },
  exclusive: textLists,
  notations: textLists,
} satisfies OverrideFields;
