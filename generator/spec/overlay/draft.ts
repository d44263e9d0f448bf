import type { Origin } from "../../diagnostics/diagnostic.js";
import { type JsonObject, type JsonValue, isJsonObject } from "../../source/document.js";
import { type Pointer, childPointer, valueAt, withValue } from "../../source/pointer.js";
import { type Origins, originAt } from "../origins.js";

/** A document that overlays change, and where its parts came from. Each change gives another draft. */
export interface Draft {
  /** Of the document. */
  readonly uri: string;
  readonly value: JsonValue;
  /** Of what overlays brought or moved, by its pointer now: all below it came with it. */
  readonly origins: Origins;
}

/** Tokens that lead to a node. */
export type Location = readonly string[];

/**
 * Merges an update into the node at a location: objects member by member, what is merged into an array is appended to
 * it, all else takes the place of what is there.
 *
 * @param from Where the update stands.
 * @see Overlay Specification 1.0.0, section 4.4.3.1
 */
export function merged(draft: Draft, location: Location, update: JsonValue, from: Origin): Draft {
  const at = childPointer("#", ...location);
  const target = valueAt(draft.value, at);
  const origins = new Map(draft.origins);
  const note = (place: Pointer, pointer: Pointer): void => {
    forget(origins, place);
    origins.set(place, { uri: from.uri, pointer });
  };
  if (target === undefined) return draft;
  const value = mergeValue({ target, update, at, from: from.pointer }, note);
  return { ...draft, value: withValue(draft.value, location, value), origins };
}

interface Merge {
  readonly target: JsonValue;
  readonly update: JsonValue;
  /** Place of the target. */
  readonly at: Pointer;
  /** Place of the update. */
  readonly from: Pointer;
}

type Note = (at: Pointer, from: Pointer) => void;

function mergeValue({ target, update, at, from }: Merge, note: Note): JsonValue {
  if (Array.isArray(target)) {
    const items: readonly JsonValue[] = Array.isArray(update) ? update : [update];
    items.forEach((_, index) => {
      const source = Array.isArray(update) ? childPointer(from, index) : from;
      note(childPointer(at, target.length + index), source);
    });
    return [...target, ...items];
  }
  if (isJsonObject(target) && isJsonObject(update)) {
    return mergeMembers({ target, update, at, from }, note);
  }
  note(at, from);
  return update;
}

function mergeMembers(
  { target, update, at, from }: Merge & { target: JsonObject; update: JsonObject },
  note: Note,
): JsonObject {
  // A map keeps the order of the target, and takes a key such as `__proto__` for a key.
  const members = new Map(Object.entries(target));
  for (const [key, value] of Object.entries(update)) {
    const place = { at: childPointer(at, key), from: childPointer(from, key) };
    const known = members.get(key);
    if (known === undefined) note(place.at, place.from);
    members.set(
      key,
      known === undefined ? value : mergeValue({ target: known, update: value, ...place }, note),
    );
  }
  return Object.fromEntries(members);
}

/** Takes a node away from the object or array that it stands in; the root stays. */
export function removed(draft: Draft, location: Location): Draft {
  const parent = location.slice(0, -1);
  const key = location.at(-1);
  const holder = valueAt(draft.value, childPointer("#", ...parent));
  if (key === undefined) return draft;
  if (Array.isArray(holder)) return withoutItem(draft, { parent, holder, index: Number(key) });
  if (!isJsonObject(holder)) return draft;
  const origins = new Map(draft.origins);
  forget(origins, childPointer("#", ...location));
  const rest = Object.fromEntries(Object.entries(holder).filter(([name]) => name !== key));
  return { ...draft, value: withValue(draft.value, parent, rest), origins };
}

interface ItemPlace {
  readonly parent: Location;
  readonly holder: readonly JsonValue[];
  readonly index: number;
}

/** The items behind the one that goes move up, and keep their origins. */
function withoutItem(draft: Draft, { parent, holder, index }: ItemPlace): Draft {
  const at = childPointer("#", ...parent);
  const places = holder.map((_, number) => childPointer(at, number));
  const own = places
    .slice(index + 1)
    .map((pointer): [Pointer, Origin] => [
      pointer,
      originAt(draft.origins, { uri: draft.uri, pointer }),
    ]);
  const origins = [...draft.origins, ...own].flatMap(([pointer, origin]): [Pointer, Origin][] => {
    const number = places.findIndex((place) => isBelow(pointer, place));
    if (number < index) return [[pointer, origin]];
    if (number === index) return [];
    const place = places[number] as Pointer; // one of them
    return [[childPointer(at, number - 1) + pointer.slice(place.length), origin]];
  });
  const rest = holder.filter((_, number) => number !== index);
  return { ...draft, value: withValue(draft.value, parent, rest), origins: new Map(origins) };
}

function forget(origins: Map<Pointer, Origin>, place: Pointer): void {
  for (const pointer of origins.keys()) if (isBelow(pointer, place)) origins.delete(pointer);
}

const isBelow = (pointer: Pointer, place: Pointer): boolean =>
  pointer === place || pointer.startsWith(`${place}/`);
