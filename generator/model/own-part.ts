import type { JsonValue } from "../source/document.js";
import { type Pointer, childPointer, referenceTo, withValue } from "../source/pointer.js";
import type { Schema, SchemaObject } from "../spec/types.js";
import { schemaNode } from "./subschemas.js";
import type { SchemaNode, Subschema } from "./types.js";

/**
 * Links a schema that extends one of which it is an alternative to that one's own part.
 *
 * `Pet` is one of `Cat` and `Dog`, and each is all of `Pet` and more: word by word, checking a value would never end.
 * What is meant is what `Pet` says itself, without its alternatives. That part becomes a schema of its own beside
 * it, where no document has anything.
 *
 * @see OpenAPI 3.1 "Discriminator Object", "Models with Polymorphism Support"
 */
export function linkOwnParts(schemas: Map<Pointer, SchemaNode>): void {
  const extending = [...schemas.values()].filter(
    ({ pointer, target }) => target !== undefined && isPartOfAll(pointer),
  );
  const extended = new Set(extending.map(({ target }) => target as Pointer)); // filtered on it
  // Sorted, so that of two that extend each other the order of the document does not choose.
  for (const pointer of [...extended].sort()) {
    const base = schemas.get(pointer);
    if (typeof base?.schema !== "object" || alternativesOf(base).length === 0) continue;
    const own = childPointer(pointer, "own");
    const reached = reachedInPlace(base, schemas);
    const links = extending.filter((node) => node.target === pointer && reached.has(node.pointer));
    if (links.length > 0) addOwnPart(base, base.schema, own, schemas);
    for (const node of links) schemas.set(node.pointer, linked(node, own));
  }
}

const isPartOfAll = (pointer: Pointer): boolean => /\/allOf\/[^/]*$/.test(pointer);

const alternativesOf = ({ subschemas }: SchemaNode): readonly Subschema[] =>
  subschemas.filter(({ keyword }) => keyword === "anyOf" || keyword === "oneOf");

/** Schemas that say something of the same value as a schema's alternatives do: through references and compositions. */
function reachedInPlace(base: SchemaNode, schemas: ReadonlyMap<Pointer, SchemaNode>): Set<Pointer> {
  const reached = new Set<Pointer>();
  const waiting = alternativesOf(base).map(({ pointer }) => pointer);
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const node = schemas.get(at);
    if (node === undefined || reached.has(at)) continue;
    reached.add(at);
    if (node.target !== undefined) waiting.push(node.target);
    for (const { keyword, pointer } of node.subschemas) {
      if (/^(?:all|any|one)Of$/.test(keyword)) waiting.push(pointer);
    }
  }
  return reached;
}

const linked = (node: SchemaNode, own: Pointer): SchemaNode => ({
  ...node,
  schema: { ...(node.schema as SchemaObject), $ref: referenceTo(own) }, // it has a reference
  target: own,
});

/** The schema without its alternatives; its subschemas are references to those that are there already. */
function addOwnPart(
  base: SchemaNode,
  schema: SchemaObject,
  own: Pointer,
  schemas: Map<Pointer, SchemaNode>,
): void {
  const { anyOf: _any, oneOf: _one, discriminator: _discriminator, ...rest } = schema;
  let part: Schema = rest;
  for (const { keyword, key, pointer } of base.subschemas) {
    if (!(keyword in rest)) continue;
    const tokens = key === undefined ? [keyword] : [keyword, key];
    const child = partOf(schemas.get(pointer), childPointer(own, ...tokens), base.pointer);
    if (child === undefined) continue;
    schemas.set(child.pointer, child);
    part = withValue(part as JsonValue, tokens.map(String), child.schema as JsonValue) as Schema; // a schema is JSON
  }
  const target = base.target;
  const reference = target !== undefined && { target };
  schemas.set(own, schemaNode(own, part, { partOf: base.pointer, ...reference }));
}

function partOf(
  original: SchemaNode | undefined,
  pointer: Pointer,
  base: Pointer,
): SchemaNode | undefined {
  if (original === undefined) return undefined;
  if (original.target !== undefined || typeof original.schema === "boolean") {
    return { ...original, ...schemaNode(pointer, original.schema), partOf: base };
  }
  const { pointer: target } = original;
  return schemaNode(pointer, { $ref: referenceTo(target) }, { target, partOf: base });
}
