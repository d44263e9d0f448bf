import type { Reporter } from "../../diagnostics/diagnostic.js";
import type { ApiModel } from "../../model/types.js";
import type { ListOverrides } from "./override.js";
import type { ListPlan } from "./types.js";

/**
 * Reports what the config says of operations that are not there, or are no lists: it has no effect.
 *
 * @param lists As planned with the overrides.
 * @param reporter Told `list-unmatched`.
 */
export function reportUnmatchedOverrides(
  { uri, operations }: ApiModel,
  lists: readonly ListPlan[],
  overrides: ListOverrides,
  reporter: Reporter,
): void {
  const warn = (pointer: string, message: string): void =>
    reporter.report({
      code: "list-unmatched",
      severity: "warning",
      origin: { uri, pointer },
      message,
    });
  const planned = new Set(lists.map(({ method, path }) => `${method} ${path}`));
  for (const [key, override] of Object.entries(overrides)) {
    const operation = operations.find(({ method, path }) => `${method} ${path}` === key);
    const name = JSON.stringify(key);
    if (!operation) warn("#/paths", `No operation of the package is ${name}, of "lists".`);
    else if (override !== false && !planned.has(key))
      warn(operation.pointer, `${name} of "lists" is no list: ${reasonOf(operation.method)}.`);
  }
}

const reasonOf = (method: string): string =>
  method === "GET"
    ? "no success is described with an array, or an object around one"
    : "only a GET can be one";
