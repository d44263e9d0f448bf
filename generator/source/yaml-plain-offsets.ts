import { EVENT_ID, type Event, SCALAR_STYLE, getScalarValue, load } from "js-yaml";
import { plainEvents } from "./yaml-plain.js";

/** A node in a text, which begins at an offset. */
interface Child {
  /** Index of its event. */
  readonly index: number;
  readonly offset: number;
}

/**
 * @returns A function from the tokens of a pointer to where in a YAML text its node, or nearest ancestor, starts; `undefined`
 *   as `plainEvents`.
 */
export function createPlainOffsets(
  text: string,
): ((tokens: readonly string[]) => number) | undefined {
  const events = plainEvents(text);
  const root = events?.findIndex(({ type }) => type !== EVENT_ID.DOCUMENT) ?? -1;
  if (events === undefined || root < 0) return undefined;
  const childrenOf = createChildren(text, events);
  const offset = startOf(events[root] as Event, text) ?? 0; // it was found there
  return (tokens) => {
    let node: Child = { index: root, offset };
    for (const token of tokens) {
      const child = childrenOf(node).get(token);
      if (child === undefined) break;
      node = child;
    }
    return node.offset;
  };
}

/** @returns The children of a mapping or a sequence by token, which are looked for when it is asked for them. */
function createChildren(text: string, events: readonly Event[]) {
  const ends = endsOf(events);
  const endOf = (index: number): number => ends[index] as number; // one for each event
  const known = new Map<number, ReadonlyMap<string, Child>>();
  const find = ({ index, offset: holder }: Child): ReadonlyMap<string, Child> => {
    const found = new Map<string, Child>();
    const isMapping = events[index]?.type === EVENT_ID.MAPPING;
    if (!isMapping && events[index]?.type !== EVENT_ID.SEQUENCE) return found;
    for (let at = index + 1; at < endOf(index) - 1;) {
      const event = events[at] as Event; // before the end of the node
      const own = isMapping ? endOf(at) : at;
      const token = isMapping ? keyOf(event, text) : String(found.size);
      found.set(token, { index: own, offset: startOf(event, text) ?? holder });
      at = endOf(own);
    }
    return found;
  };
  return (node: Child): ReadonlyMap<string, Child> => {
    const children = known.get(node.index) ?? find(node);
    known.set(node.index, children);
    return children;
  };
}

/** For each event the index behind the last one that belongs to its node. */
function endsOf(events: readonly Event[]): Uint32Array {
  const ends = new Uint32Array(events.length);
  const open: number[] = [];
  for (const [index, { type }] of events.entries()) {
    if (type === EVENT_ID.SCALAR) ends[index] = index + 1;
    else if (type !== EVENT_ID.POP) open.push(index);
    else ends[open.pop() as number] = index + 1; // each has begun
  }
  return ends;
}

/** The text of a key, as the document's value has it: that of a number is JavaScript's. `true` and `false` have one form that is usual. */
function keyOf(event: Event, text: string): string {
  if (event.type !== EVENT_ID.SCALAR) return "";
  const value = getScalarValue(text, event);
  const isNumber = event.style === SCALAR_STYLE.PLAIN && /^[-+]?\.?\d[\w.+-]*$/.test(value);
  return isNumber ? String(load(value)) : value;
}

/** Signs that a scalar begins with and that are not part of its value. */
const signs: ReadonlyMap<number, string> = new Map([
  [SCALAR_STYLE.SINGLE_QUOTED, "'"],
  [SCALAR_STYLE.DOUBLE_QUOTED, '"'],
  [SCALAR_STYLE.LITERAL_BLOCK, "|"],
  [SCALAR_STYLE.FOLDED_BLOCK, ">"],
]);

/** @returns `undefined` for a scalar without a letter, whose place nothing shows. */
function startOf(event: Event, text: string): number | undefined {
  if (event.type !== EVENT_ID.SCALAR) return "start" in event ? event.start : undefined;
  if (event.valueStart < 0) return undefined;
  const sign = signs.get(event.style);
  return sign === undefined ? event.valueStart : text.lastIndexOf(sign, event.valueStart - 1);
}
