import { type JsonObject, type JsonValue, isJsonObject } from "../source/document.js";
import { type Pointer, childPointer } from "../source/pointer.js";
import { follow } from "../spec/reference.js";
import { type Context, reportAt } from "./context.js";
import { fieldsOf } from "./fields.js";
import type { ParameterList } from "./parameter.js";

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

/** Reports a second parameter that is the whole query string, and parameters in `query` beside one. */
export function reportQuerystrings(context: Context, lists: readonly ParameterList[]): void {
  const found = lists.flatMap((list) => placesOf(context, list));
  const [first, ...others] = found.filter(({ place }) => place === "querystring");
  if (first === undefined) return;
  const beside = found.filter(({ place }) => place === "query");
  for (const { pointer } of [...others, ...beside]) {
    reportAt(context, pointer, {
      code: "parameter-duplicate",
      severity: "error",
      message: "Another parameter of the operation is the whole query string already.",
    });
  }
}

function placesOf(
  context: Context,
  { list, pointer }: ParameterList,
): { readonly place: JsonValue | undefined; readonly pointer: Pointer }[] {
  return (Array.isArray(list) ? list : []).flatMap((value: JsonValue, index) => {
    const start = { value, pointer: childPointer(pointer, index) };
    const found = follow(context.document, start, context.reporter);
    return found !== undefined && isJsonObject(found.value)
      ? [{ place: found.value["in"], pointer: found.pointer }]
      : [];
  });
}
