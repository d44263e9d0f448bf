import { type JsonObject, isJsonObject } from "../source/document.js";

/** Maps of schemas in which nothing is told by the order. `properties` is none: the members of a type follow it. */
const maps = ["$defs", "definitions", "patternProperties", "dependentSchemas", "dependentRequired"];

/** A schema with its maps by key, in code units; the same object where they are. */
export function withMapsInOrder(schema: JsonObject): JsonObject {
  const changed = maps.flatMap((keyword): [string, JsonObject][] => {
    const map = schema[keyword];
    if (!isJsonObject(map) || isInOrder(Object.keys(map))) return [];
    const entries = Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1));
    return [[keyword, Object.fromEntries(entries)]];
  });
  return changed.length === 0 ? schema : { ...schema, ...Object.fromEntries(changed) };
}

const isInOrder = (keys: readonly string[]): boolean =>
  keys.every((key, index) => index === 0 || (keys[index - 1] as string) < key); // it has one before
