import type { SchemaIndex, SchemaNode } from "../../model/types.js";
import { groupBy } from "../../plan/group.js";
import type { Pointer } from "../../source/pointer.js";

/** Keywords whose schemas describe the value or its parts, so that these are converted by them. */
const describing: ReadonlySet<string> = new Set([
  "properties",
  "patternProperties",
  "additionalProperties",
  "items",
  "prefixItems",
  "allOf",
  "anyOf",
  "oneOf",
]);

/** Schemas by what their values hold. */
interface Reach {
  readonly all: ReadonlySet<Pointer>;
  readonly integers: ReadonlySet<Pointer>;
}

const known = new WeakMap<SchemaIndex, Reach>();

function reachOf(schemas: SchemaIndex): Reach {
  const found = known.get(schemas) ?? reachBackwards(schemas);
  known.set(schemas, found);
  return found;
}

/** Schemas whose values hold something that has another type in memory than on the wire. Empty in most packages. */
export const convertedSchemas = (schemas: SchemaIndex): ReadonlySet<Pointer> =>
  reachOf(schemas).all;

/** Those whose values hold integers of JSON that no number of JavaScript need be. */
export const holdsIntegers = (schemas: SchemaIndex): ReadonlySet<Pointer> =>
  reachOf(schemas).integers;

function reachBackwards(schemas: SchemaIndex): Reach {
  const nodes = [...schemas.values()];
  const held = nodes.filter((node) => node.held !== undefined);
  if (held.length === 0) return { all: new Set(), integers: new Set() };
  const parents = groupBy(nodes.flatMap(edgesOf), ({ to }) => to);
  const above = (start: readonly SchemaNode[]): ReadonlySet<Pointer> => {
    const found = new Set<Pointer>();
    const waiting = start.map(({ pointer }) => pointer);
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if (found.has(at)) continue;
      found.add(at);
      for (const { from } of parents.get(at) ?? []) waiting.push(from);
    }
    return found;
  };
  return {
    all: above(held),
    integers: above(held.filter((node) => node.held?.wire !== "string")),
  };
}

function edgesOf({ pointer, subschemas, target }: SchemaNode): { from: Pointer; to: Pointer }[] {
  const children = subschemas
    .filter(({ keyword }) => describing.has(keyword))
    .map((subschema) => subschema.pointer);
  return [...children, ...(target === undefined ? [] : [target])].map((to) => ({
    from: pointer,
    to,
  }));
}
