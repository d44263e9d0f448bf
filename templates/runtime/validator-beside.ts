import { type Schema, type Scope, checkType } from "./validator-scope.js";

/** What a schema asks of values that are not held in another type than on the wire: `null`, for example. */
export type Beside = Schema;

/** Checks a value that is of none but the types beside. */
export function checkBeside(
  schema: Beside,
  value: unknown,
  scope: Scope,
): void {
  for (const check of schema)
    if (typeof check !== "string") check(value, scope);
    // One with a # is the place of the schema, which the scope knows.
    else if (!check.includes("#")) checkType(check, value, scope);
}
