import { type JsonValue, isJsonObject } from "../../generator/source/document.js";

/** Maps that keep their order: the members of a type, of a filter and of a table follow it. */
const ordered = new Set(["properties"]);

/** Data, which is shown as it is written. */
const data = new Set(["const", "default", "enum", "example", "examples", "value"]);

/**
 * A description with the keys of its objects in another order, wherever order means nothing: the fields of every
 * object, and maps such as components, paths, methods, responses and media types.
 *
 * @param random The next number of a row, from 0 up to 1.
 */
export function shuffled(value: JsonValue, random: () => number): JsonValue {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, random));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    permuted(Object.entries(value), random).map(([key, item]) => [
      key,
      data.has(key) ? item : ordered.has(key) ? membersOf(item, random) : shuffled(item, random),
    ]),
  );
}

/** The members of a map whose order stays. */
const membersOf = (map: JsonValue, random: () => number): JsonValue =>
  isJsonObject(map)
    ? Object.fromEntries(Object.entries(map).map(([key, item]) => [key, shuffled(item, random)]))
    : shuffled(map, random);

/** Fisher and Yates' shuffle. */
function permuted<Item>(items: readonly Item[], random: () => number): Item[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [result[last], result[other]] = [result[other] as Item, result[last] as Item]; // both are within
  }
  return result;
}

/** A row of numbers that follows from its start: a linear congruential generator, good enough to shuffle with. */
export function randomRow(start: number): () => number {
  const modulus = 2 ** 31;
  let state = start % modulus;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & (modulus - 1);
    return state / modulus;
  };
}
