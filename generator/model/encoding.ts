import { type JsonObject, type JsonValue, isJsonObject } from "../source/document.js";
import { type Pointer, childPointer } from "../source/pointer.js";
import { type Context, reportAt } from "./context.js";
import { isStyleOf } from "./parameter.js";

/**
 * Encoding Objects by property, without styles that no form has.
 *
 * @see OpenAPI 3.1 "Encoding Object", field `style`: those of parameters in `query`
 */
export function normaliseEncoding(
  context: Context,
  encoding: JsonValue | undefined,
  pointer: Pointer,
): JsonObject | undefined {
  if (!isJsonObject(encoding)) return undefined;
  const entries = Object.entries(encoding).map(([property, value]): [string, JsonValue] => {
    if (!isJsonObject(value) || typeof value["style"] !== "string") return [property, value];
    const { style, ...rest } = value;
    if (isStyleOf("query", style)) return [property, value];
    reportAt(context, childPointer(pointer, property, "style"), {
      code: "parameter-style-unsupported",
      severity: "warning",
      message: `Style "${style}" is not defined for properties of forms; "form" is used.`,
    });
    return [property, rest];
  });
  return Object.fromEntries(entries);
}
