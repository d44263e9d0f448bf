import type { JsonObject } from "../source/document.js";
import { type Pointer, childPointer } from "../source/pointer.js";
import { type Context, reportAt } from "./context.js";
import { fieldsOf } from "./fields.js";

const formType = "application/x-www-form-urlencoded";

/**
 * A parameter that is the whole query string as one in `query`: as a form, its value is written as the style `form`
 * with `explode` writes an object.
 *
 * @returns `undefined` for other media types, which is reported; any other parameter as it is.
 * @see OpenAPI 3.2 "Parameter Object", `in: querystring`
 */
export function liftQuerystring(
  context: Context,
  parameter: JsonObject,
  pointer: Pointer,
): JsonObject | undefined {
  if (parameter["in"] !== "querystring") return parameter;
  const [mediaType] = Object.keys(fieldsOf(parameter["content"]));
  if (mediaType === formType) return { ...parameter, in: "query", style: "form", explode: true };
  reportAt(context, childPointer(pointer, "content"), {
    code: "feature-unsupported",
    severity: "warning",
    message: `A query string in "${mediaType ?? "no media type"}" is not written; the parameter is left out.`,
  });
  return undefined;
}

/** Whether the media type of a parameter's content is what the parameter's style says already. */
export const isForm = (parameter: JsonObject, mediaType: string): boolean =>
  parameter["in"] === "query" && parameter["style"] === "form" && mediaType === formType;
