import { type JsonObject, type JsonValue, isJsonObject } from "../../source/document.js";
import { childPointer } from "../../source/pointer.js";
import { type Lifted, below } from "../origins.js";
import { contentOf, schemaAt } from "./body.js";
import { type SwaggerContext, followed, textList, without } from "./context.js";
import { liftHeader } from "./parameter.js";

/** A response with its status, and where it stands. */
export interface ResponsePlace extends Lifted {
  /** `undefined` for one of the document's shared responses. */
  readonly status?: string;
}

/**
 * A Response Object in the form of 3.x: its schema stands under each media type that the operation produces.
 *
 * @param produces Media types of the operation.
 * @see Swagger 2.0 "Response Object"
 */
export function liftResponse(
  context: SwaggerContext,
  response: JsonObject,
  place: ResponsePlace,
  produces: readonly string[],
): JsonObject {
  if (typeof response["$ref"] === "string") {
    return liftReference(context, response, place, produces);
  }
  context.moves.add(place.to, place.from);
  const content = responseContent(context, response, place, produces);
  const headers = response["headers"];
  return {
    ...without(response, "schema", "examples", "headers"),
    ...(headers !== undefined && { headers: liftHeaders(context, headers, place) }),
    ...(content !== undefined && { content }),
  };
}

/** A shared response has the document's media types; where the operation has others, it is written anew. */
function liftReference(
  context: SwaggerContext,
  reference: JsonObject,
  { to, status }: ResponsePlace,
  produces: readonly string[],
): JsonObject {
  const found = followed(context, reference, "#");
  const shared = textList(context.root, "produces") ?? [];
  const schema = found?.value["schema"];
  if (found === undefined || schema === undefined) return reference;
  const own = mediaTypesOf(context, schema, produces, status);
  if (own.join() === mediaTypesOf(context, schema, shared, undefined).join()) return reference;
  const place = { from: found.pointer, to, ...(status !== undefined && { status }) };
  return liftResponse(context, found.value, place, produces);
}

function liftHeaders(context: SwaggerContext, headers: JsonValue, place: Lifted): JsonValue {
  if (!isJsonObject(headers)) return headers;
  return Object.fromEntries(
    Object.entries(headers).map(([name, header]) => [
      name,
      isJsonObject(header) ? liftHeader(context, header, below(place, "headers", name)) : header,
    ]),
  );
}

function responseContent(
  context: SwaggerContext,
  response: JsonObject,
  place: ResponsePlace,
  produces: readonly string[],
): JsonObject | undefined {
  const from = childPointer(place.from, "schema");
  const schema = schemaAt(context.moves, response["schema"], from);
  const examples = isJsonObject(response["examples"]) ? response["examples"] : {};
  if (schema === undefined) {
    const entries = Object.entries(examples).map(([type, example]) => [type, { example }] as const);
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
  }
  const mediaTypes = mediaTypesOf(context, schema, produces, place.status);
  const content = contentOf(schema, mediaTypes, childPointer(place.to, "content"));
  context.moves.add(content.owner, from);
  const entries = Object.entries(content.value).map(([mediaType, entry]) => {
    const example = Object.hasOwn(examples, mediaType) ? examples[mediaType] : undefined;
    // contentOf makes objects
    return [mediaType, { ...(entry as JsonObject), ...(example !== undefined && { example }) }];
  });
  return Object.fromEntries(entries);
}

/**
 * The media types in which a schema can be written.
 *
 * `produces` is said of a whole operation: of one that gives a file, or text, errors are objects all the same, and
 * those are JSON.
 */
function mediaTypesOf(
  context: SwaggerContext,
  schema: JsonValue,
  produces: readonly string[],
  status: string | undefined,
): readonly string[] {
  if (isFile(schema)) return produces.length > 0 ? produces : ["application/octet-stream"];
  const isError = status !== undefined && !status.startsWith("2");
  const isOdd = isError && isStructured(context, schema) && !produces.some(holdsObjects);
  return produces.length === 0 || isOdd ? ["application/json"] : produces;
}

const holdsObjects = (mediaType: string): boolean => /json|xml|yaml|\*|form/i.test(mediaType);

const isFile = (schema: JsonValue): boolean => isJsonObject(schema) && schema["type"] === "file";

/** Whether the values of a schema are objects or arrays. */
function isStructured(context: SwaggerContext, schema: JsonValue): boolean {
  const found = followed(context, schema, "#")?.value;
  if (found === undefined) return false;
  return (
    found["type"] === "object" ||
    found["type"] === "array" ||
    isJsonObject(found["properties"]) ||
    Array.isArray(found["allOf"])
  );
}
