import { type JsonObject, type JsonValue, isJsonObject } from "../source/document.js";

const none: JsonObject = {};

/** An object's fields; none where the value is no object (the check has reported that). */
export function fieldsOf(value: JsonValue | undefined): JsonObject {
  return isJsonObject(value) ? value : none;
}

/** The entries of a map by key, in code units: the order in which a map is written means nothing. */
export function entriesOf(value: JsonValue | undefined): (readonly [string, JsonValue])[] {
  return Object.entries(fieldsOf(value)).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A field that is a string. */
export function text(object: JsonObject, field: string): string | undefined {
  const value = Object.hasOwn(object, field) ? object[field] : undefined;
  return typeof value === "string" ? value : undefined;
}

/** The string fields named, those that are there. */
export function texts<Field extends string>(
  object: JsonObject,
  ...fields: readonly Field[]
): { readonly [field in Field]?: string } {
  const found: { [field in Field]?: string } = {};
  for (const field of fields) {
    const value = text(object, field);
    if (value !== undefined) found[field] = value;
  }
  return found;
}

/** Fields that start with `x-`. */
export function extensionsOf(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => key.startsWith("x-")));
}

/**
 * The example of a Parameter, Header or Media Type Object: `example`, else the first value of `examples`.
 *
 * References among `examples` are not followed: an example is documentation.
 */
export function exampleOf(object: JsonObject): { readonly example?: JsonValue } {
  if (object["example"] !== undefined) return { example: object["example"] };
  const first = Object.values(fieldsOf(object["examples"]))[0];
  const value = fieldsOf(first)["value"];
  return value === undefined ? {} : { example: value };
}
