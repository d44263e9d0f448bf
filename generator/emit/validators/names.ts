import type { PackagePlan } from "../../plan/types.js";
import { capital } from "../../plan/words.js";
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
  const models = new Map(plan.models.map((model) => [model.name, model]));
  return {
    of(model) {
      const found = names.get(model);
      if (!found) throw new RangeError(`no model is called ${model}`);
      return found;
    },
    modelAt(place) {
      const side = place.direction === "response" ? "response" : "request";
      const name = plan.modelNames.get(place.pointer)?.[side];
      const model = name === undefined ? undefined : models.get(name);
      if (!model || place.dynamicScope.size > 0) return undefined;
      const isOther = model.isMarked && model.direction !== place.direction;
      return isOther && model.direction !== "neutral" ? undefined : name;
    },
    isTaken: (name) => taken.has(name),
  };
}
