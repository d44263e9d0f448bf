import { type Check, fail, note } from "./validator-scope.js";
import { isEqual } from "./validator-equal.js";

/** A value as an issue may carry it: never a whole object or array. */
const brief = (value: unknown): unknown =>
  typeof value === "object" ? undefined : value;

/** `enum` of strings, numbers, booleans and null. */
export function checkEnum(members: readonly unknown[]): Check {
  return (value, scope) => {
    if (!members.includes(value)) {
      fail(
        scope,
        "enum",
        "is not one of the values allowed",
        members,
        brief(value),
      );
    }
  };
}

/** `enum` that takes other strings or numbers too, and notes them as drift. `type` has been checked beside it. */
export function checkOpenEnum(members: readonly unknown[]): Check {
  return (value, scope) => {
    if (members.includes(value)) return;
    if (
      members.some(
        (member) => member !== null && typeof member === typeof value,
      )
    ) {
      note(scope, "enum", value);
    } else
      fail(
        scope,
        "enum",
        "is not one of the values allowed",
        members,
        brief(value),
      );
  };
}

/** `enum` with objects or arrays among its members. */
export function checkDeepEnum(members: readonly unknown[]): Check {
  return (value, scope) => {
    if (!members.some((member) => isEqual(member, value))) {
      fail(
        scope,
        "enum",
        "is not one of the values allowed",
        members,
        brief(value),
      );
    }
  };
}

/** `const`. */
export function checkConst(expected: unknown): Check {
  return (value, scope) => {
    if (!isEqual(expected, value)) {
      fail(scope, "const", "is not the value required", expected, brief(value));
    }
  };
}
