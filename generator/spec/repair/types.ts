import type { JsonObject, JsonValue } from "../../source/document.js";
import { schemaTypes } from "../schema-grammar.js";
import { short } from "../short.js";
import { type SchemaRepair, repaired } from "./repair.js";

/** Names that are written for types, and what they stand for. */
const synonyms: Readonly<Record<string, JsonObject>> = {
  any: {},
  bool: { type: "boolean" },
  int: { type: "integer" },
  int32: { type: "integer", format: "int32" },
  int64: { type: "integer", format: "int64" },
  long: { type: "integer", format: "int64" },
  float: { type: "number", format: "float" },
  double: { type: "number", format: "double" },
  decimal: { type: "number" },
  date: { type: "string", format: "date" },
  datetime: { type: "string", format: "date-time" },
  "date-time": { type: "string", format: "date-time" },
  uuid: { type: "string", format: "uuid" },
  uri: { type: "string", format: "uri" },
  file: { type: "string", format: "binary" },
  binary: { type: "string", format: "binary" },
  list: { type: "array" },
  map: { type: "object" },
};

/** A `type` that JSON Schema does not have: one that is written for another, or none. */
export const repairType: SchemaRepair = (schema, { version }) => {
  if (typeof schema["type"] !== "string" || schemaTypes.has(schema["type"])) return undefined;
  const { type, ...rest } = schema as JsonObject & { readonly type: string }; // just asked
  if (type === "file" && version === "2.0") return undefined;
  const meant = namedSchema(type);
  const reading = meant === undefined ? "any value is taken" : `it is read as ${short(meant)}`;
  return repaired(
    { ...meant, ...rest },
    "type",
    `"${type}" is no type of JSON Schema; ${reading}.`,
  );
};

/** A schema for a text that stands in the place of one: that of the type that it names, else any value. */
export const schemaOfName = (text: string): JsonObject => namedSchema(text) ?? {};

function namedSchema(text: string): JsonObject | undefined {
  const name = text.toLowerCase();
  if (schemaTypes.has(name)) return { type: name };
  return Object.hasOwn(synonyms, name) ? synonyms[name] : undefined;
}

/** Types among which some are none. */
export const repairTypeList: SchemaRepair = (schema) => {
  if (!Array.isArray(schema["type"])) return undefined;
  const { type = [], ...rest } = schema;
  const list = type as readonly JsonValue[]; // just asked
  const known = list.filter((name) => schemaTypes.has(name));
  if (known.length === list.length && list.length > 0) return undefined;
  const message = `${short(type)} has names that are no types of JSON Schema; they are left out.`;
  return repaired({ ...rest, ...(known.length > 0 && { type: known }) }, "type", message);
};
