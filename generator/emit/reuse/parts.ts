import type { JsonValue } from "../../source/document.js";
import { type Pointer, valueAt } from "../../source/pointer.js";
import { sha256 } from "./sha256.js";

/**
 * The part of a description that a place lies in: a component, a path, a webhook, or what stands at the top. What is read in a
 * part may be all of it, so a part counts as a whole.
 */
export function partOf(pointer: Pointer): Pointer {
  const depth = pointer.startsWith("#/components/") ? 3 : 2;
  let end = 0;
  for (let tokens = 0; tokens <= depth; tokens++) {
    end = pointer.indexOf("/", end + 1);
    if (end === -1) return pointer;
  }
  return pointer.slice(0, end);
}

/** Whether a pointer leads to something within what another leads to. */
export const isBelow = (pointer: Pointer, above: Pointer): boolean =>
  pointer[above.length] === "/" && pointer.startsWith(above);

/** SHA-256 of JSON values; that of an object is made once. */
export type ValueHashes = (value: JsonValue) => string;

/** @returns Hashes of values that do not change. */
export function createValueHashes(): ValueHashes {
  const known = new WeakMap<object, string>();
  return (value) => {
    if (typeof value !== "object" || value === null) return sha256(JSON.stringify(value));
    const found = known.get(value) ?? sha256(JSON.stringify(value));
    known.set(value, found);
    return found;
  };
}

/**
 * @param root Of a document.
 * @param besides What belongs to a part and does not stand in the document.
 * @returns SHA-256 of parts.
 */
export function createPartHashes(
  root: JsonValue,
  hashOf: ValueHashes,
  besides: ReadonlyMap<Pointer, readonly unknown[]> = new Map(),
): (part: Pointer) => string {
  const known = new Map<Pointer, string>();
  return (part) => {
    let found = known.get(part);
    if (found === undefined) {
      found = hashOf(valueAt(root, part) ?? null);
      const rest = besides.get(part);
      if (rest !== undefined) found = sha256(found + JSON.stringify(rest));
      known.set(part, found);
    }
    return found;
  };
}
