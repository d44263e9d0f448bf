import type { SchemaNode } from "../model/types.js";
import type { Pointer } from "../source/pointer.js";
import type { SchemaObject } from "../spec/types.js";

/** A schema, as far as others are found from it that describe the same values. */
export interface InPlaceNode extends Pick<SchemaNode, "subschemas"> {
  readonly target?: Pointer | undefined;
}

/** The schemas at pointers and all that describe the same values: what they refer to, and what stands at some keywords. */
export function closureInPlace<Node extends InPlaceNode>(
  pointers: readonly Pointer[],
  schemas: { get(pointer: Pointer): Node | undefined },
  keywords: readonly (keyof SchemaObject)[] = ["allOf", "anyOf", "oneOf"],
): Node[] {
  const found = new Map<Pointer, Node>();
  const waiting = [...pointers];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const node = schemas.get(at);
    if (node === undefined || found.has(at)) continue;
    found.set(at, node);
    if (node.target !== undefined) waiting.push(node.target);
    for (const child of childrenAt(node, keywords)) waiting.push(child);
  }
  return [...found.values()];
}

/** The subschemas that stand at some keywords of a schema. */
export const childrenAt = (
  { subschemas }: Pick<SchemaNode, "subschemas">,
  keywords: readonly (keyof SchemaObject)[],
): readonly Pointer[] =>
  // Most schemas have none, and are asked the most.
  subschemas.length === 0
    ? none
    : subschemas
        .filter(({ keyword }) => (keywords as readonly string[]).includes(keyword))
        .map(({ pointer }) => pointer);

const none: readonly Pointer[] = [];

/** A node whose schema is an object. */
export type ObjectNode<Node = SchemaNode> = Node & { readonly schema: SchemaObject };

/** A schema and those that hold wherever it does: what it refers to, and the parts of `allOf`. Boolean schemas are left out. */
export const conjunctsOf = <Node extends InPlaceNode & Pick<SchemaNode, "schema">>(
  pointer: Pointer,
  schemas: { get(pointer: Pointer): Node | undefined },
): ObjectNode<Node>[] => closureInPlace([pointer], schemas, ["allOf"]).filter(isObjectNode);

const isObjectNode = <Node extends Pick<SchemaNode, "schema">>(
  node: Node,
): node is ObjectNode<Node> => typeof node.schema === "object";
