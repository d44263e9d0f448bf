import { type Check, fail } from "./validator-scope.js";

/** Up to this many items, comparing each with each is faster than keys. */
const few = 8;

/** A text that is equal for equal values (JSON Schema 2020-12, section 4.2.2) and no others. */
function key(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(key).join()}]`;
  if (value instanceof Date) return `Date:${+value}`;
  if (typeof value !== "object" || value === null) {
    return typeof value === "string"
      ? JSON.stringify(value)
      : `${typeof value}:${String(value)}`;
  }
  const members = value as { readonly [key: string]: unknown }; // an object, by the test above
  return `{${Object.keys(members)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${key(members[name])}`)
    .join()}}`;
}

/** Whether no two items are equal; linear in the size of the array. */
export function isUnique(items: readonly unknown[]): boolean {
  let hasObjects = false;
  for (const item of items)
    if (typeof item === "object" && item !== null) hasObjects = true;
  if (!hasObjects) {
    if (items.length > few) return new Set(items).size === items.length;
    for (let index = 1; index < items.length; index++) {
      if (items.indexOf(items[index]) < index) return false;
    }
    return true;
  }
  return new Set(items.map(key)).size === items.length;
}

/** `uniqueItems`. */
export const checkUniqueItems: Check = (value, scope) => {
  if (Array.isArray(value) && !isUnique(value)) {
    fail(scope, "uniqueItems", "must not have two equal items");
  }
};
