import type { SchemaIndex } from "../../model/types.js";
import { childPointer, type Pointer } from "../../source/pointer.js";
import type { SchemaObject, SchemaType } from "../../spec/types.js";

/** What a schema says of a value when references, `allOf` and alternatives are read as one. */
export interface SchemaView {
  /** Of the schema that was reached through references. */
  readonly pointer: Pointer;
  /** Without `null`; empty where nothing is said. */
  readonly types: ReadonlySet<SchemaType>;
  /** Keywords of the first part that has them. */
  readonly keywords: SchemaObject;
  readonly properties: ReadonlyMap<string, Pointer>;
  readonly items?: Pointer;
}

interface Collected {
  readonly types: Set<SchemaType>;
  readonly properties: Map<string, Pointer>;
  keywords: SchemaObject;
  items?: Pointer;
}

/** More parts than any schema has that is written by people; a brake for hostile ones. */
const maximumParts = 200;

/**
 * Reads a schema with all that it is composed of. Properties of all alternatives are gathered, since a list is
 * recognised by what its response may have.
 *
 * @returns `undefined` for a boolean schema or a pointer without a schema.
 */
export function viewSchema(schemas: SchemaIndex, pointer: Pointer): SchemaView | undefined {
  const start = schemas.get(pointer);
  if (start === undefined || typeof start.schema === "boolean") return undefined;
  const found: Collected = { types: new Set(), properties: new Map(), keywords: {} };
  collect(schemas, pointer, found, new Set());
  return { ...found, pointer: followReferences(schemas, pointer) };
}

/** The schema that a pointer leads to once pure references are followed. */
export function followReferences(schemas: SchemaIndex, pointer: Pointer): Pointer {
  const seen = new Set<Pointer>();
  let at = pointer;
  for (;;) {
    const target = schemas.get(at)?.target;
    if (target === undefined || seen.has(target)) return at;
    seen.add(target);
    at = target;
  }
}

function collect(
  schemas: SchemaIndex,
  pointer: Pointer,
  found: Collected,
  seen: Set<Pointer>,
): void {
  const node = schemas.get(pointer);
  if (node === undefined || typeof node.schema === "boolean") return;
  if (seen.has(pointer) || seen.size > maximumParts) return;
  seen.add(pointer);
  const schema = node.schema;
  found.keywords = { ...schema, ...found.keywords };
  for (const type of typesOf(schema)) found.types.add(type);
  for (const name of Object.keys(schema.properties ?? {})) {
    if (!found.properties.has(name)) {
      found.properties.set(name, childPointer(pointer, "properties", name));
    }
  }
  if (schema.items !== undefined) found.items ??= childPointer(pointer, "items");
  if (node.target !== undefined) collect(schemas, node.target, found, seen);
  for (const keyword of ["allOf", "anyOf", "oneOf"] as const) {
    schema[keyword]?.forEach((_, index) =>
      collect(schemas, childPointer(pointer, keyword, index), found, seen),
    );
  }
}

function typesOf(schema: SchemaObject): readonly SchemaType[] {
  if (schema.type !== undefined) {
    const types: readonly SchemaType[] =
      typeof schema.type === "string" ? [schema.type] : schema.type;
    return types.filter((type) => type !== "null");
  }
  if (schema.properties !== undefined) return ["object"];
  return schema.items === undefined ? [] : ["array"];
}
