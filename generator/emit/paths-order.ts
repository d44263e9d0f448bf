import { type JsonObject, type JsonValue, isJsonObject } from "../source/document.js";

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
    return mapFields(value, (map, kind) =>
      kind === "schemas" && isJsonObject(map) ? sorted(map) : mapInOrder(map),
    );
  });
}

function mapInOrder(map: JsonValue): JsonValue {
  return isJsonObject(map) ? mapFields(sorted(map), insideInOrder) : map;
}

function insideInOrder(value: JsonValue, field: string): JsonValue {
  if (kept.has(field)) return value;
  if (Array.isArray(value)) return value.map((item) => insideInOrder(item, ""));
  if (!isJsonObject(value)) return value;
  return mapFields(value, (item, key) =>
    maps.has(key) ? mapInOrder(item) : insideInOrder(item, key),
  );
}

const sorted = (map: JsonObject): JsonObject => Object.fromEntries(Object.entries(map).sort(byKey));

/** Compares entries by key, in code units. */
export const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : 1;

/** `fromEntries` defines own properties, so a key `__proto__` stays a key. */
const mapFields = (
  object: JsonObject,
  change: (value: JsonValue, field: string) => JsonValue,
): JsonObject =>
  Object.fromEntries(Object.entries(object).map(([field, value]) => [field, change(value, field)]));
