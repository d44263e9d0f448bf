import { type JsonObject, type JsonValue, isJsonObject } from "../../source/document.js";
import { schemaListKeywords } from "../types.js";
import { type SchemaRepair, repaired } from "./repair.js";

/** One schema where several may stand, or several by their numbers: `allOf: { $ref: … }`, `anyOf: { "0": … }`. */
export const repairSchemaList: SchemaRepair = (schema) => {
  const keywords = schemaListKeywords.filter((keyword) => isJsonObject(schema[keyword]));
  if (keywords.length === 0) return undefined;
  const written = keywords.map(
    (keyword) => [keyword, membersOf(schema[keyword] as JsonObject)] as const, // filtered on it
  );
  const findings = written.flatMap(([keyword, members]) => {
    const reading = members.length === 1 ? "one schema" : `${members.length} schemas`;
    const message = `"${keyword}" is an object; it is read as an array of ${reading}.`;
    return repaired(schema, keyword, message).findings;
  });
  return { schema: { ...schema, ...Object.fromEntries(written) }, findings };
};

function membersOf(value: JsonObject): readonly JsonValue[] {
  const keys = Object.keys(value);
  const isNumbered = keys.length > 0 && keys.every((key) => /^\d+$/.test(key));
  return isNumbered ? Object.values(value) : [value];
}
