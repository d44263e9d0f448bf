import type { SchemaIndex, SchemaNode } from "../../model/types.js";
import type { Pointer } from "../../source/pointer.js";
import type { SchemaObject, SchemaType } from "../../spec/types.js";
import { childrenAt } from "../in-place.js";

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
  keywords?: SchemaObject;
  items?: Pointer;
}

/** More parts than any schema has that is written by people; a brake for hostile ones. */
const maximumParts = 200;

/** Views by the index and pointer of their schemas: the same ones are in many lists, and are asked for by many rules. */
const views = new WeakMap<SchemaIndex, Map<Pointer, SchemaView>>();

/**
 * Reads a schema with all that it is composed of. Properties of all alternatives are gathered, since a list is
 * recognised by what its response may have.
 *
 * @returns `undefined` for a boolean schema or a pointer without a schema.
 */
export function viewSchema(schemas: SchemaIndex, pointer: Pointer): SchemaView | undefined {
  const start = schemas.get(pointer);
  if (start === undefined || typeof start.schema === "boolean") return undefined;
  const known = views.get(schemas) ?? new Map<Pointer, SchemaView>();
  views.set(schemas, known);
  const { pointer: at } = pastReferences(schemas, start);
  const view = known.get(at) ?? makeView(schemas, at);
  known.set(at, view);
  return view;
}

/** What references lead to that say nothing else: of a large schema there is one view, however many lead to it. */
function pastReferences(schemas: SchemaIndex, start: SchemaNode): SchemaNode {
  const passed = new Set<SchemaNode>();
  let at = start;
  while (at.target !== undefined && Object.keys(at.schema).length === 1 && !passed.has(at)) {
    passed.add(at);
    const next = schemas.get(at.target);
    if (next === undefined || typeof next.schema === "boolean") return start;
    at = next;
  }
  return at;
}

function makeView(schemas: SchemaIndex, pointer: Pointer): SchemaView {
  const found: Collected = { types: new Set(), properties: new Map() };
  collect(schemas, pointer, found, new Set());
  return { keywords: {}, ...found, pointer: followReferences(schemas, pointer) };
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
  found.keywords = found.keywords === undefined ? schema : { ...schema, ...found.keywords };
  for (const type of typesOf(schema)) found.types.add(type);
  for (const { keyword, key, pointer: at } of node.subschemas) {
    if (keyword === "items") found.items ??= at;
    if (keyword === "properties" && typeof key === "string" && !found.properties.has(key))
      found.properties.set(key, at);
  }
  if (node.target !== undefined) collect(schemas, node.target, found, seen);
  for (const keyword of ["allOf", "anyOf", "oneOf"] as const) {
    for (const part of childrenAt(node, [keyword])) collect(schemas, part, found, seen);
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
