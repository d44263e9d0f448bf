import type { ParameterView } from "./parameter-view.js";
import { isTime } from "./roles.js";
import type { SchemaView } from "./schema-view.js";
import { propertyNamed } from "./fields.js";
import type { FilterOperator } from "./types.js";
import { wordsOf } from "../words.js";

/** A parameter that bounds a field from one side. */
export interface Bound {
  readonly operator: "gt" | "gte" | "lt" | "lte";
  /** The name without the words of the bound: `created_at` of `created_at_after`; empty for `since`. */
  readonly stem: string;
}

type Marker = { readonly operator: Bound["operator"]; readonly isAnyField: boolean };

const lower: Marker = { operator: "gte", isAnyField: false };
const upper: Marker = { operator: "lte", isAnyField: false };

const markers: ReadonlyMap<string, Marker> = new Map([
  ["from", lower],
  ["since", lower],
  ["start", lower],
  ["starting", lower],
  ["begin", lower],
  ["after", { operator: "gt", isAnyField: false }],
  ["min", { operator: "gte", isAnyField: true }],
  ["minimum", { operator: "gte", isAnyField: true }],
  ["gte", { operator: "gte", isAnyField: true }],
  ["gt", { operator: "gt", isAnyField: true }],
  ["to", upper],
  ["until", upper],
  ["till", upper],
  ["end", upper],
  ["ending", upper],
  ["before", { operator: "lt", isAnyField: false }],
  ["max", { operator: "lte", isAnyField: true }],
  ["maximum", { operator: "lte", isAnyField: true }],
  ["lte", { operator: "lte", isAnyField: true }],
  ["lt", { operator: "lt", isAnyField: true }],
]);

const timeNouns = new Set("time date datetime timestamp ts at day on year month".split(" "));

const inclusiveWords =
  /\binclusive(ly)?\b|\b(on|at) or (after|before|later|earlier)\b|\bor equal\b|\bequal to\b|\bor (later|earlier|newer|older)\b/i;
const exclusiveWords = /\bexclusive\b|\bstrictly\b/i;

/**
 * Reads `x_from`, `from`, `created_after`, `min_price`, `begin_time` and their like. `from_address` and `after` with a
 * cursor are none: words of direction bound only instants and numbers.
 */
export function boundOf(parameter: ParameterView): Bound | undefined {
  if (
    parameter.isBoolean ||
    parameter.enum !== undefined ||
    parameter.isArray ||
    parameter.isObject
  )
    return undefined;
  const words = wordsOf(parameter.name.replace(/^filters?(?=\[)/, ""));
  const found = markerIn(words);
  if (found === undefined) return undefined;
  const { marker, stem, hasTimeNoun } = found;
  const isOrdered = parameter.isNumeric || isTime(parameter) || hasTimeNoun;
  if (!isOrdered || (!marker.isAnyField && !isTime(parameter) && !hasTimeNoun && !isTimeStem(stem)))
    return undefined;
  return { operator: withWords(marker.operator, parameter.text), stem: stem.join("_") };
}

interface Found {
  readonly marker: Marker;
  readonly stem: readonly string[];
  readonly hasTimeNoun: boolean;
}

function markerIn(words: readonly string[]): Found | undefined {
  const last = words.length - 1;
  for (const [index, isNoun] of [
    [last, false],
    [last - 1, true],
  ] as const) {
    const marker = markers.get(words[index] ?? "");
    if (marker === undefined || (isNoun && !timeNouns.has(words[last] ?? ""))) continue;
    return { marker, stem: words.slice(0, index), hasTimeNoun: isNoun };
  }
  const marker = markers.get(words[0] ?? "");
  if (marker === undefined || last < 1) return undefined;
  const rest = words.slice(1);
  const hasTimeNoun = rest.every((word) => timeNouns.has(word));
  return marker.isAnyField || hasTimeNoun ? { marker, stem: rest, hasTimeNoun } : undefined;
}

function isTimeStem(stem: readonly string[]): boolean {
  return stem.some(
    (word) =>
      timeNouns.has(word) ||
      /^(creat|updat|modif|publish|expir|delet|clos|open)\w*(ed|es)$/.test(word),
  );
}

function withWords(operator: Bound["operator"], text: string): Bound["operator"] {
  const isLower = operator.startsWith("g");
  if (inclusiveWords.test(text)) return isLower ? "gte" : "lte";
  if (exclusiveWords.test(text) || /\b(after|before) the (given|specified|provided)\b/i.test(text))
    return isLower ? "gt" : "lt";
  return operator;
}

const happenings =
  /\b(created|updated|modified|changed|published|started|finished|completed|closed|opened|expire[sd]?|deleted|sent|received|used|captured|occurred|happened)\b/i;

/** The field that a bound without a stem means: what the words name, if a row has it; else `date` or `time`. */
export function fieldOfBound(
  bound: Bound,
  parameter: ParameterView,
  item: SchemaView | undefined,
): string {
  const nouns = wordsOf(parameter.name).filter((word) =>
    /^(date|time|timestamp|year|month)$/.test(word),
  );
  if (bound.stem !== "" && !timeNouns.has(bound.stem))
    return propertyNamed(item, bound.stem) ?? bound.stem;
  const happening = happenings.exec(parameter.text)?.[1]?.toLowerCase();
  const named = happening === undefined ? undefined : propertyNamed(item, happening);
  if (named !== undefined) return named;
  const noun = bound.stem || nouns[0] || (/\bdate\b/i.test(parameter.text) ? "date" : "time");
  return propertyNamed(item, noun) ?? noun;
}

/** Whether an operator bounds from below or above. */
export function sideOf(operator: FilterOperator): "lower" | "upper" | undefined {
  if (operator === "gt" || operator === "gte") return "lower";
  return operator === "lt" || operator === "lte" ? "upper" : undefined;
}
