import { type Code, code, lines } from "../code.js";
import type { ModuleBuilder } from "./keyword.js";

/** Past this many checks in one function the compiler gives up following them (TS2563), and engines do not optimise it. */
export const mostChecks = 300;

/**
 * Statements that check a value, those of each list together; where they are too many, as functions of their own.
 *
 * @param lists Statements that share variables stand in one list.
 */
export function divide(
  module: ModuleBuilder,
  value: Code,
  lists: readonly (readonly Code[])[],
): readonly Code[] {
  const all = lists.flat();
  if (all.length <= mostChecks) return all;
  return packs(lists).map((checks) => {
    const name = module.part(value, functionBody(checks));
    return code`if (!${name}(${value})) return false;`;
  });
}

function packs(lists: readonly (readonly Code[])[]): readonly (readonly Code[])[] {
  const found: Code[][] = [];
  for (const list of lists) {
    const last = found.at(-1);
    if (last && last.length + list.length <= mostChecks) last.push(...list);
    else found.push([...list]);
  }
  return found;
}

/** Combines conditions on a value; where they are too many for one expression, by functions that each combine some. */
export function slices(
  module: ModuleBuilder,
  value: Code,
  conditions: readonly Code[],
  combine: (some: readonly Code[]) => Code,
): readonly Code[] {
  const count = Math.ceil(conditions.length / mostChecks);
  return Array.from({ length: count }, (_, index) => {
    const some = conditions.slice(index * mostChecks, (index + 1) * mostChecks);
    return code`${module.part(value, code`return ${combine(some)};`)}(${value})`;
  });
}

/** Whether a check refuses any value. */
export const isRefusal = (check: Code): boolean => check.text === "return false;";

/** The body of a function that gives true where no check returns before. */
export function functionBody(checks: readonly Code[]): Code {
  // What stands behind an unconditional return would be dead code.
  const end = checks.findIndex(isRefusal);
  return lines(...(end < 0 ? [...checks, code`return true;`] : checks.slice(0, end + 1)));
}
