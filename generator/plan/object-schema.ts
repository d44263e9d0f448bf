import type { SchemaLookup, SchemaNode } from "../model/types.js";
import type { Pointer } from "../source/pointer.js";
import { childrenAt } from "./in-place.js";
import { hasObjectKeywords } from "./shape-object.js";

/** Whether values are objects by what a schema refers to or is composed of, whatever it says itself. */
export function isObjectByParts(node: SchemaNode, schemas: SchemaLookup): boolean {
  return isObject(node, schemas, new Map());
}

/** Whether values are objects by one of the alternatives of a schema. */
export function isObjectByAlternatives(node: SchemaNode, schemas: SchemaLookup): boolean {
  return hasObjectAlternatives(node, (at) => isObjectAt(at, schemas, new Map()));
}

/** @param known What was found already, by pointer; `false` for what is being asked. */
function isObject(node: SchemaNode, schemas: SchemaLookup, known: Map<Pointer, boolean>): boolean {
  const { schema, pointer, target } = node;
  if (typeof schema === "boolean" || known.has(pointer)) return known.get(pointer) ?? false;
  known.set(pointer, false);
  const holds = (at: Pointer): boolean => isObjectAt(at, schemas, known);
  const found =
    (target !== undefined && holds(target)) ||
    childrenAt(node, ["allOf"]).some(holds) ||
    hasObjectAlternatives(node, holds);
  known.set(pointer, found);
  return found;
}

function isObjectAt(
  pointer: Pointer,
  schemas: SchemaLookup,
  known: Map<Pointer, boolean>,
): boolean {
  const node = schemas.get(pointer);
  if (node === undefined || typeof node.schema === "boolean") return false;
  if (node.schema.type !== undefined) return node.schema.type === "object";
  return hasObjectKeywords(node.schema) || isObject(node, schemas, known);
}

const hasObjectAlternatives = (node: SchemaNode, holds: (at: Pointer) => boolean): boolean =>
  (["anyOf", "oneOf"] as const).some((keyword) => {
    const places = childrenAt(node, [keyword]);
    return places.length > 0 && places.every(holds);
  });
