import { type Check, fail } from "./validator-scope.js";

/** The schema `false`. */
export const checkNever: Check = (_value, scope) =>
  fail(scope, "false", "must not be there");
