import type { Direction, PackagePlan } from "../../plan/types.js";
import { capital } from "../../plan/words.js";
import type { Pointer } from "../../source/pointer.js";
import type { Place } from "./place.js";

/** What other modules call of a model's validator. */
export interface ModelName {
  readonly file: string;
  /** The function that gives the verdict. */
  readonly predicate: string;
  /** The function that gives the rules. */
  readonly rules: string;
}

/** Names of functions, by model. */
export interface ModelNames {
  of(model: string): ModelName;
  /** The model that stands for a schema, if one does. */
  modelAt(place: Place): string | undefined;
  isTaken(name: string): boolean;
}

/** @returns Names for every model of a plan, distinct from each other and from those that the plan gives. */
export function createNames(plan: PackagePlan): ModelNames {
  const taken = new Set(
    plan.models.flatMap(({ name, validator }) => [name, validator.name, validator.asWritten]),
  );
  const free = (name: string): string => {
    let result = name;
    while (taken.has(result)) result += "_";
    taken.add(result);
    return result;
  };
  const names = new Map<string, ModelName>();
  for (const { name, validator } of plan.models) {
    const own = capital(validator.name);
    const predicate = free(`is${own}`);
    names.set(name, {
      file: validator.file,
      predicate,
      rules: free(`rulesOf${own}`),
    });
  }
  const standing = standingModels(plan);
  return {
    of(model) {
      const found = names.get(model);
      if (!found) throw new RangeError(`no model is called ${model}`);
      return found;
    },
    modelAt: ({ direction, pointer, dynamicScope }) =>
      dynamicScope.size > 0 ? undefined : standing[direction].get(pointer),
    isTaken: (name) => taken.has(name),
  };
}

type ByDirection = { readonly [direction in Direction]: Map<Pointer, string> };

/** The models that stand for schemas, by how they are read: in one direction, a model of the other does not. */
function standingModels({ models, modelNames }: PackagePlan): ByDirection {
  const byName = new Map(models.map((model) => [model.name, model]));
  const standing = {
    request: new Map(),
    response: new Map(),
    neutral: new Map(),
  } satisfies ByDirection;
  for (const [pointer, { request, response }] of modelNames) {
    for (const direction of ["request", "response", "neutral"] as const) {
      const model = byName.get(direction === "response" ? response : request);
      if (!model) continue;
      const isOther = model.isMarked && model.direction !== direction;
      if (!isOther || model.direction === "neutral") standing[direction].set(pointer, model.name);
    }
  }
  return standing;
}
