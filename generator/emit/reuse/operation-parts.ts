import type { SchemaIndex } from "../../model/types.js";
import { groupBy } from "../../plan/group.js";
import type { OperationPlan, PackagePlan } from "../../plan/types.js";
import type { Pointer } from "../../source/pointer.js";
import { type Models, modelsOf } from "../models-by-name.js";
import { partOf } from "./parts.js";
import { sha256 } from "./sha256.js";

/** The part of a plan that has the operations of a file of functions. */
export const filePart = (file: string): string => `operations ${file}`;

/** The part of a plan that has all operations. */
export const allOperations = "operations";

/** @returns SHA-256 of parts that have operations; no pointer is the name of one. */
export function hashOperations(operations: readonly OperationPlan[]): ReadonlyMap<string, string> {
  const files = groupBy(operations, ({ file }) => file);
  const hashes = Array.from(
    files,
    ([file, own]) => [filePart(file), sha256(JSON.stringify(own))] as const,
  );
  const order = operations.map(({ name }) => name);
  return new Map([...hashes, [allOperations, sha256(JSON.stringify([hashes, order]))]]);
}

/** What finds the parts of a description that callers of operations send values of. */
export type SentParts = (operations: readonly OperationPlan[]) => readonly Pointer[];

/**
 * @returns The parts with the schemas of parameters and bodies, and with the models of these, which may be made of equal schemas
 *   elsewhere.
 */
export function sentPartsOf(plan: PackagePlan): SentParts {
  const { schemas, modelNames } = plan;
  const byName = modelsOf(plan);
  const homeOf = (pointer: Pointer): Pointer | undefined =>
    byName.get(modelNames.get(pointer)?.request ?? "")?.pointer;
  return (operations) => {
    const reached = new Set<Pointer>();
    const waiting = operations.flatMap((operation) => rootsOf(operation, byName));
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if (reached.has(at)) continue;
      reached.add(at);
      waiting.push(...below(at, schemas));
      const home = homeOf(at);
      if (home !== undefined) waiting.push(home);
    }
    return [...new Set(Array.from(reached, partOf))].sort();
  };
}

function rootsOf({ model, groups, requestBodies }: OperationPlan, models: Models): Pointer[] {
  const roots = [
    ...model.parameters.map(({ schema }) => schema),
    ...groups.map((group) => models.get(group.model)?.pointer),
    ...requestBodies.map(({ schema }) => schema),
  ];
  return roots.filter((root) => root !== undefined);
}

function below(at: Pointer, schemas: SchemaIndex): readonly Pointer[] {
  const node = schemas.get(at);
  if (node === undefined) return [];
  const inside = node.subschemas.map(({ pointer }) => pointer);
  return node.target === undefined ? inside : [...inside, node.target];
}
