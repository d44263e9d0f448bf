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
export function canonicalText(schema: Schema | JsonValue): string {
  if (!isJsonObject(schema)) return JSON.stringify(schema);
  let text = "{";
  for (const keyword of sorted(Object.keys(schema))) {
    if (annotations.has(keyword) || keyword.startsWith("x-")) continue;
    text += `${quoted(keyword)}:${valueText(keyword, schema[keyword] as JsonValue)},`; // one of its keys
  }
  return `${text}}`;
}

function valueText(keyword: string, value: JsonValue): string {
  const kind = subschemaRules.get(keyword)?.kind;
  if (kind === "schema") return canonicalText(value);
  if (kind === "list" && Array.isArray(value)) return `[${value.map(canonicalText).join()}]`;
  if (kind === "map" && isJsonObject(value)) return mapText(value);
  return JSON.stringify(keyword === "required" && Array.isArray(value) ? [...value].sort() : value);
}

function mapText(map: JsonObject): string {
  let text = "{";
  for (const key of sorted(Object.keys(map))) {
    text += `${quoted(key)}:${canonicalText(map[key] as JsonValue)},`; // one of its keys
  }
  return `${text}}`;
}

const sorted = (keys: string[]): string[] => (keys.length > 1 ? keys.sort() : keys);

const quoted = memoised((key: string): string => JSON.stringify(key));
