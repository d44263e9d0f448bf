import type { ParameterModel, SchemaIndex } from "../model/types.js";
import { isWrittenAsJson } from "../plan/parameter-content.js";
import type { JsonObject } from "../source/document.js";
import { convertedSchemas } from "./conversions/reach.js";

/** The Parameter Rule of the runtime: how a parameter is written, where that is not the default of its place. */
export function parameterRule(parameter: ParameterModel, schemas: SchemaIndex): JsonObject {
  // What is converted is JSON text already.
  const isConverted = convertedSchemas(schemas).has(parameter.schema ?? "");
  return isConverted && isWrittenAsJson(parameter, schemas) ? {} : filterRule(parameter, schemas);
}

/** The same for values as filters have them, which nothing converts. */
export function filterRule(parameter: ParameterModel, schemas: SchemaIndex): JsonObject {
  if (isWrittenAsJson(parameter, schemas)) return { mediaType: parameter.mediaType as string }; // it has `content`
  const { style, explode, allowReserved } = parameter;
  const isForm = parameter.in === "query" || parameter.in === "cookie";
  // The default of a place, which is also that of its own style; lists that are delimited have another.
  const isUsual = explode === isForm && !(explode && style.endsWith("Delimited"));
  return {
    ...(style !== (isForm ? "form" : "simple") && { style }),
    ...(!isUsual && { explode }),
    ...(allowReserved && { allowReserved: true }),
  };
}
