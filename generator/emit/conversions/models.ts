import type { ModelPlan, PackagePlan } from "../../plan/types.js";
import { convertedSchemas } from "./reach.js";

const known = new WeakMap<PackagePlan, ReadonlyMap<string, ModelPlan>>();

/** The models that have something to convert, by name. */
export function convertedModels(plan: PackagePlan): ReadonlyMap<string, ModelPlan> {
  const found = known.get(plan) ?? collect(plan);
  known.set(plan, found);
  return found;
}

function collect({ models, schemas }: PackagePlan): ReadonlyMap<string, ModelPlan> {
  const converted = convertedSchemas(schemas);
  const own = models.filter(({ pointer }) => converted.has(pointer));
  return new Map(own.map((model) => [model.name, model]));
}
