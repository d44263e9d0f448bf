import { type JsonValue, isJsonObject } from "../source/document.js";
import { type Pointer, childPointer } from "../source/pointer.js";
import { type Schema, subschemaForms } from "../spec/types.js";
import type { SchemaNode, Subschema } from "./types.js";

/** Shared by the many schemas that have none. */
const none: readonly Subschema[] = [];

/** The node of a schema, with what is known of it beside. */
export function schemaNode(
  pointer: Pointer,
  schema: Schema,
  rest?: Omit<SchemaNode, "pointer" | "schema" | "subschemas">,
): SchemaNode {
  return { pointer, schema, subschemas: subschemasOf(schema, pointer), ...rest };
}

/** The subschemas of a schema at a pointer, in document order. */
export function subschemasOf(schema: Schema | JsonValue, pointer: Pointer): readonly Subschema[] {
  if (!isJsonObject(schema)) return none;
  const found: Subschema[] = [];
  for (const keyword of Object.keys(schema)) {
    const form = subschemaForms.get(keyword);
    if (form === undefined) continue;
    const at = childPointer(pointer, keyword);
    if (form === "single") found.push({ keyword, pointer: at });
    for (const key of form === "single" ? [] : keysOf(schema[keyword], form)) {
      found.push({ keyword, key, pointer: childPointer(at, key) });
    }
  }
  return found.length === 0 ? none : found;
}

/** None where the value is not of the form that the keyword asks for. */
function keysOf(value: JsonValue | undefined, form: "list" | "map"): Iterable<string | number> {
  if (form === "list") return Array.isArray(value) ? value.keys() : [];
  return isJsonObject(value) ? Object.keys(value) : [];
}

/** The subschema of a schema at a place that was found in it. */
export function subschemaAt(schema: JsonValue, { keyword, key }: Subschema): JsonValue {
  const held = (schema as { readonly [keyword: string]: JsonValue })[keyword];
  return (
    key === undefined ? held : (held as { readonly [key: string]: JsonValue })[key]
  ) as JsonValue;
}
