import { type JsonValue, isJsonObject } from "../source/document.js";
import { operationFieldNames } from "./operation-fields.js";

/**
 * Whether an entry of a Paths Object is a path: all are but extensions. One that does not begin with a slash is read as
 * if it did, and so is an extension that holds operations.
 */
export function isPath(key: string, item?: JsonValue): boolean {
  if (key.startsWith("$")) return false;
  return !key.startsWith("x-") || (isJsonObject(item) && holdsOperation(item));
}

const holdsOperation = (item: { readonly [field: string]: JsonValue }): boolean =>
  operationFieldNames.some((field) => {
    const operation = item[field];
    return isJsonObject(operation) && isJsonObject(operation["responses"]);
  });

/** A path as it stands in URLs. */
export const withSlash = (path: string): string => (path.startsWith("/") ? path : `/${path}`);
