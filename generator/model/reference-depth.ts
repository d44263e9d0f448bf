import type { Pointer } from "../source/pointer.js";
import { type Context, reportAt } from "./context.js";
import type { SchemaIndex } from "./types.js";

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
  for (const { pointer, target } of context.schemas.values()) {
    if (target !== undefined) measure(pointer, context.schemas, depths);
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
  readonly pointer: Pointer;
  readonly next: readonly { readonly to: Pointer; readonly cost: 0 | 1 }[];
  at: number;
}

/** References on the longest way down from a schema, a way back to one that is being measured not counted. Not recursive. */
function measure(start: Pointer, schemas: SchemaIndex, depths: Map<Pointer, number>): void {
  if (depths.has(start)) return;
  const stack: Step[] = [stepFrom(start, schemas)];
  depths.set(start, 0);
  for (let step = stack.at(-1); step !== undefined; step = stack.at(-1)) {
    const edge = step.next[step.at++];
    if (edge === undefined) {
      stack.pop();
      const depth = Math.max(0, ...step.next.map(({ to, cost }) => (depths.get(to) ?? 0) + cost));
      depths.set(step.pointer, depth);
    } else if (!depths.has(edge.to)) {
      depths.set(edge.to, 0);
      stack.push(stepFrom(edge.to, schemas));
    }
  }
}

function stepFrom(pointer: Pointer, schemas: SchemaIndex): Step {
  const node = schemas.get(pointer);
  const inside = (node?.subschemas ?? [])
    .filter(({ keyword }) => inPlace.has(keyword))
    .map((subschema) => ({ to: subschema.pointer, cost: 0 as const }));
  const target = node?.target === undefined ? [] : [{ to: node.target, cost: 1 as const }];
  return { pointer, next: [...inside, ...target], at: 0 };
}
