import { childSchemas } from "../model/schema.js";
import type { SchemaIndex, SchemaNode } from "../model/types.js";
import { type Pointer, childPointer } from "../source/pointer.js";
import { groupBy } from "./group.js";

/** When enums take members that the description does not name. */
export type OpenEnums = "responses" | "always" | "never";

/**
 * Schemas whose request and response forms differ: `readOnly` or `writeOnly` somewhere below, or an enum that is open
 * in one direction alone.
 *
 * Found backwards from the places that make the difference, along "is a subschema of" and "refers to".
 */
export function divergentSchemas(schemas: SchemaIndex, openEnums: OpenEnums): Set<Pointer> {
  const parents = groupBy(
    [...schemas.values()].flatMap((node) => edgesOf(node)),
    (edge) => edge.to,
  );
  const waiting = [...schemas.values()]
    .filter((node) => makesDifference(node, openEnums))
    .map((node) => node.pointer);
  const divergent = new Set<Pointer>();
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (divergent.has(at)) continue;
    divergent.add(at);
    waiting.push(...(parents.get(at) ?? []).map((edge) => edge.from));
  }
  return divergent;
}

function edgesOf({ pointer, schema, target }: SchemaNode): { from: Pointer; to: Pointer }[] {
  const children = childSchemas(schema).map((tokens) => childPointer(pointer, ...tokens));
  return [...children, ...(target === undefined ? [] : [target])].map((to) => ({
    from: pointer,
    to,
  }));
}

function makesDifference({ schema }: SchemaNode, openEnums: OpenEnums): boolean {
  if (typeof schema === "boolean") return false;
  const isOpenable = schema.enum?.some(
    (value) => typeof value === "string" || typeof value === "number",
  );
  return (
    schema.readOnly === true ||
    schema.writeOnly === true ||
    (openEnums === "responses" && isOpenable === true)
  );
}
