import { type JsonObject, isJsonObject } from "../../source/document.js";
import type { Pointer } from "../../source/pointer.js";
import { type Finding, broken, exclusive, has } from "./rule.js";

const none: readonly Finding[] = [];

/** What a schema says against the rules of its version. */
export function checkSchema(
  schema: JsonObject,
  pointer: Pointer,
  version: string,
): readonly Finding[] {
  const { xml } = schema;
  const required = checkRequired(schema, pointer);
  const others = [
    ...(isJsonObject(xml) ? checkXml(xml) : none),
    ...(version === "2.0" ? checkSwagger(schema) : none),
  ];
  return others.length === 0 ? required : [...others, ...required];
}

/** @see OpenAPI 3.2 "XML Object", field `nodeType` */
const checkXml = (xml: JsonObject): Finding[] =>
  ["attribute", "wrapped"]
    .flatMap((field) => exclusive(xml, "nodeType", field))
    .map((found) => ({ ...found, tokens: ["xml", ...found.tokens] }));

/** @see Swagger 2.0 "Schema Object" */
const checkSwagger = (schema: JsonObject): Finding[] =>
  ["anyOf", "oneOf", "not"]
    .filter((keyword) => has(schema, keyword))
    .map((keyword) =>
      broken([keyword], `Swagger 2.0 has no "${keyword}"; it is read as that of OpenAPI 3.0.`),
    );

/** Names in `required` of an object that lists its properties and takes them from nowhere else. */
function checkRequired(schema: JsonObject, pointer: Pointer): readonly Finding[] {
  const { properties, required } = schema;
  if (!isJsonObject(properties) || !Array.isArray(required) || isExtended(schema)) return none;
  const names = required.filter(
    (name): name is string => typeof name === "string" && !has(properties, name),
  );
  if (names.length === 0 || isPart(pointer)) return none;
  const quoted = names.map((name) => `"${name}"`).join(", ");
  return [
    broken(["required"], `${quoted} must be there, and no property of that name is described.`),
  ];
}

/** Whether a schema adds to what others say of the same value. */
const isPart = (pointer: Pointer): boolean =>
  /\/(?:allOf|anyOf|oneOf)\/\d+$|\/(?:not|if|then|else|dependentSchemas\/[^/]*)$/.test(pointer);

const isExtended = (schema: JsonObject): boolean =>
  ["allOf", "anyOf", "oneOf", "$ref", "patternProperties"].some((keyword) => has(schema, keyword));
