import { type JsonValue, isJsonObject } from "../source/document.js";
import {
  type Schema,
  schemaKeywords,
  schemaListKeywords,
  schemaMapKeywords,
} from "../spec/types.js";

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

const single: ReadonlySet<string> = new Set(schemaKeywords);
const listed: ReadonlySet<string> = new Set(schemaListKeywords);
const mapped: ReadonlySet<string> = new Set(schemaMapKeywords);

/** A text that is equal for schemas of the same meaning that differ in annotations, extensions or order alone. */
export function canonicalText(schema: Schema): string {
  return JSON.stringify(canonical(schema as JsonValue)); // a schema is JSON
}

function canonical(schema: JsonValue): JsonValue {
  if (!isJsonObject(schema)) return schema;
  const kept = Object.entries(schema).filter(
    ([keyword]) => !annotations.has(keyword) && !keyword.startsWith("x-"),
  );
  return sorted(kept.map(([keyword, value]) => [keyword, keywordValue(keyword, value)]));
}

function keywordValue(keyword: string, value: JsonValue): JsonValue {
  if (single.has(keyword)) return canonical(value);
  if (listed.has(keyword) && Array.isArray(value)) return value.map(canonical);
  if (mapped.has(keyword) && isJsonObject(value)) {
    return sorted(Object.entries(value).map(([key, item]) => [key, canonical(item)]));
  }
  return keyword === "required" && Array.isArray(value) ? [...value].sort() : value;
}

/** Entries as a list in code-unit order: a list keeps a key `__proto__` and integer-like keys in their places. */
const sorted = (entries: readonly (readonly [string, JsonValue])[]): JsonValue =>
  [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => [key, value]);
