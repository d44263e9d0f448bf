import type { Direction, ModelPlan, PackagePlan } from "../../plan/types.js";
import { capital } from "../../plan/words.js";
import type { Pointer } from "../../source/pointer.js";
import type { Place } from "./place.js";

/** The functions of a schema that has a model, which other modules call. */
export interface ModelFunctions {
  readonly file: string;
  /** The function that gives the verdict. */
  readonly predicate: string;
  /** The function that gives the rules. */
  readonly rules: string;
}

/** Names of functions, by model. */
export interface ModelNames {
  of(model: string): ModelFunctions;
  /** Those for the schema word by word, where the model has them for all others: its own are for another form. */
  asWrittenOf(model: string): ModelFunctions | undefined;
  /** The model that stands for a schema, if one does. */
  modelAt(place: Place): string | undefined;
  /** The functions of such a model, or for the schema word by word. */
  functionsAt(place: Place): ModelFunctions | undefined;
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
  const functionsOf = ({ validator }: ModelPlan, called: string): ModelFunctions => ({
    file: validator.file,
    predicate: free(`is${capital(called)}`),
    rules: free(`rulesOf${capital(called)}`),
  });
  const names = new Map(
    plan.models.map((model) => [model.name, functionsOf(model, model.validator.name)]),
  );
  const standing = standingModels(plan);
  const written = asWrittenModels(plan, standing);
  const asWritten = new Map(
    plan.models
      .filter(({ name }) => written.models.has(name))
      .map((model) => [model.name, functionsOf(model, model.validator.asWritten)]),
  );
  const modelAt: ModelNames["modelAt"] = ({ direction, pointer, dynamicScope }) =>
    dynamicScope.size > 0 ? undefined : standing[direction].get(pointer);
  const of = (model: string): ModelFunctions => {
    const found = names.get(model);
    if (!found) throw new RangeError(`no model is called ${model}`);
    return found;
  };
  return {
    of,
    asWrittenOf: (model) => asWritten.get(model),
    modelAt,
    functionsAt(place) {
      const model = modelAt(place);
      if (model !== undefined) return of(model);
      const isAsWritten = place.direction === "neutral" && place.dynamicScope.size === 0;
      return isAsWritten ? asWritten.get(written.byPointer.get(place.pointer) ?? "") : undefined;
    },
    isTaken: (name) => taken.has(name),
  };
}

/** The models that have functions for schemas word by word. */
interface AsWrittenModels {
  readonly models: ReadonlySet<string>;
  readonly byPointer: ReadonlyMap<Pointer, string>;
}

/** Without them, each validator of a schema word by word would have code for all that it refers to. */
function asWrittenModels({ modelNames }: PackagePlan, { neutral }: ByDirection): AsWrittenModels {
  const byPointer = new Map(
    [...modelNames]
      .filter(([pointer]) => !neutral.has(pointer))
      .map(([pointer, { request }]) => [pointer, request]),
  );
  return { models: new Set(byPointer.values()), byPointer };
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
