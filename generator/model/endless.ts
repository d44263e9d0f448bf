import { type Pointer, childPointer } from "../source/pointer.js";
import { type Context, reportAt } from "./context.js";
import type { SchemaIndex, SchemaNode } from "./types.js";

/** Keywords whose subschemas apply to the value itself (JSON Schema 2020-12, section 10.2). */
const inPlace: ReadonlySet<string> = new Set(
  "allOf anyOf oneOf not if then else dependentSchemas".split(" "),
);

/**
 * Takes away references that lead back to a schema which is being applied to the same value: checking it would never
 * end, and a type of it would be made of itself (JSON Schema 2020-12, section 9.4.1).
 *
 * Which reference of a circle goes does not depend on the order of the document.
 */
export function cutEndlessReferences(context: Context): void {
  const { schemas } = context;
  const done = new Set<Pointer>();
  const starts = [...schemas.values()].filter(leadsOn).map(({ pointer }) => pointer);
  for (const pointer of starts.sort()) {
    for (const node of backReferences(pointer, schemas, done)) {
      schemas.set(node.pointer, withoutReference(node));
      reportAt(context, childPointer(node.pointer, "$ref"), {
        code: "reference-cycle",
        severity: "warning",
        message: "The reference leads back to a schema that it is a part of; it is left out.",
      });
    }
  }
}

/** Whether other schemas apply to the values that a schema does: no circle leads through the many that have none. */
const leadsOn = ({ subschemas, target }: SchemaNode): boolean =>
  target !== undefined || subschemas.some(({ keyword }) => inPlace.has(keyword));

interface Step {
  readonly pointer: Pointer;
  readonly next: readonly Pointer[];
  at: number;
}

/** The nodes met from a schema whose reference leads back to one on the way to them. Not recursive. */
function backReferences(start: Pointer, schemas: SchemaIndex, done: Set<Pointer>): SchemaNode[] {
  const found: SchemaNode[] = [];
  const way = new Set<Pointer>();
  const stack: Step[] = [];
  const enter = (pointer: Pointer): void => {
    const node = schemas.get(pointer);
    if (node === undefined || done.has(pointer)) return;
    if (leadsOn(node)) {
      way.add(pointer);
      stack.push({ pointer, next: stepsFrom(node), at: 0 });
    } else done.add(pointer);
  };
  enter(start);
  for (let step = stack.at(-1); step !== undefined; step = stack.at(-1)) {
    const to = step.next[step.at++];
    if (to === undefined) {
      stack.pop();
      way.delete(step.pointer);
      done.add(step.pointer);
    } else if (way.has(to)) {
      // Subschemas lie in each other, so that a reference alone can lead back.
      found.push(schemas.get(step.pointer) as SchemaNode);
    } else {
      enter(to);
    }
  }
  return found;
}

function stepsFrom({ subschemas, target }: SchemaNode): Pointer[] {
  const inside = subschemas.filter(({ keyword }) => inPlace.has(keyword));
  const pointers = inside.map(({ pointer }) => pointer);
  return [...pointers, ...(target === undefined ? [] : [target])].sort();
}

function withoutReference({ target: _, ...node }: SchemaNode): SchemaNode {
  if (typeof node.schema === "boolean") return node;
  const { $ref: _reference, ...rest } = node.schema;
  return { ...node, schema: rest };
}
