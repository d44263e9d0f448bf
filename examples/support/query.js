// @ts-check
import { parseInstant, secondsToInstant } from "./instants.js";
import { PARAMETERS, SORT_FIELDS } from "./parameters.js";
import { unknownIssue } from "./unknown.js";

/** @import { Parameter } from "./parameters.js" */

/**
 * One fault of a request, as the body of a 400 lists it.
 *
 * @typedef {object} QueryIssue
 * @property {string} param
 * @property {"type" | "empty" | "min" | "max" | "maxLength" | "pattern" | "format" | "enum" | "repeated" | "unknown" | "exclusive" | "range"} code
 * @property {string} message
 * @property {readonly string[]} [allowed] With `enum`.
 */

/**
 * A request's parameters, read.
 *
 * @typedef {object} LogQuery
 * @property {number} limit
 * @property {number} offset
 * @property {number} currentPage
 * @property {string} sortBy
 * @property {"ASC" | "DESC"} sortOrder
 * @property {ReadonlyMap<string, string>} filters Parameters other than those of pages, order and time.
 * @property {number} fromMs Inclusive; -Infinity where no lower bound was given.
 * @property {number} toMs Inclusive; Infinity where no upper bound was given.
 */

/** @typedef {Map<string, string | number>} Values */

const MS_LOOKALIKE = 99_999_999_999;
const BOUNDS = /** @type {const} */ ([
  ["lower", "date_from", "from"],
  ["upper", "date_to", "to"],
]);
const NOT_FILTERS = new Set(
  "limit page offset sort_by sort_order date_from date_to from to".split(" "),
);
const ORDER = new Map(PARAMETERS.map(({ name }, index) => [name, index]));

/**
 * Reads a query string. All faults are found, in the order of the description's parameters; unknown ones come last.
 *
 * @param {string} search Without the question mark.
 * @param {{ strict: boolean }} options Lenient: clamps `limit`, takes the last of a repeated parameter, lets `offset` win over `page`,
 *   intersects two notations of one bound, takes `sort_order` in any case, ignores unknown parameters.
 * @returns {{ query: LogQuery, issues: QueryIssue[], unknown: string[] }} `query` counts only where there are no issues.
 */
export function parseQuery(search, { strict }) {
  const given = new URLSearchParams(search);
  /** @type {QueryIssue[]} */
  const issues = [];
  /** @type {Values} */
  const values = new Map();
  for (const parameter of PARAMETERS) {
    const texts = given.getAll(parameter.name);
    const text = texts.at(-1);
    if (text === undefined) continue;
    if (strict && texts.length > 1) issues.push(repeated(parameter.name, texts.length));
    const read = readValue(parameter, text, strict);
    if ("issue" in read) issues.push(read.issue);
    else values.set(parameter.name, read.value);
  }
  const query = toQuery(values, strict, issues);
  issues.sort((a, b) => (ORDER.get(a.param) ?? 0) - (ORDER.get(b.param) ?? 0));
  const unknown = [...new Set(given.keys())].filter((name) => !ORDER.has(name));
  if (strict) issues.push(...unknown.map(unknownIssue));
  return { query, issues, unknown };
}

/**
 * @param {Values} values
 * @param {boolean} strict
 * @param {QueryIssue[]} issues Is added to.
 * @returns {LogQuery}
 */
function toQuery(values, strict, issues) {
  const filters = new Map();
  for (const [name, value] of values) {
    if (!NOT_FILTERS.has(name)) filters.set(name, String(value));
  }
  return {
    ...readPage(values, strict, issues),
    ...readWindow(values, strict, issues),
    sortBy: String(values.get("sort_by") ?? "date"),
    sortOrder: values.get("sort_order") === "ASC" ? "ASC" : "DESC",
    filters,
  };
}

/**
 * The defaults of `page` and `offset` in the description are what happens when neither is given: they are never "given" by it.
 *
 * @param {Values} values
 * @param {boolean} strict
 * @param {QueryIssue[]} issues
 */
function readPage(values, strict, issues) {
  const limit = Number(values.get("limit") ?? 50);
  const page = values.get("page");
  const offset = Number(values.get("offset") ?? (Number(page ?? 1) - 1) * limit);
  const isClash = page !== undefined && offset !== (Number(page) - 1) * limit;
  if (isClash && strict) {
    const message = `offset: ${offset} is not where page ${page} starts; give one of both`;
    issues.push({ param: "offset", code: "exclusive", message });
  }
  return { limit, offset, currentPage: Math.floor(offset / limit) + 1 };
}

