import { type JsonObject, isJsonObject } from "../../source/document.js";
import { valueAt } from "../../source/pointer.js";
import { componentReference } from "./components.js";

/**
 * References to the component schemas with properties that may be something else than objects, most often `null`.
 *
 * Where `allOf` makes their properties required, openapi-typescript asks for keys of their types, and a union with `null`
 * has none.
 */
export function unrequirable(root: JsonObject): string[] {
  const schemas = valueAt(root, "#/components/schemas");
  return Object.entries(isJsonObject(schemas) ? schemas : {})
    .filter(([, schema]) => isJsonObject(schema) && isJsonObject(schema["properties"]))
    .filter(([, schema]) => !isObjectAlone(schema as JsonObject)) // filtered above
    .map(([name]) => componentReference(name));
}

function isObjectAlone({ type }: JsonObject): boolean {
  const types = Array.isArray(type) ? type : [type ?? "object"];
  return types.every((one) => one === "object");
}
