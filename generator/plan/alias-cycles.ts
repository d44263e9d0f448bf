import { intersection, union } from "./shape-set.js";
import type { ModelPlan, TypeShape } from "./types.js";

/**
 * Makes every type alias one that TypeScript can resolve.
 *
 * An alias may mention itself inside an object or array but not as a bare member of its own union or intersection
 * (TS2456). Such a mention says nothing that could be checked there, so it becomes `unknown`, which is never wrong.
 */
export function breakAliasCycles(models: readonly ModelPlan[]): ModelPlan[] {
  const shapes = new Map(models.map((model) => [model.name, model.shape]));
  const state = new Map<string, "open" | "done">();
  const settle = (name: string): void => {
    const shape = shapes.get(name);
    if (shape === undefined || state.has(name)) return;
    state.set(name, "open");
    shapes.set(name, cut(shape));
    state.set(name, "done");
  };
  const cut = (shape: TypeShape): TypeShape => {
    if (shape.kind === "union" || shape.kind === "intersection") {
      const members = shape.members.map(cut);
      if (members.every((member, index) => member === shape.members[index])) return shape;
      return shape.kind === "union" ? union(members) : intersection(members);
    }
    if (shape.kind !== "reference") return shape;
    settle(shape.name);
    return state.get(shape.name) === "open" ? { kind: "unknown" } : shape;
  };
  for (const model of models) settle(model.name);
  return models.map((model) => ({ ...model, shape: shapes.get(model.name) ?? model.shape }));
}
