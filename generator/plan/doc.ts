import type { OperationModel, ParameterModel, SchemaNode } from "../model/types.js";
import type { JsonValue } from "../source/document.js";
import { type Pointer, pointerTokens } from "../source/pointer.js";
import type { SchemaObject } from "../spec/types.js";
import type { Doc } from "./types.js";
import { wordsOf } from "./words.js";

/** Keywords that a type cannot say, with the words for them, in the order in which they are told. */
const factLabels: readonly (readonly [keyof SchemaObject, string])[] = [
  ["format", "Format"],
  ["pattern", "Pattern"],
  ["minimum", "Minimum"],
  ["exclusiveMinimum", "Above"],
  ["maximum", "Maximum"],
  ["exclusiveMaximum", "Below"],
  ["multipleOf", "Multiple of"],
  ["minLength", "Minimum length"],
  ["maxLength", "Maximum length"],
  ["minItems", "Minimum items"],
  ["maxItems", "Maximum items"],
  ["uniqueItems", "Unique items"],
  ["minProperties", "Minimum properties"],
  ["maxProperties", "Maximum properties"],
  ["contentEncoding", "Encoding"],
  ["contentMediaType", "Media type"],
  ["default", "default"],
];

const factKeywords: ReadonlySet<string> = new Set(factLabels.map(([keyword]) => keyword));

/** An entry without words. */
export const emptyDoc: Doc = { facts: [], examples: [], deprecated: false };

/** What a schema says of itself. */
export function schemaDoc(node: SchemaNode | undefined): Doc {
  const schema = node?.schema;
  if (typeof schema !== "object") return emptyDoc;
  return {
    ...summaryOf(schema.title, node?.pointer ?? "#"),
    ...(schema.description !== undefined && { description: schema.description }),
    facts: factsOf(schema),
    examples: examplesOf(schema),
    deprecated: schema.deprecated === true,
  };
}

function factsOf(schema: SchemaObject): Doc["facts"] {
  // Most schemas have none, and their few keywords are sooner looked up than all of the labels.
  if (!Object.keys(schema).some((keyword) => factKeywords.has(keyword))) return emptyDoc.facts;
  const facts: Doc["facts"][number][] = [];
  for (const [keyword, label] of factLabels) {
    const value = schema[keyword] as JsonValue | undefined; // keywords of this list hold plain JSON
    if (value !== undefined) facts.push({ label, value });
  }
  return facts;
}

/** A title; not one that only repeats the name under which the schema stands. */
function summaryOf(title: string | undefined, pointer: Pointer): { readonly summary?: string } {
  if (title === undefined) return {};
  const name = pointerTokens(pointer).at(-1) ?? "";
  return wordsOf(name).join(" ") === wordsOf(title).join(" ") ? {} : { summary: title };
}

function examplesOf(schema: SchemaObject): readonly JsonValue[] {
  if (schema.examples !== undefined && Array.isArray(schema.examples)) return schema.examples;
  return schema.example === undefined ? emptyDoc.examples : [schema.example];
}

/** What a parameter says of itself, else its schema. */
export function parameterDoc(parameter: ParameterModel, node: SchemaNode | undefined): Doc {
  const own = schemaDoc(node);
  return {
    ...own,
    ...(parameter.description !== undefined && { description: parameter.description }),
    examples: parameter.example === undefined ? own.examples : [parameter.example],
    deprecated: parameter.deprecated || own.deprecated,
  };
}

/** What an operation says of itself. */
export function operationDoc(operation: OperationModel): Doc {
  return {
    ...(operation.summary !== undefined && { summary: operation.summary }),
    ...(operation.description !== undefined && { description: operation.description }),
    facts: [],
    examples: [],
    deprecated: operation.deprecated,
    pointer: operation.sourcePointer,
  };
}
