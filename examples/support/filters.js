// @ts-check
/** @import { LogEvent } from "./events.js" */
/** @import { LogQuery } from "./query.js" */

/**
 * How one filter compares: text to text, both as they stand.
 *
 * @typedef {(value: string, wanted: string) => boolean} Comparison
 */

/** @type {Comparison} */
const equals = (value, wanted) => value === wanted;
/** @type {Comparison} */
const equalsFolded = (value, wanted) => fold(value) === fold(wanted);
/** @type {Comparison} */
const contains = (value, wanted) => fold(value).includes(fold(wanted));
/** @type {Comparison} */
const equalsUnbracketed = (value, wanted) => unbracket(value) === unbracket(wanted);

/**
 * Everything else is compared exactly: ids and enums.
 *
 * @type {ReadonlyMap<string, Comparison>}
 */
const COMPARISONS = new Map([
  ["message_id", equalsUnbracketed],
  ["from_address", equalsFolded],
  ["to_address", equalsFolded],
  ["user", equalsFolded],
  ["headerFrom", equalsFolded],
  ["mx", equalsFolded],
  ["host", equalsFolded],
  ["originhost", equalsFolded],
  ["md5", equalsFolded],
  ["subject", contains],
  ["response", contains],
]);

/** What `search` looks at. `sender` and `receiver` are `from_address` and `to_address` again. */
const SEARCHED = /** @type {const} */ ([
  "subject",
  "from_address",
  "to_address",
  "user",
  "headerFrom",
  "message_id",
]);

/**
 * Whether one event holds all filters of a query and lies in its window. `action=DEFERRED&mx=a` asks for one event that is both.
 *
 * @param {LogEvent} event
 * @param {Pick<LogQuery, "filters" | "fromMs" | "toMs">} query
 */
export function isMatch(event, { filters, fromMs, toMs }) {
  if (event.date < fromMs || event.date > toMs) return false;
  return [...filters].every(([name, wanted]) =>
    name === "search" ? hasWords(event, wanted) : hasValue(event, name, wanted),
  );
}

/**
 * @param {LogEvent} event
 * @param {string} name
 * @param {string} wanted
 */
function hasValue(event, name, wanted) {
  // A filter has the name of the column; an event without it (an open has no mx) does not match.
  const value = event[/** @type {keyof LogEvent} */ (name)];
  return typeof value === "string" && (COMPARISONS.get(name) ?? equals)(value, wanted);
}

/**
 * @param {LogEvent} event
 * @param {string} search
 */
function hasWords(event, search) {
  const words = fold(search).split(/\s+/).filter(Boolean);
  return words.every((word) => SEARCHED.some((field) => fold(event[field]).includes(word)));
}

/** @param {string} text */
function fold(text) {
  return text.toLowerCase();
}

/** @param {string} messageId */
function unbracket(messageId) {
  return messageId.replace(/^<|>$/g, "");
}
