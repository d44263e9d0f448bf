import { type JsonObject, isJsonObject } from "../source/document.js";

/** Maps of schemas in which nothing is told by the order. `properties` is none: the members of a type follow it. */
const maps = ["$defs", "definitions", "patternProperties", "dependentSchemas", "dependentRequired"];

/** A schema with its maps by key, in code units; the same object where they are. */
export function withMapsInOrder(schema: JsonObject): JsonObject {
  const unordered = maps.filter((keyword) => {
    const map = schema[keyword];
    return isJsonObject(map) && !isInOrder(Object.keys(map));
  });
  if (unordered.length === 0) return schema;
  return {
    ...schema,
    ...Object.fromEntries(
      unordered.map((keyword) => [keyword, inOrder(schema[keyword] as JsonObject)]),
    ),
  };
}

const inOrder = (map: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));

const isInOrder = (keys: readonly string[]): boolean =>
  keys.every((key, index) => index === 0 || (keys[index - 1] as string) < key); // it has one before
