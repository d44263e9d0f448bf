import { type JsonObject, type JsonValue, isJsonObject } from "../../source/document.js";

/** Fields of objects that hold maps. */
const maps = new Set(["callbacks", "content", "headers", "responses"]);
/** Fields with values that are written in their own order. */
const kept = new Set(["example", "examples", "schema"]);

/**
 * The document with its paths, components, responses, headers and media types by key, in code units: the order in
 * which a map is written means nothing. Schemas stay as they are: the members of a type follow `properties`.
 */
export function inKeyOrder(root: JsonObject): JsonObject {
  return mapFields(root, (value, field) => {
    if (field === "paths" || field === "webhooks") return mapInOrder(value);
    if (field !== "components" || !isJsonObject(value)) return value;
    return mapFields(value, (map, kind) => {
      if (kind === "examples") return map; // of which no type is written
      return kind === "schemas" && isJsonObject(map) ? sorted(map) : mapInOrder(map);
    });
  });
}

function mapInOrder(map: JsonValue): JsonValue {
  return isJsonObject(map) ? mapFields(sorted(map), insideInOrder) : map;
}

function insideInOrder(value: JsonValue, field: string): JsonValue {
  if (typeof value !== "object" || value === null || kept.has(field)) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => insideInOrder(item, ""));
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  if (!isJsonObject(value)) return value;
  return mapFields(value, (item, key) =>
    maps.has(key) ? mapInOrder(item) : insideInOrder(item, key),
  );
}

function sorted(map: JsonObject): JsonObject {
  const keys = Object.keys(map);
  const isSorted = keys.every((key, index) => (keys[index - 1] ?? "") <= key);
  return isSorted ? map : Object.fromEntries(Object.entries(map).sort(byKey));
}

/** Compares entries by key, in code units. */
export const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : 1;

/** The object itself where nothing changes: most of a large document stays as it is. */
function mapFields(
  object: JsonObject,
  change: (value: JsonValue, field: string) => JsonValue,
): JsonObject {
  let changed: Map<string, JsonValue> | undefined;
  for (const field of Object.keys(object)) {
    const value = object[field] as JsonValue; // one of its keys
    const next = change(value, field);
    if (next !== value) changed = (changed ?? new Map()).set(field, next);
  }
  if (changed === undefined) return object;
  const entries = Object.entries(object);
  // `fromEntries` defines own properties, so a key `__proto__` stays a key.
  return Object.fromEntries(
    entries.map(([field, value]) => [field, changed.get(field) ?? value] as const),
  );
}
