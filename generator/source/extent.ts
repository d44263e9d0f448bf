import { type JsonValue, isJsonObject } from "./document.js";

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
    if (left === 0) return true;
    if (!isJsonObject(at)) return Array.isArray(at) && at.some((item) => isBeyond(item, left));
    // In place of a list of the keys, which are many. What a parser made has none but its own.
    for (const key in at) {
      keys++;
      if (isBeyond(at[key] as JsonValue, left)) return true;
    }
    return false;
  };
  const isBeyond = (item: JsonValue, left: number): boolean =>
    typeof item === "object" && item !== null && goesBeyond(item, left - 1);
  const isTooDeep = isBeyond(value, levels + 1);
  return { keys, isTooDeep };
}
