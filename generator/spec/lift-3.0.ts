import type { JsonObject, JsonValue } from "../source/document.js";

/**
 * What of a schema of OpenAPI 3.0 is to be read: beside `$ref` annotations alone.
 *
 * @see OpenAPI 3.0.4 "Reference Object"
 */
export function readOfSchema30(schema: JsonObject): JsonObject {
  if (typeof schema["$ref"] !== "string" || Object.keys(schema).every(isRead)) return schema;
  return Object.fromEntries(Object.entries(schema).filter(([key]) => isRead(key)));
}

/**
 * A schema of OpenAPI 3.0 in the form of 3.1: `nullable` becomes a type, boolean `exclusive*` become numbers. Documents of 3.1
 * still write so, and the intention is plain.
 *
 * @see OpenAPI 3.0.4 "Schema Object"
 */
export function liftHabits(schema: JsonObject): JsonObject {
  return liftNullable(
    liftExclusive(
      liftExclusive(schema, "minimum", "exclusiveMinimum"),
      "maximum",
      "exclusiveMaximum",
    ),
  );
}

const annotations = new Set([
  "$ref",
  "title",
  "description",
  "deprecated",
  "readOnly",
  "writeOnly",
  "example",
  "nullable",
]);

const isRead = (key: string): boolean => annotations.has(key) || key.startsWith("x-");

function liftExclusive(schema: JsonObject, limit: string, exclusive: string): JsonObject {
  if (typeof schema[exclusive] !== "boolean") return schema;
  const { [limit]: bound, [exclusive]: isExclusive, ...rest } = schema;
  if (bound === undefined) return rest;
  return { ...rest, [isExclusive ? exclusive : limit]: bound };
}

/**
 * `nullable` as a type. Beside a reference or a composition 3.0 gives it no meaning, since they do not take null; yet it
 * is written there to say "or null": then the rest becomes one alternative and null the other.
 */
function liftNullable(schema: JsonObject): JsonObject {
  if (!("nullable" in schema)) return schema;
  const { nullable, ...rest } = schema;
  if (nullable !== true) return rest;
  const { type, enum: values } = rest;
  const isComposed = ["$ref", "allOf", "anyOf", "oneOf"].some((keyword) => keyword in rest);
  if (isComposed) return orNull(rest);
  if (type !== undefined) {
    return {
      ...rest,
      type: withItem(type, "null"),
      ...(isList(values) && { enum: withItem(values, null) }),
    };
  }
  return isList(values) ? { ...rest, enum: withItem(values, null) } : rest;
}

const isList = (value: JsonValue | undefined): value is readonly JsonValue[] =>
  Array.isArray(value);

function withItem(value: JsonValue, item: JsonValue): JsonValue {
  const list = isList(value) ? value : [value];
  return list.includes(item) ? list : [...list, item];
}

const annotationKeywords = [
  "title",
  "description",
  "deprecated",
  "readOnly",
  "writeOnly",
  "default",
  "example",
];

function orNull(schema: JsonObject): JsonObject {
  const kept = Object.entries(schema).filter(([key]) => annotationKeywords.includes(key));
  const moved = Object.entries(schema).filter(([key]) => !annotationKeywords.includes(key));
  return { ...Object.fromEntries(kept), anyOf: [Object.fromEntries(moved), { type: "null" }] };
}
