import { type JsonObject, type JsonValue, isJsonObject } from "../../source/document.js";
import { type Pointer, childPointer, referenceTo } from "../../source/pointer.js";
import type { Moves } from "../origins.js";
import { type Found, type SwaggerContext, without } from "./context.js";
import { schemaOf, styleOf } from "./parameter.js";

const formTypes = ["application/x-www-form-urlencoded", "multipart/form-data"];

/**
 * The Request Body Object that stands for a parameter in `body`.
 *
 * @param to Where it will stand.
 * @param consumes Media types of the operation.
 * @see Swagger 2.0 "Parameter Object", `in: body`
 */
export function bodyOfParameter(
  { moves }: SwaggerContext,
  { value, pointer }: Found,
  to: Pointer,
  consumes: readonly string[],
): JsonObject {
  moves.add(to, pointer);
  const mediaTypes = consumes.length > 0 ? consumes : ["application/json"];
  const from = childPointer(pointer, "schema");
  const schema = schemaAt(moves, value["schema"], from);
  const content = contentOf(schema, mediaTypes, childPointer(to, "content"));
  moves.add(content.owner, from);
  return { ...without(value, "name", "in", "schema"), content: content.value };
}

/** A schema as it is written, or a reference to the place where it stands already. */
export function schemaAt(
  moves: Moves,
  schema: JsonValue | undefined,
  from: Pointer,
): JsonValue | undefined {
  if (!isJsonObject(schema) || typeof schema["$ref"] === "string" || !moves.has(from))
    return schema;
  return { $ref: referenceTo(moves.movedTo(from)) };
}

/** A `content` field, and where in it the schema itself stands. */
interface Content {
  readonly value: JsonObject;
  readonly owner: Pointer;
}

/** One schema under several media types: it stands under the first, and the others refer to it. */
export function contentOf(
  schema: JsonValue | undefined,
  mediaTypes: readonly string[],
  to: Pointer,
): Content {
  const [first = "application/json", ...others] = mediaTypes;
  const owner = childPointer(to, first, "schema");
  if (schema === undefined) {
    return { value: Object.fromEntries(mediaTypes.map((mediaType) => [mediaType, {}])), owner };
  }
  const isReference = isJsonObject(schema) && typeof schema["$ref"] === "string";
  const shared = isReference ? schema : { $ref: referenceTo(owner) };
  const entries = others.map((mediaType) => [mediaType, { schema: shared }] as const);
  return { value: Object.fromEntries([[first, { schema }], ...entries]), owner };
}

/**
 * The Request Body Object that stands for the parameters in `formData`.
 *
 * @param to Where it will stand.
 * @see Swagger 2.0 "Parameter Object", `in: formData`
 */
export function bodyOfForm(
  context: SwaggerContext,
  fields: readonly Found[],
  to: Pointer,
  consumes: readonly string[],
): JsonObject {
  // No field is all of the form: it stands where no document has anything, since `parameters` is a list.
  const form = to.replace(/requestBody$/, "parameters/formData");
  context.moves.add(to, form);
  const mediaTypes = formTypesOf(context, fields, consumes);
  const content = contentOf(formSchema(fields), mediaTypes, childPointer(to, "content"));
  context.moves.add(content.owner, form);
  for (const { value, pointer } of fields) {
    const at = childPointer(content.owner, "properties", String(value["name"]));
    context.moves.add(at, pointer);
  }
  const encoding = formEncoding(context, fields);
  const withEncoding = Object.entries(content.value).map(([mediaType, entry]) => [
    mediaType,
    { ...(entry as JsonObject), ...(encoding && { encoding }) }, // contentOf makes objects
  ]);
  return {
    content: Object.fromEntries(withEncoding),
    ...(fields.some(({ value }) => value["required"] === true) && { required: true }),
  };
}

/** A file can only be sent as multipart; of other forms the operation says how, and urlencoded is the default. */
function formTypesOf(
  context: SwaggerContext,
  fields: readonly Found[],
  consumes: readonly string[],
): readonly string[] {
  const hasFile = fields.some(({ value }) => value["type"] === "file");
  const declared = consumes.filter((mediaType) =>
    formTypes.includes((mediaType.split(";", 1)[0] ?? "").trim().toLowerCase()),
  );
  if (hasFile && !declared.some((mediaType) => /multipart/i.test(mediaType))) {
    const file = fields.find(({ value }) => value["type"] === "file") as Found; // just found
    const message = 'A file is sent as "multipart/form-data", which "consumes" does not say.';
    context.warn("structure-invalid", childPointer(file.pointer, "type"), message);
  }
  const able = hasFile ? declared.filter((mediaType) => /multipart/i.test(mediaType)) : declared;
  if (able.length > 0) return able;
  return [hasFile ? "multipart/form-data" : "application/x-www-form-urlencoded"];
}

function formSchema(fields: readonly Found[]): JsonObject {
  const named = fields.map(({ value }) => ({ name: String(value["name"]), value }));
  const required = named.filter(({ value }) => value["required"] === true).map(({ name }) => name);
  // fromEntries defines own properties, so a field `__proto__` stays a field.
  const properties = Object.fromEntries(named.map(({ name, value }) => [name, fieldSchema(value)]));
  return { type: "object", properties, ...(required.length > 0 && { required }) };
}

function fieldSchema(field: JsonObject): JsonObject {
  const described = typeof field["description"] === "string";
  return {
    ...schemaOf(field),
    ...(described && { description: field["description"] as string }), // just asked
  };
}

/** How the arrays of a form are written: as arrays of a query are. */
function formEncoding(context: SwaggerContext, fields: readonly Found[]): JsonObject | undefined {
  const arrays = fields.filter(({ value }) => value["type"] === "array");
  const entries = arrays.map(({ value, pointer }) => {
    const style = styleOf(context, { ...value, in: "query" }, pointer);
    return [String(value["name"]), style] as const;
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
