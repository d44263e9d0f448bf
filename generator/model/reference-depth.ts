import type { Pointer } from "../source/pointer.js";
import { type Context, reportAt } from "./context.js";
import type { SchemaIndex, SchemaNode } from "./types.js";

/** References that may lead on from each other within one value. Descriptions stay below ten; a compiler gives up beyond. */
const mostReferences = 200;

/** Keywords whose subschemas are about the same value, or its items, which types spell out in one piece. */
const inPlace: ReadonlySet<string> = new Set(
  "allOf anyOf oneOf not if then else dependentSchemas items prefixItems".split(" "),
);

/**
 * Reports schemas from which references lead on and on: later stages, and whoever compiles the types, descend along
 * them.
 */
export function reportDeepReferences(context: Context): void {
  const depths = new Map<Pointer, number>();
  for (const node of context.schemas.values()) {
    if (node.target !== undefined) measure(node, context.schemas, depths);
  }
  const deep = [...depths].find(([, depth]) => depth > mostReferences);
  if (deep === undefined) return;
  reportAt(context, deep[0], {
    code: "feature-unsupported",
    severity: "error",
    message: `References lead on from here through more than ${mostReferences} schemas, one in another.`,
    fix: "Refer to the schemas at the end of the chain directly.",
  });
}

interface Step {
  readonly node: SchemaNode;
  /** Pointers of the schemas that are next on the way down. */
  readonly next: readonly Pointer[];
  at: number;
}

/** References on the longest way down from a schema, a way back to one that is being measured not counted. Not recursive. */
function measure(start: SchemaNode, schemas: SchemaIndex, depths: Map<Pointer, number>): void {
  const stack: Step[] = [];
  const enter = (node: SchemaNode | undefined): void => {
    if (node === undefined || depths.has(node.pointer)) return;
    depths.set(node.pointer, 0);
    const next = pointersBelow(node);
    if (next.length > 0) stack.push({ node, next, at: 0 });
  };
  enter(start);
  for (let step = stack.at(-1); step !== undefined; step = stack.at(-1)) {
    const to = step.next[step.at++];
    if (to !== undefined) enter(schemas.get(to));
    else {
      stack.pop();
      depths.set(step.node.pointer, depthOf(step, depths));
    }
  }
}

function depthOf({ node, next }: Step, depths: ReadonlyMap<Pointer, number>): number {
  let depth = 0;
  for (const to of next) {
    depth = Math.max(depth, (depths.get(to) ?? 0) + (to === node.target ? 1 : 0));
  }
  return depth;
}

function pointersBelow({ subschemas, target }: SchemaNode): readonly Pointer[] {
  const inside = subschemas.filter(({ keyword }) => inPlace.has(keyword));
  const pointers = inside.map(({ pointer }) => pointer);
  return target === undefined ? pointers : [...pointers, target];
}
