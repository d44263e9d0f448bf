import { type JsonObject, isJsonObject } from "../source/document.js";
import { operationFieldNames } from "./operation-fields.js";
import { isToken } from "./token.js";

/** An operation of a path item. */
export interface PathItemOperation {
  /** Upper case for a field of the Path Item Object, as written for one of `additionalOperations`. */
  readonly method: string;
  /** From the Path Item Object to the Operation Object. */
  readonly tokens: readonly string[];
  readonly operation: JsonObject;
}

/**
 * The operations of a Path Item Object in the order in which the specification lists its fields, additional ones by
 * method.
 *
 * @see OpenAPI 3.2 "Path Item Object", fields `query` and `additionalOperations`
 */
export function operationsOf(item: JsonObject): PathItemOperation[] {
  const own = operationFieldNames.flatMap((field): PathItemOperation[] => {
    const operation = Object.hasOwn(item, field) ? item[field] : undefined;
    return isJsonObject(operation)
      ? [{ method: field.toUpperCase(), tokens: [field], operation }]
      : [];
  });
  const { additionalOperations: additional } = item;
  return isJsonObject(additional) ? [...own, ...additionalOperations(additional)] : own;
}

const additionalOperations = (operations: JsonObject): PathItemOperation[] =>
  Object.keys(operations)
    .sort()
    .flatMap((method) => {
      const operation = operations[method];
      return isJsonObject(operation) && additionalMethodFault(method) === undefined
        ? [{ method, tokens: ["additionalOperations", method], operation }]
        : [];
    });

/**
 * What keeps a key of `additionalOperations` from being one, as the end of a sentence.
 *
 * @see RFC 9110 section 9.1: methods are tokens, and case matters
 */
export function additionalMethodFault(method: string): string | undefined {
  if (!isToken(method)) return "is not a method of HTTP";
  return isOperationField(method.toLowerCase())
    ? `is a field of the path item itself, "${method.toLowerCase()}"`
    : undefined;
}

/** Whether a field of a Path Item Object holds an operation. */
export const isOperationField = (field: string): boolean =>
  (operationFieldNames as readonly string[]).includes(field);

const otherFields: ReadonlySet<string> = new Set([
  "$ref",
  "summary",
  "description",
  "servers",
  "parameters",
  "additionalOperations",
]);

/** Whether an object that says something says anything that a path item can. */
export function isPathItem(value: JsonObject): boolean {
  const fields = Object.keys(value);
  const isKnown = (field: string): boolean =>
    otherFields.has(field) || field.startsWith("x-") || isOperationField(field.toLowerCase());
  return fields.length === 0 || fields.some(isKnown);
}
