import { isDeepStrictEqual } from "node:util";

import type { JsonValue } from "../source/document.js";
import type { SchemaObject, SchemaType } from "../spec/types.js";

/** The type of a JSON value, `integer` not told from `number`. */
export function typeOfValue(value: JsonValue): SchemaType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value as "string" | "number" | "boolean" | "object"; // all that JSON has left
}

/** Whether a schema's own `type` allows a value. */
export function allowsType(schema: SchemaObject, value: JsonValue): boolean {
  if (schema.type === undefined) return true;
  const types = [schema.type].flat();
  return (
    types.includes(typeOfValue(value)) || (types.includes("integer") && Number.isInteger(value))
  );
}

/** The values that `enum`, `const` and `type` together leave; `undefined` where a schema lists none. */
export function allowedMembers(schema: SchemaObject): readonly JsonValue[] | undefined {
  const listed = schema.enum?.filter((member) => allowsType(schema, member));
  const constant = schema.const;
  if (constant === undefined) return listed;
  const isListed = listed?.some((member) => isDeepStrictEqual(member, constant)) ?? true;
  return isListed && allowsType(schema, constant) ? [constant] : [];
}
