import type { JsonObject, JsonValue } from "../../source/document.js";
import { type Pointer, childPointer } from "../../source/pointer.js";
import type { Lifted } from "../origins.js";
import type { SwaggerContext } from "./context.js";

/** Fields that 2.0 has on parameters, items and headers, and later versions in a schema. */
const schemaFields: ReadonlySet<string> = new Set([
  "type",
  "format",
  "items",
  "default",
  "maximum",
  "exclusiveMaximum",
  "minimum",
  "exclusiveMinimum",
  "maxLength",
  "minLength",
  "pattern",
  "maxItems",
  "minItems",
  "uniqueItems",
  "enum",
  "multipleOf",
  "x-nullable",
]);

/** `collectionFormat` as style and explode, by place. `multi` repeats the parameter; the others set items apart. */
const styles: Readonly<Record<string, Readonly<Record<string, JsonObject>>>> = {
  query: {
    csv: { style: "form", explode: false },
    multi: { style: "form", explode: true },
    ssv: { style: "spaceDelimited", explode: false },
    pipes: { style: "pipeDelimited", explode: false },
    tsv: { style: "tabDelimited", explode: false },
  },
  path: { csv: { style: "simple", explode: false } },
  header: { csv: { style: "simple", explode: false } },
};

/**
 * A parameter of `query`, `path` or `header` in the form of 3.x: what it says of its value becomes its schema.
 *
 * @see Swagger 2.0 "Parameter Object"
 */
export function liftParameter(
  context: SwaggerContext,
  parameter: JsonObject,
  place: Lifted,
): JsonObject {
  context.moves.add(place.to, place.from);
  const entries = Object.entries(parameter);
  const own = entries.filter(([field]) => !schemaFields.has(field) && field !== "collectionFormat");
  return {
    ...Object.fromEntries(own),
    ...styleOf(context, parameter, place.from),
    ...valueSchema(context, parameter, place),
  };
}

/** A response's header in the form of 3.x. */
export function liftHeader(context: SwaggerContext, header: JsonObject, place: Lifted): JsonObject {
  context.moves.add(place.to, place.from);
  if (header["type"] === "object") {
    const message = "A header cannot be an object.";
    context.warn("structure-invalid", childPointer(place.from, "type"), message);
  }
  const own = Object.entries(header).filter(
    ([field]) => field === "description" || field.startsWith("x-"),
  );
  return { ...Object.fromEntries(own), ...valueSchema(context, header, place) };
}

/** The `schema` field made of what a parameter or header says of its value; a schema that it has already stays. */
function valueSchema(
  { moves }: SwaggerContext,
  holder: JsonObject,
  place: Lifted,
): { readonly schema?: JsonValue } {
  if (holder["schema"] !== undefined) return { schema: holder["schema"] };
  const schema = schemaOf(holder);
  if (Object.keys(schema).length === 0) return {};
  moves.add(childPointer(place.to, "schema"), place.from);
  return { schema };
}

/** What a parameter, an item or a header says of its value. */
export function schemaOf(holder: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(holder).filter(([field]) => schemaFields.has(field)));
}

/**
 * Style and explode of an array parameter. Items are comma-separated unless it says otherwise.
 *
 * @param from The parameter's pointer in the user's document.
 */
export function styleOf(context: SwaggerContext, parameter: JsonObject, from: Pointer): JsonObject {
  if (parameter["type"] !== "array") return {};
  const known = styles[String(parameter["in"])] ?? {};
  const format = String(parameter["collectionFormat"] ?? "csv");
  const style = Object.hasOwn(known, format) ? known[format] : undefined;
  if (style !== undefined) return style;
  reportFormat(context, format, String(parameter["in"]), childPointer(from, "collectionFormat"));
  return known["csv"] ?? {};
}

/** What is repeated in a place where nothing can be repeated cannot be written; a format of another name is taken for the default. */
function reportFormat(
  { warn, fail }: SwaggerContext,
  format: string,
  place: string,
  pointer: Pointer,
): void {
  const message = `Collection format "${format}" is not defined for parameters in ${place}`;
  if (format === "multi") fail("parameter-style-unsupported", pointer, `${message}.`);
  else warn("parameter-style-unsupported", pointer, `${message}; "csv" is used.`);
}
