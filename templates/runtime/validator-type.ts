import { type Check, fail } from "./validator-scope.js";

/** Whether a value is an integer of JSON Schema: `1.0` is one. */
export function isInteger(value: unknown): value is number {
  // The first test is one machine instruction for the integers that occur most.
  return typeof value === "number" && ((value | 0) === value || Number.isInteger(value));
}

/** Whether a value is an object of JSON. */
export function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The JSON Schema type of a value, `integer` not told from `number`; JavaScript's name for what JSON does not have. */
function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value === "number" && !Number.isFinite(value) ? String(value) : typeof value;
}

/** `type`, its names separated by spaces. */
export function checkType(names: string): Check {
  return (value, scope) => {
    const type = typeOf(value);
    const expected = names.split(" ");
    if (expected.includes(type) || (expected.includes("integer") && isInteger(value))) return;
    fail(scope, "type", `must be ${expected.join(" or ")}, is ${type}`, names, type);
  };
}

/** The schema `false`. */
export const checkNever: Check = (_value, scope) => fail(scope, "false", "must not be there");
