import { type JsonValue, isJsonObject } from "../source/document.js";
import { type Pointer, childPointer } from "../source/pointer.js";
import { type Rule, subschemaRules } from "../spec/grammar.js";
import type { Schema } from "../spec/types.js";
import type { SchemaLookup, SchemaNode, Subschema } from "./types.js";

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
    const rule = subschemaRules.get(keyword);
    if (rule === undefined) continue;
    const at = childPointer(pointer, keyword);
    if (rule.kind === "schema") found.push({ keyword, pointer: at });
    else {
      for (const key of keysOf(schema[keyword], rule))
        found.push({ keyword, key, pointer: childPointer(at, key) });
    }
  }
  return found.length === 0 ? none : found;
}

/** None where the value is not of the kind that the keyword asks for. */
function keysOf(value: JsonValue | undefined, { kind }: Rule): Iterable<string | number> {
  if (Array.isArray(value)) return kind === "list" ? value.keys() : [];
  return kind === "map" && isJsonObject(value) ? Object.keys(value) : [];
}

/** The subschema of a schema at a place that was found in it. */
export function subschemaAt(schema: JsonValue, { keyword, key }: Subschema): JsonValue {
  const held = (schema as { readonly [keyword: string]: JsonValue })[keyword];
  return (
    key === undefined ? held : (held as { readonly [key: string]: JsonValue })[key]
  ) as JsonValue;
}

/** Where a schema is written: one that stands in no document, where the schema is that it is made of. */
export const writtenAt = (pointer: Pointer, schemas: SchemaLookup): Pointer =>
  schemas.get(pointer)?.partOf ?? pointer;
