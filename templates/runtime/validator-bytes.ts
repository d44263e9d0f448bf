import { type Check, checkType, fail } from "./validator-scope.js";

/**
 * Bytes: parts of a multipart body, and bodies that are no text.
 *
 * @param names The types that other values may have, separated by spaces; `""` where there are none.
 */
export function checkBytes(names: string): Check {
  return (value, scope) => {
    if (value instanceof Blob) return;
    if (names) checkType(names, value, scope);
    else fail(scope, "type", "must be a Blob", "Blob");
  };
}
