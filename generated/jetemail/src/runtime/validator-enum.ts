import { isEqual } from "./validator-equal.js";
import { type Check, type Scope, fail, note } from "./validator-scope.js";

const refuse = (scope: Scope, members: readonly unknown[]): void =>
  fail(scope, "enum", "is not one of the values allowed", members);

/** `enum` of strings, numbers, booleans and null. */
export function checkEnum(members: readonly unknown[]): Check {
  return (value, scope) => {
    if (!members.includes(value)) refuse(scope, members);
  };
}

/** `enum` that takes other strings or numbers too where enums are open, and notes them as drift. `type` has been checked beside it. */
export function checkOpenEnum(members: readonly unknown[]): Check {
  const types = members.map((member) => member !== null && typeof member);
  return (value, scope) => {
    if (members.includes(value)) return;
    if (scope.isOpen && types.includes(typeof value))
      note(scope, "enum", value);
    else refuse(scope, members);
  };
}

/** `enum` with objects or arrays among its members. */
export function checkDeepEnum(members: readonly unknown[]): Check {
  return (value, scope) => {
    if (!members.some((member) => isEqual(member, value)))
      refuse(scope, members);
  };
}

/** `const`. */
export function checkConst(expected: unknown): Check {
  return (value, scope) => {
    if (!isEqual(expected, value))
      fail(scope, "const", "is not the value required", expected);
  };
}
