import type { JsonValue } from "./document.js";

/** How large a value is. */
export interface Extent {
  /** Keys of all its objects, as far as it was walked. */
  readonly keys: number;
  /** Whether more objects and arrays lie in each other than asked for; it is not walked beyond that. */
  readonly isTooDeep: boolean;
}

/**
 * Measures a value in one walk: large descriptions have hundreds of thousands of keys.
 *
 * @param levels Objects and arrays that may lie in each other.
 */
export function extentOf(value: JsonValue, levels: number): Extent {
  let keys = 0;
  const goesBeyond = (at: JsonValue, left: number): boolean => {
    if (typeof at !== "object" || at === null) return false;
    if (left === 0) return true;
    const items: readonly JsonValue[] = Array.isArray(at) ? at : Object.values(at);
    if (items !== at) keys += items.length;
    return items.some((item) => goesBeyond(item, left - 1));
  };
  const isTooDeep = goesBeyond(value, levels);
  return { keys, isTooDeep };
}
