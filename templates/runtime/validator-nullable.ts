import { type Check, type Rules, checkType, run } from "./validator-scope.js";
import { isObject } from "./validator-type.js";

/** An object or `null`: of an object, the rules of its own schema say all, as if they stood here. */
export function checkNullable(rules: Rules): Check {
  return (value, scope) => {
    if (isObject(value)) run(rules, value, scope);
    else checkType("object null", value, scope);
  };
}
