import type { Origin } from "../../diagnostics/diagnostic.js";
import { type JsonValue, isJsonObject } from "../../source/document.js";
import { type Pointer, childPointer, valueAt } from "../../source/pointer.js";
import { originAt } from "../origins.js";

/**
 * A document that overlays change, and where its parts came from.
 *
 * It is changed in place, since overlays have hundreds of actions. What it was made from stays as it was: objects and arrays
 * are copied before they are written to for the first time.
 */
export interface Draft {
  /** Of the document. */
  readonly uri: string;
  value: JsonValue;
  /** Of what overlays brought or moved, by its pointer now: all below it came with it. */
  readonly origins: Map<Pointer, Origin>;
  /** The copies. */
  readonly own: WeakSet<object>;
}

/** Tokens that lead to a node. */
export type Location = readonly string[];

/** An object or array that can be written to. */
type Holder = { [key: string]: JsonValue } | JsonValue[];

export const createDraft = (uri: string, value: JsonValue): Draft => ({
  uri,
  value,
  origins: new Map(),
  own: new WeakSet(),
});

/**
 * Merges an update into the node at a location: objects member by member, what is merged into an array is appended to
 * it, all else takes the place of what is there.
 *
 * @param from Where the update stands.
 * @see Overlay Specification 1.0.0, section 4.4.3.1
 */
export function merge(draft: Draft, location: Location, update: JsonValue, from: Origin): void {
  const target = valueAt(draft.value, childPointer("#", ...location));
  if (target === undefined) return;
  if (Array.isArray(target)) append(draft, location, update, from);
  else if (!isJsonObject(target) || !isJsonObject(update)) replace(draft, location, update, from);
  else {
    for (const [key, value] of Object.entries(update)) {
      const below = [...location, key];
      const source = { ...from, pointer: childPointer(from.pointer, key) };
      if (Object.hasOwn(target, key)) merge(draft, below, value, source);
      else replace(draft, below, value, source);
    }
  }
}

function append(draft: Draft, location: Location, update: JsonValue, from: Origin): void {
  const items = ownAt(draft, location) as JsonValue[]; // an array stands there
  const added: readonly JsonValue[] = Array.isArray(update) ? update : [update];
  for (const [index, item] of added.entries()) {
    const pointer = Array.isArray(update) ? childPointer(from.pointer, index) : from.pointer;
    note(draft, [...location, String(items.length)], { ...from, pointer });
    items.push(item);
  }
}

/** Puts a value where another stands, or where an object has no member yet. */
function replace(draft: Draft, location: Location, value: JsonValue, from: Origin): void {
  const key = location.at(-1);
  if (key === undefined) draft.value = value;
  else put(ownAt(draft, location.slice(0, -1)) as Holder, key, value); // it was found there
  note(draft, location, from);
}

/** Takes a node away from the object or array that it stands in; the root stays. */
export function remove(draft: Draft, location: Location): void {
  const parent = location.slice(0, -1);
  const key = location.at(-1);
  if (key === undefined) return;
  const holder = ownAt(draft, parent);
  if (Array.isArray(holder)) removeItem(draft, { parent, holder, index: Number(key) });
  else if (holder !== undefined) {
    delete holder[key];
    forget(draft, childPointer("#", ...location));
  }
}

interface ItemPlace {
  readonly parent: Location;
  readonly holder: JsonValue[];
  readonly index: number;
}

/** The items behind the one that goes move up, and keep their origins. */
function removeItem({ uri, origins }: Draft, { parent, holder, index }: ItemPlace): void {
  const at = childPointer("#", ...parent);
  const places = holder.map((_, number) => childPointer(at, number));
  const own = places
    .slice(index + 1)
    .map((pointer): [Pointer, Origin] => [pointer, originAt(origins, { uri, pointer })]);
  const moved = [...origins, ...own].flatMap(([pointer, origin]): [Pointer, Origin][] => {
    const number = places.findIndex((place) => isBelow(pointer, place));
    if (number < index) return [[pointer, origin]];
    if (number === index) return [];
    const place = places[number] as Pointer; // one of them
    return [[childPointer(at, number - 1) + pointer.slice(place.length), origin]];
  });
  origins.clear();
  for (const [pointer, origin] of moved) origins.set(pointer, origin);
  holder.splice(index, 1);
}

/** The draft's own object or array at a location. */
function ownAt(draft: Draft, location: Location): Holder | undefined {
  let at = owned(draft, draft.value);
  if (at !== undefined) draft.value = at;
  for (const token of location) {
    const below = at && owned(draft, valueAt(at, childPointer("#", token)));
    if (at !== undefined && below !== undefined) put(at, token, below);
    at = below;
  }
  return at;
}

/** A value itself where it is the draft's own, else a copy. */
function owned({ own }: Draft, value: JsonValue | undefined): Holder | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (own.has(value)) return value as Holder; // made here
  // fromEntries defines own properties, so a key `__proto__` stays a key.
  const copy = Array.isArray(value) ? [...value] : Object.fromEntries(Object.entries(value));
  own.add(copy);
  return copy;
}

/** Sets a member, which may be called `__proto__`. */
function put(holder: Holder, key: string, value: JsonValue): void {
  Object.defineProperty(holder, key, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}

function note(draft: Draft, location: Location, from: Origin): void {
  const place = childPointer("#", ...location);
  forget(draft, place);
  draft.origins.set(place, { uri: from.uri, pointer: from.pointer });
}

function forget({ origins }: Draft, place: Pointer): void {
  for (const pointer of origins.keys()) if (isBelow(pointer, place)) origins.delete(pointer);
}

const isBelow = (pointer: Pointer, place: Pointer): boolean =>
  pointer === place || pointer.startsWith(`${place}/`);
