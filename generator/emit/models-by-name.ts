import type { ModelPlan, PackagePlan } from "../plan/types.js";

/** Models by name. */
export type Models = ReadonlyMap<string, ModelPlan>;

const known = new WeakMap<PackagePlan, Models>();

/** The models of a package, collected once for all operations. */
export function modelsOf(plan: PackagePlan): Models {
  const models = known.get(plan) ?? new Map(plan.models.map((model) => [model.name, model]));
  known.set(plan, models);
  return models;
}
