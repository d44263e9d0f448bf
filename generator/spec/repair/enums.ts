import { type JsonObject, type JsonValue, isJsonObject } from "../../source/document.js";
import { short } from "../short.js";
import { type Repaired, type SchemaRepair, repaired } from "./repair.js";

/** From 3.1 on an empty enum is one that no value fits, which JSON Schema 2020-12 allows. */
export const repairEmptyEnum: SchemaRepair = (schema, { version }) => {
  const values = schema["enum"];
  if (!Array.isArray(values) || values.length > 0 || version >= "3.1") return undefined;
  const { enum: _empty, ...rest } = schema;
  return repaired(rest, "enum", '"enum" is empty, so that no value would do; it is left out.');
};

/** A type that no value of the enum is of, such as `integer` over names: the values are what is sent. */
export const repairEnumType: SchemaRepair = (schema) => {
  if (!Array.isArray(schema["enum"]) || schema["enum"].length === 0) return undefined;
  const { type = null, enum: values } = schema;
  const types = [type].flat();
  if (!types.every((name) => typeof name === "string")) return undefined;
  const isOfType = (value: JsonValue): boolean => types.some((name) => isOf(value, name));
  if ((values as readonly JsonValue[]).some(isOfType)) return undefined;
  const { type: _type, enum: _values, ...rest } = schema;
  if (type === "array") return itemEnum(schema, values);
  const message = `No value of "enum" is of the type ${short(type)}, which is left out.`;
  return repaired({ ...rest, enum: values }, "type", message);
};

/** Of an array whose enum has no arrays the items are meant. */
function itemEnum({ enum: _values, ...rest }: JsonObject, values: JsonValue): Repaired {
  const { items } = rest;
  const each = { enum: values };
  const isBare = items === undefined || typeof items === "boolean";
  const isPlain = isJsonObject(items) && !("$ref" in items) && !("enum" in items);
  const allowed = isBare ? each : isPlain ? { ...items, ...each } : { allOf: [items, each] };
  const message = 'No value of "enum" is an array; it is read as that of the items.';
  return repaired({ ...rest, items: allowed }, "enum", message);
}

function isOf(value: JsonValue, type: JsonValue): boolean {
  switch (type) {
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    case "integer":
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}
