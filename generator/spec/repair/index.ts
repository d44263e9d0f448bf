import { type JsonObject, type JsonValue, isJsonObject } from "../../source/document.js";
import { childPointer, pointerTokens, referenceTo } from "../../source/pointer.js";
import type { Finding } from "../rules/rule.js";
import { type RepairContext, type Repaired, type SchemaRepair, repaired } from "./repair.js";
import { repairEmptyEnum, repairEnumType } from "./enums.js";
import { repairSchemaList } from "./lists.js";
import { repairTexts } from "./texts.js";
import { repairType, repairTypeList } from "./types.js";

/** Repairs what is written otherwise than the specification has it and meant plainly. Listed in `docs/repairs.md`. */
export function repairSchema(schema: JsonObject, context: RepairContext): Repaired {
  let current = schema;
  const findings: Finding[] = [];
  for (const repair of repairs) {
    const found = repair(current, context);
    if (found === undefined) continue;
    current = found.schema;
    findings.push(...found.findings);
  }
  return { schema: current, findings };
}

/** Several schemas in `items` are those of a tuple (JSON Schema draft 4 to 2019-09). */
const repairTuple: SchemaRepair = (schema) => {
  if (!Array.isArray(schema["items"])) return undefined;
  const { items, additionalItems, ...rest } = schema;
  const list = items as readonly JsonValue[]; // just asked
  const others = additionalItems === undefined ? {} : { items: additionalItems };
  const tuple = { ...rest, ...(list.length > 0 && { prefixItems: list }), ...others };
  return repaired(tuple, "items", '"items" has several schemas; they are read as "prefixItems".');
};

/** A property that says of itself that it is required (JSON Schema draft 3). */
const repairRequired: SchemaRepair = (schema) => {
  const { properties, required } = schema;
  if (!isJsonObject(properties)) return undefined;
  const names = Object.keys(properties).filter((name) => {
    const property = properties[name];
    return isJsonObject(property) && property["required"] === true;
  });
  if (names.length === 0) return undefined;
  const list = Array.isArray(required) ? (required as readonly JsonValue[]) : [];
  return { schema: { ...schema, required: [...new Set([...list, ...names])] }, findings: [] };
};

/** The keyword of 2019-09 for a schema that contains itself, in a component: that component is meant. */
const repairRecursive: SchemaRepair = (schema, { pointer }) => {
  if (schema["$recursiveRef"] !== "#") return undefined;
  const { $recursiveRef: _reference, ...rest } = schema;
  const [first, second, name] = pointerTokens(pointer);
  if (first !== "components" || second !== "schemas" || name === undefined) return undefined;
  const $ref = referenceTo(childPointer("#/components/schemas", name));
  const message = `"$recursiveRef" is not of JSON Schema 2020-12; it is read as a reference to "${name}".`;
  return repaired({ ...rest, $ref }, "$recursiveRef", message);
};

/** What OpenAPI 3.0 wrote otherwise. The lift of that version turns it into the form of 3.1. */
const reportFormer: SchemaRepair = (schema, { version }) => {
  if (version < "3.1") return undefined;
  const former = ["nullable", "exclusiveMinimum", "exclusiveMaximum"].filter(
    (keyword) => typeof schema[keyword] === "boolean",
  );
  if (former.length === 0) return undefined;
  const findings = former.flatMap(
    (keyword) =>
      repaired(
        schema,
        keyword,
        `OpenAPI ${version} has no "${keyword}" that is true or false; it is read as that of 3.0.`,
      ).findings,
  );
  return { schema, findings };
};

const repairs: readonly SchemaRepair[] = [
  repairTexts,
  repairType,
  repairTypeList,
  repairTuple,
  repairSchemaList,
  repairEmptyEnum,
  repairEnumType,
  repairRequired,
  repairRecursive,
  reportFormer,
];
