import { type JsonObject, type JsonValue, isJsonObject } from "../source/document.js";
import { resolve } from "../spec/reference.js";
import type { OpenApiDocument } from "../spec/types.js";

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
 * The examples of a Parameter, Header or Media Type Object: `example`, then the values of `examples` by key.
 *
 * A reference that leads to nothing in the document is passed over: an example is documentation.
 */
export function examplesOf(
  object: JsonObject,
  document: Pick<OpenApiDocument, "root">,
): readonly JsonValue[] {
  const { example, examples } = object;
  if (example === undefined && examples === undefined) return [];
  return [example, ...entriesOf(examples).map(([, entry]) => exampleValue(entry, document))].filter(
    (value) => value !== undefined,
  );
}

/** What an Example Object or a reference to one shows: `value`, of OpenAPI 3.2 also `dataValue`. */
function exampleValue(
  entry: JsonValue,
  document: Pick<OpenApiDocument, "root">,
): JsonValue | undefined {
  const reference = text(fieldsOf(entry), "$ref");
  const target = reference === undefined ? entry : resolve(document, reference)?.value;
  const { value, dataValue } = fieldsOf(target);
  return value === undefined ? dataValue : value;
}
