import { fail } from "./validator-scope.js";
/** The schema `false`. */
export const checkNever = (_value, scope) => fail(scope, "false", "must not be there");
//# sourceMappingURL=validator-never.js.map
