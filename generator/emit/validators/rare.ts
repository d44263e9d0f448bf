import type { OperationPlan, PackagePlan } from "../../plan/types.js";

/**
 * Models whose values are few and small: parameters, which are checked once a call, and bodies of errors. Code compiled for
 * them would be as large as their rules, and save no time that anyone notices.
 *
 * Models that others refer to are none of them: code refers to code.
 */
export function rareModels(plan: PackagePlan): ReadonlySet<string> {
  const targets = new Set([...plan.schemas.values()].map(({ target }) => target));
  const isOwn = (pointer: string): boolean =>
    /\/responses\/[^/]+\/content\/[^/]+\/schema$/.test(pointer) && !targets.has(pointer);
  const own = plan.models.filter(({ pointer, aliases }) => [pointer, ...aliases].every(isOwn));
  const common = new Set(plan.operations.flatMap(commonModels));
  return new Set([
    ...plan.operations.flatMap(({ groups }) => groups.map(({ model }) => model)),
    ...own.map(({ name }) => name).filter((name) => !common.has(name)),
  ]);
}

/** Models of request bodies and of answers that may be successes. */
function commonModels({ requestBodies, answers }: OperationPlan): string[] {
  const successes = answers.filter(({ status }) => !/^[345]/.test(status));
  return [...requestBodies, ...successes.flatMap(({ bodies }) => bodies)].flatMap(
    ({ model }) => model ?? [],
  );
}
