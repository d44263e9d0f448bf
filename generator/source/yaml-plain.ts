import {
  CORE_SCHEMA,
  EVENT_ID,
  type Event,
  SCALAR_STYLE,
  constructFromEvents,
  defineMappingTag,
  defineSequenceTag,
  parseEvents,
} from "js-yaml";
import type { JsonValue } from "./document.js";

/** Levels of mappings and sequences: more than a description may have, so that it is told of its own. */
const maxDepth = 1000;

/** The events that were read last: where a value is made of a text, places in it are often asked for next. */
let last: { readonly text: string; readonly events: Event[] | undefined } | undefined;

/** Letters up to which events are kept. */
const mostKept = 1_000_000;

/**
 * The nodes of a YAML text in their order, where it is as most descriptions are: one document of mappings, sequences and
 * scalars that say all there is to know. Not to be changed.
 *
 * @returns `undefined` where the text has faults, or anchors, tags, directives or what is read in two ways.
 */
export function plainEvents(text: string): Event[] | undefined {
  if (last?.text === text) return last.events;
  const events = eventsOf(text);
  last = text.length <= mostKept ? { text, events } : undefined;
  return events;
}

/** What libraries read in two ways: a tab at the beginning of a line, a carriage return of its own, a number past all that are finite. */
const ambiguous = /^ *\t|\r(?!\n)|(?<![\w./-])[-+]?[\d.]+[eE]\+?\d{3,}(?![\w-])|[\da-fA-F]{200}/m;

/** Within quotes: an escaped line break before an empty line. */
const ambiguousBreak = /\\\r?\n[ \t]*\r?\n/;

function eventsOf(text: string): Event[] | undefined {
  if (ambiguous.test(text)) return undefined;
  try {
    const events = parseEvents(text, { maxDepth });
    const [document, ...others] = events.filter(({ type }) => type === EVENT_ID.DOCUMENT);
    const isOne = document !== undefined && others.length === 0;
    return isOne && events.every((event) => isPlain(event, text)) ? events : undefined;
  } catch {
    return undefined; // which faults it has, and whether they are any, the other parser says
  }
}

function isPlain(event: Event, text: string): boolean {
  if (event.type === EVENT_ID.ALIAS) return false;
  if (event.type === EVENT_ID.DOCUMENT) return event.directives.length === 0;
  if (event.type === EVENT_ID.POP) return true;
  if (event.tagStart >= 0 || event.anchorStart >= 0) return false;
  const isEscaped =
    event.type === EVENT_ID.SCALAR && event.style === SCALAR_STYLE.DOUBLE_QUOTED && !event.fast;
  return !isEscaped || !ambiguousBreak.test(text.slice(event.valueStart, event.valueEnd));
}

/**
 * The JSON value of a YAML text; keys are strings.
 *
 * @returns `undefined` as `plainEvents`, and where a key is no text or stands in a mapping twice, or a number is infinite.
 */
export function parsePlainYaml(text: string): JsonValue | undefined {
  const events = plainEvents(text);
  if (events === undefined) return undefined;
  try {
    const [value] = constructFromEvents(events, { source: text, schema });
    // The core schema of YAML 1.2 has null, booleans, numbers, strings, sequences and mappings alone.
    return typeof value === "object" && value !== null ? (value as JsonValue) : undefined;
  } catch {
    return undefined;
  }
}

const isJson = (value: unknown): boolean => typeof value !== "number" || Number.isFinite(value);

/** Whether a key is a text and no more than that to either library. */
const isPlainKey = (key: unknown): boolean =>
  typeof key !== "object" && key !== "<<" && key !== "__proto__";

const schema = CORE_SCHEMA.withTags(
  defineMappingTag("tag:yaml.org,2002:map", {
    create: (): Record<string, unknown> => ({}),
    addPair(mapping, key, value) {
      if (!isPlainKey(key) || !isJson(value)) return "it is not plain";
      const name = String(key);
      if (Object.hasOwn(mapping, name)) return "it is there twice";
      mapping[name] = value;
      return "";
    },
    has: (mapping, key) => Object.hasOwn(mapping, String(key)),
    keys: (mapping) => Object.keys(mapping),
    get: (mapping, key) => mapping[String(key)],
    identify: () => false,
  }),
  defineSequenceTag("tag:yaml.org,2002:seq", {
    create: (): unknown[] => [],
    addItem(sequence, item) {
      if (!isJson(item)) return "it is infinite";
      sequence.push(item);
    },
    identify: () => false,
  }),
);
