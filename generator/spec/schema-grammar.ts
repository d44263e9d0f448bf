import { type JsonObject, type JsonValue, isJsonObject } from "../source/document.js";
import type { SchemaType } from "./types.js";

/** What the value of a keyword must be, in words for a message, with its test. */
export interface KeywordRule {
  readonly expected: string;
  readonly holds: (value: JsonValue) => boolean;
}

/** The `type` names of JSON Schema. */
export const schemaTypes: ReadonlySet<JsonValue> = new Set<SchemaType>([
  "null",
  "boolean",
  "object",
  "array",
  "number",
  "integer",
  "string",
]);

const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);
const isStringList = (value: JsonValue): boolean =>
  isList(value) && value.every((item) => typeof item === "string");

const number: KeywordRule = { expected: "a number", holds: (v) => typeof v === "number" };
const string: KeywordRule = { expected: "a string", holds: (v) => typeof v === "string" };
const boolean: KeywordRule = { expected: "true or false", holds: (v) => typeof v === "boolean" };
const count: KeywordRule = {
  expected: "a whole number of 0 or more",
  holds: (v) => typeof v === "number" && Number.isInteger(v) && v >= 0,
};
const list: KeywordRule = { expected: "an array", holds: isList };
const strings: KeywordRule = { expected: "an array of strings", holds: isStringList };

/** Keywords without subschemas and what JSON Schema 2020-12 (validation vocabulary) asks of their values. */
const rules: { readonly [keyword: string]: KeywordRule } = {
  $ref: string,
  $id: string,
  $anchor: string,
  $dynamicRef: string,
  $dynamicAnchor: string,
  type: {
    expected: "the name of a type, or an array of them",
    holds: (value) =>
      isList(value) ? value.every((item) => schemaTypes.has(item)) : schemaTypes.has(value),
  },
  enum: list,
  multipleOf: {
    expected: "a number above 0",
    holds: (value) => typeof value === "number" && value > 0,
  },
  maximum: number,
  exclusiveMaximum: number,
  minimum: number,
  exclusiveMinimum: number,
  maxLength: count,
  minLength: count,
  pattern: string,
  format: string,
  contentEncoding: string,
  contentMediaType: string,
  maxItems: count,
  minItems: count,
  uniqueItems: boolean,
  maxContains: count,
  minContains: count,
  required: strings,
  maxProperties: count,
  minProperties: count,
  dependentRequired: {
    expected: "an object of arrays of strings",
    holds: (value) => isJsonObject(value) && Object.values(value).every(isStringList),
  },
  title: string,
  // Of OpenAPI 3.0, and written in later ones.
  nullable: boolean,
  // No keyword, but read by what writes comments.
  summary: string,
  description: string,
  deprecated: boolean,
  readOnly: boolean,
  writeOnly: boolean,
  discriminator: {
    expected: "an object with propertyName, and mapping as an object",
    holds: (value) =>
      isJsonObject(value) &&
      typeof value["propertyName"] === "string" &&
      (value["mapping"] === undefined || isJsonObject(value["mapping"])),
  },
};

/** The rules by keyword. */
export const keywordRules: ReadonlyMap<string, KeywordRule> = new Map(Object.entries(rules));

/** The keywords of a schema that have no value that their rule asks for. */
export const brokenKeywords = (schema: JsonObject): string[] =>
  Object.keys(schema).filter(
    (keyword) => keywordRules.get(keyword)?.holds(schema[keyword] as JsonValue) === false, // one of its keys
  );
