import { hash } from "node:crypto";
import type { JsonValue } from "../../source/document.js";
import { type Pointer, valueAt } from "../../source/pointer.js";

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

/**
 * @param root Of the lifted document.
 * @param besides What belongs to a part and does not stand in the document.
 * @returns SHA-256 of parts; each is made once, when it is asked for.
 */
export function createPartHashes(
  root: JsonValue,
  besides: ReadonlyMap<Pointer, readonly unknown[]> = new Map(),
): (part: Pointer) => string {
  const known = new Map<Pointer, string>();
  return (part) => {
    let found = known.get(part);
    if (found === undefined) {
      const own = JSON.stringify(valueAt(root, part) ?? null);
      const rest = besides.get(part);
      found = hash("sha256", rest === undefined ? own : own + JSON.stringify(rest), "base64url");
      known.set(part, found);
    }
    return found;
  };
}
