import type { DiagnosticCode } from "../../diagnostics/catalogue.js";
import type { Severity } from "../../diagnostics/diagnostic.js";
import type { JsonObject } from "../../source/document.js";

/** A rule of the specification that an object breaks. */
export interface Finding {
  readonly code: DiagnosticCode;
  /** Default: a warning, since the rest is of use. */
  readonly severity?: Severity;
  /** From the object to the place of the fault. */
  readonly tokens: readonly string[];
  readonly message: string;
}

/** What a rule may look at beside the object. */
export interface RuleContext {
  /** `2.0`, `3.0`, `3.1` or `3.2`. */
  readonly version: string;
}

/** @returns What is wrong with an object of a kind. */
export type ObjectCheck = (value: JsonObject, context: RuleContext) => readonly Finding[];

export const has = (value: JsonObject, field: string): boolean => Object.hasOwn(value, field);

/** A field that is not there. */
export const missing = (title: string, field: string): Finding => ({
  code: "field-missing",
  tokens: [],
  message: `The ${title} has no field "${field}".`,
});

/** Fields that are not there. */
export const allMissing = (
  value: JsonObject,
  title: string,
  ...fields: readonly string[]
): Finding[] => fields.filter((field) => !has(value, field)).map((field) => missing(title, field));

/** A field that has a value it must not have, or that must not be there. */
export const broken = (tokens: readonly string[], message: string): Finding => ({
  code: "structure-invalid",
  tokens,
  message,
});

/** What no reading of can be taken for what was meant: an error. */
export const contradictory = (tokens: readonly string[], message: string): Finding => ({
  ...broken(tokens, message),
  severity: "error",
});

/** Two fields of which one alone may be there: an error where 3.2 brought one, for then both were written on purpose. */
export function exclusive(value: JsonObject, one: string, other: string): Finding[] {
  if (!has(value, one) || !has(value, other)) return [];
  const found = newFields.has(one) || newFields.has(other) ? contradictory : broken;
  return [found([other], `"${one}" and "${other}" stand together, and one excludes the other.`)];
}

/** Fields that OpenAPI 3.2 brought. */
const newFields = new Set([
  "dataValue",
  "itemEncoding",
  "nodeType",
  "prefixEncoding",
  "serializedValue",
]);
