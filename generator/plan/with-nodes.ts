import type { SchemaIndex, SchemaNode } from "../model/types.js";

/** The schemas with others at their pointers; the same index where there are none. */
export function withNodes(schemas: SchemaIndex, nodes: readonly SchemaNode[]): SchemaIndex {
  if (nodes.length === 0) return schemas;
  const all = new Map(schemas);
  for (const node of nodes) all.set(node.pointer, node);
  return all;
}
