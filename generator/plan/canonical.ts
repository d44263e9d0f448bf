import { type JsonValue, isJsonObject } from "../source/document.js";
import { subschemaRules } from "../spec/grammar.js";
import type { Schema } from "../spec/types.js";

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
  const keywords = Object.keys(schema)
    .filter((keyword) => !annotations.has(keyword) && !keyword.startsWith("x-"))
    .sort();
  return membersText(keywords, (keyword) => valueText(keyword, schema[keyword] as JsonValue)); // one of its keys
}

function valueText(keyword: string, value: JsonValue): string {
  const kind = subschemaRules.get(keyword)?.kind;
  if (kind === "schema") return canonicalText(value);
  if (kind === "list" && Array.isArray(value)) return `[${value.map(canonicalText).join()}]`;
  if (kind === "map" && isJsonObject(value)) {
    return membersText(Object.keys(value).sort(), (key) => canonicalText(value[key] as JsonValue)); // one of its keys
  }
  return JSON.stringify(keyword === "required" && Array.isArray(value) ? [...value].sort() : value);
}

const membersText = (keys: readonly string[], textOf: (key: string) => string): string =>
  `{${keys.map((key) => `${JSON.stringify(key)}:${textOf(key)}`).join()}}`;
