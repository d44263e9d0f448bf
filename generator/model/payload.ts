import type { JsonObject, JsonValue } from "../source/document.js";
import { type Pointer, childPointer } from "../source/pointer.js";
import { follow } from "../spec/reference.js";
import type { Context } from "./context.js";
import { normaliseEncoding } from "./encoding.js";
import { entriesOf, examplesOf, fieldsOf, text, texts } from "./fields.js";
import { valueOf } from "./parameter.js";
import { registerSchema } from "./schema.js";
import type { HeaderModel, MediaTypeModel, RequestBodyModel, ResponseModel } from "./types.js";

/** The request body of an operation, references followed; `undefined` where it has none. */
export function normaliseRequestBody(
  context: Context,
  value: JsonValue | undefined,
  operation: Pointer,
): RequestBodyModel | undefined {
  if (value === undefined) return undefined;
  const start = { value, pointer: childPointer(operation, "requestBody") };
  const resolved = follow(context.document, start, context.reporter);
  if (resolved === undefined) return undefined;
  const body = fieldsOf(resolved.value);
  return {
    pointer: resolved.pointer,
    required: body["required"] === true,
    ...texts(body, "description"),
    content: normaliseContent(context, body, resolved.pointer, "request"),
  };
}

/** The responses of an operation by status as written, references followed. */
export function normaliseResponses(
  context: Context,
  value: JsonValue | undefined,
  operation: Pointer,
): ResponseModel[] {
  return entriesOf(value)
    .filter(([status]) => !status.startsWith("x-"))
    .flatMap(([status, response]) => {
      const start = { value: response, pointer: childPointer(operation, "responses", status) };
      const resolved = follow(context.document, start, context.reporter);
      return resolved === undefined
        ? []
        : [normaliseResponse(context, status, fieldsOf(resolved.value), resolved.pointer)];
    });
}

function normaliseResponse(
  context: Context,
  status: string,
  response: JsonObject,
  pointer: Pointer,
): ResponseModel {
  return {
    pointer,
    status,
    description: text(response, "description") ?? "",
    headers: normaliseHeaders(context, response, pointer),
    content: normaliseContent(context, response, pointer, "response"),
  };
}

function normaliseContent(
  context: Context,
  holder: JsonObject,
  pointer: Pointer,
  message: "request" | "response",
): MediaTypeModel[] {
  return entriesOf(holder["content"]).flatMap(([mediaType, value]) => {
    const start = { value, pointer: childPointer(pointer, "content", mediaType) };
    const found = follow(context.document, start, context.reporter);
    if (found === undefined) return [];
    const media = fieldsOf(found.value);
    const examples = message === "request" ? examplesOf(media, context.document) : [];
    return [
      {
        ...normaliseMediaType(context, mediaType, media, found.pointer),
        ...(examples.length > 0 && { examples }),
      },
    ];
  });
}

function normaliseMediaType(
  context: Context,
  mediaType: string,
  value: JsonObject,
  pointer: Pointer,
): MediaTypeModel {
  const encoding = normaliseEncoding(context, value["encoding"], childPointer(pointer, "encoding"));
  const schema = registered(context, value, pointer, "schema");
  const itemSchema = registered(context, value, pointer, "itemSchema");
  return {
    pointer,
    mediaType,
    ...(schema !== undefined && { schema }),
    ...(itemSchema !== undefined && { itemSchema }),
    ...(encoding !== undefined && { encoding }),
  };
}

/** The pointer of a media type's schema, which is added to the model's. */
function registered(
  context: Context,
  mediaType: JsonObject,
  pointer: Pointer,
  field: "schema" | "itemSchema",
): Pointer | undefined {
  if (mediaType[field] === undefined) return undefined;
  const schema = childPointer(pointer, field);
  registerSchema(context, schema, mediaType[field]);
  return schema;
}

function normaliseHeaders(context: Context, response: JsonObject, pointer: Pointer): HeaderModel[] {
  return entriesOf(response["headers"]).flatMap(([name, value]) => {
    const start = { value, pointer: childPointer(pointer, "headers", name) };
    const resolved = follow(context.document, start, context.reporter);
    if (resolved === undefined) return [];
    const header = fieldsOf(resolved.value);
    const { schema } = valueOf(context, header, resolved.pointer);
    return [
      {
        pointer: resolved.pointer,
        name,
        required: header["required"] === true,
        ...texts(header, "description"),
        ...(schema !== undefined && { schema }),
      },
    ];
  });
}