/**
 * @param {Values} values
 * @param {boolean} strict
 * @param {QueryIssue[]} issues
 */
function readWindow(values, strict, issues) {
  const window = { fromMs: -Infinity, toMs: Infinity };
  let upperName = "to";
  for (const [bound, seconds, text] of BOUNDS) {
    const given = [seconds, text].filter((name) => values.has(name));
    if (strict && given.length > 1) {
      const message = `${text}: cannot be combined with ${seconds}`;
      issues.push({ param: text, code: "exclusive", message });
    }
    for (const name of given) {
      const instant = toInstant(values.get(name), bound);
      if (bound === "lower") window.fromMs = Math.max(window.fromMs, instant);
      else window.toMs = Math.min(window.toMs, instant);
      if (bound === "upper") upperName = name;
    }
  }
  if (window.fromMs > window.toMs) {
    const message = `${upperName}: ${values.get(upperName)} is before the lower bound`;
    issues.push({ param: upperName, code: "range", message });
  }
  return window;
}

/**
 * @param {string | number | undefined} value
 * @param {"lower" | "upper"} bound
 */
function toInstant(value, bound) {
  if (typeof value === "number") return secondsToInstant(value, bound);
  return parseInstant(String(value), bound) ?? Number.NaN; // formats were checked before
}

/**
 * @param {Parameter} parameter
 * @param {string} text
 * @param {boolean} strict
 * @returns {{ value: string | number } | { issue: QueryIssue }}
 */
function readValue(parameter, text, strict) {
  return parameter.type === "integer"
    ? readInteger(parameter, text, strict)
    : readString(parameter, text, strict);
}

/**
 * @param {Parameter} parameter
 * @param {string} text
 * @param {boolean} strict
 */
function readInteger({ name, minimum = 0, maximum = Infinity }, text, strict) {
  const value = Number(text);
  if (!/^-?\d+$/.test(text) || !Number.isSafeInteger(value)) {
    return issue(name, "type", `"${text}" is not an integer`);
  }
  if (name === "limit" && !strict) return { value: Math.min(Math.max(value, minimum), maximum) };
  if (value < minimum) return issue(name, "min", `${value} is below ${minimum}`);
  if (value > maximum) return issue(name, "max", `${value} is above ${maximum}`);
  if (name.startsWith("date_") && value > MS_LOOKALIKE) {
    return issue(name, "max", `${value} looks like milliseconds; give seconds`);
  }
  return { value };
}

/**
 * @param {Parameter} parameter
 * @param {string} text
 * @param {boolean} strict
 */
function readString(parameter, text, strict) {
  const { name, maxLength = Infinity, pattern, format } = parameter;
  const value = name === "sort_order" && !strict ? text.toUpperCase() : text;
  const allowed = name === "sort_by" ? SORT_FIELDS : parameter.enum;
  if (value === "") return issue(name, "empty", "the value is empty");
  if ([...value].length > maxLength) {
    return issue(name, "maxLength", `longer than ${maxLength} characters`);
  }
  if (pattern && !pattern.test(value)) {
    return issue(name, "pattern", `"${value}" does not match ${pattern.source}`);
  }
  if (allowed && !allowed.includes(value)) {
    const fault = issue(name, "enum", `"${value}" is not one of ${allowed.join(", ")}`);
    return { issue: { ...fault.issue, allowed } };
  }
  if (format && !hasFormat(format, value)) {
    return issue(
      name,
      "format",
      `"${value}" is not ${format === "email" ? "an address" : "a date"}`,
    );
  }
  return { value };
}

/**
 * @param {"email" | "date"} format
 * @param {string} value
 */
function hasFormat(format, value) {
  if (format === "date") return parseInstant(value, "lower") !== undefined;
  const at = value.lastIndexOf("@");
  const domain = value.slice(at + 1);
  return at > 0 && !/[\s<>",]/.test(value) && /^[^@.]+(?:\.[^@.]+)*$/.test(domain);
}

/**
 * @param {string} param
 * @param {QueryIssue["code"]} code
 * @param {string} fact
 */
function issue(param, code, fact) {
  return { issue: { param, code, message: `${param}: ${fact}` } };
}

/**
 * @param {string} param
 * @param {number} times
 * @returns {QueryIssue}
 */
function repeated(param, times) {
  return { param, code: "repeated", message: `${param}: given ${times} times; give it once` };
}
