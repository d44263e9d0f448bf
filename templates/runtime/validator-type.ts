/** Whether a value is an integer of JSON Schema: `1.0` is one. */
export function isInteger(value: unknown): value is number {
  // The first test is one machine instruction for the integers that occur most.
  return (
    typeof value === "number" &&
    ((value | 0) === value || Number.isInteger(value))
  );
}

/** Whether a value is an object of JSON. */
export function isObject(
  value: unknown,
): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
