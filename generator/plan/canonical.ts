import { type JsonObject, type JsonValue, isJsonObject } from "../source/document.js";
import { subschemaRules } from "../spec/grammar.js";
import type { Schema } from "../spec/types.js";
import { memoised } from "./memoised.js";

/** Keywords that say nothing of which values are right. */
const annotations = new Set([
  "title",
  "description",
  "default",
  "example",
  "examples",
  "deprecated",
  "externalDocs",
  "xml",
  "$comment",
]);

/** A text that is equal for schemas of the same meaning that differ in annotations, extensions or order alone. */
export type CanonicalText = (schema: Schema | JsonValue) => string;

/** @returns A function that keeps its texts: what stands inside several schemas is asked for with each. */
export function createCanonicalText(): CanonicalText {
  const known = new Map<JsonObject, string>();
  const textOf: CanonicalText = (schema) => {
    if (!isJsonObject(schema)) return JSON.stringify(schema);
    const text = known.get(schema) ?? schemaText(schema, textOf);
    known.set(schema, text);
    return text;
  };
  return textOf;
}

function schemaText(schema: JsonObject, textOf: CanonicalText): string {
  let text = "{";
  for (const keyword of sorted(Object.keys(schema))) {
    if (annotations.has(keyword) || keyword.startsWith("x-")) continue;
    const value = schema[keyword] as JsonValue; // one of its keys
    text += `${quoted(keyword)}:${valueText(keyword, value, textOf)},`;
  }
  return `${text}}`;
}

function valueText(keyword: string, value: JsonValue, textOf: CanonicalText): string {
  const kind = subschemaRules.get(keyword)?.kind;
  if (kind === "schema") return textOf(value);
  if (kind === "list" && Array.isArray(value)) return `[${value.map(textOf).join()}]`;
  if (kind === "map" && isJsonObject(value)) return mapText(value, textOf);
  return JSON.stringify(keyword === "required" && Array.isArray(value) ? [...value].sort() : value);
}

function mapText(map: JsonObject, textOf: CanonicalText): string {
  let text = "{";
  for (const key of sorted(Object.keys(map))) {
    text += `${quoted(key)}:${textOf(map[key] as JsonValue)},`; // one of its keys
  }
  return `${text}}`;
}

const sorted = (keys: string[]): string[] => (keys.length > 1 ? keys.sort() : keys);

const quoted = memoised((key: string): string => JSON.stringify(key));
