import { type JsonObject, type JsonValue, isJsonObject } from "../../source/document.js";
import { type Pointer, childPointer } from "../../source/pointer.js";
import { bodyOfForm, bodyOfParameter } from "./body.js";
import { type Found, type SwaggerContext, followed, textList, without } from "./context.js";
import { liftParameter } from "./parameter.js";
import { liftResponse } from "./response.js";
import { liftServers } from "./server.js";

const methods = ["get", "put", "post", "delete", "options", "head", "patch"];

/**
 * A Path Item Object in the form of 3.x. Body and form parameters of the item become bodies of its operations.
 *
 * @see Swagger 2.0 "Path Item Object"
 */
export function liftPathItem(
  context: SwaggerContext,
  item: JsonObject,
  pointer: Pointer,
): JsonObject {
  const shared = sortParameters(context, item["parameters"], childPointer(pointer, "parameters"));
  const entries = Object.entries(item).map(([field, value]): [string, JsonValue] => {
    if (field === "parameters") return [field, shared.kept];
    if (!methods.includes(field) || !isJsonObject(value)) return [field, value];
    return [field, liftOperation(context, value, childPointer(pointer, field), shared)];
  });
  return Object.fromEntries(entries);
}

function liftOperation(
  context: SwaggerContext,
  operation: JsonObject,
  pointer: Pointer,
  inherited: SortedParameters,
): JsonObject {
  const own = sortParameters(context, operation["parameters"], childPointer(pointer, "parameters"));
  const body = liftBody(context, operation, pointer, { own, inherited });
  const servers =
    operation["schemes"] === undefined ? undefined : liftServers(context.root, operation);
  const { responses } = operation;
  return {
    ...without(operation, "consumes", "produces", "schemes", "parameters", "responses"),
    ...(operation["parameters"] !== undefined && { parameters: own.kept }),
    ...(body !== undefined && { requestBody: body }),
    ...(responses !== undefined && { responses: liftResponses(context, operation, pointer) }),
    ...(servers !== undefined && { servers }),
  };
}

/** A list of parameters by what becomes of them. */
interface SortedParameters {
  /** Those that stay parameters, in the form of 3.x, or the value itself where it is no list. */
  readonly kept: JsonValue;
  readonly bodies: readonly Found[];
  readonly fields: readonly Found[];
}

function sortParameters(
  context: SwaggerContext,
  list: JsonValue | undefined,
  pointer: Pointer,
): SortedParameters {
  if (!Array.isArray(list)) return { kept: list ?? [], bodies: [], fields: [] };
  const kept: JsonValue[] = [];
  const bodies: Found[] = [];
  const fields: Found[] = [];
  (list as readonly JsonValue[]).forEach((item, index) => {
    const from = childPointer(pointer, index);
    const found = followed(context, item, from);
    if (found !== undefined) reportPlace(context, found);
    if (found?.value["in"] === "body") bodies.push(found);
    else if (found?.value["in"] === "formData") fields.push(found);
    else kept.push(keptParameter(context, item, { from, to: childPointer(pointer, kept.length) }));
  });
  return { kept, bodies, fields };
}

/** @see Swagger 2.0 "Parameter Object": values outside of a body are primitive or arrays */
function reportPlace(context: SwaggerContext, { value, pointer }: Found): void {
  const { in: place, type } = value;
  if (place === "cookie") {
    const message = 'Swagger 2.0 has no parameters in "cookie"; it is read as one of OpenAPI 3.0.';
    context.warn("structure-invalid", childPointer(pointer, "in"), message);
  }
  if (type === "object" && place !== "body") {
    const message = "A parameter outside of a body cannot be an object.";
    context.warn("structure-invalid", childPointer(pointer, "type"), message);
  }
}

function keptParameter(
  context: SwaggerContext,
  item: JsonValue,
  place: { readonly from: Pointer; readonly to: Pointer },
): JsonValue {
  if (isJsonObject(item) && typeof item["$ref"] !== "string") {
    return liftParameter(context, item, place);
  }
  context.moves.add(place.to, place.from);
  return item;
}

interface Parameters {
  readonly own: SortedParameters;
  readonly inherited: SortedParameters;
}

/** An operation's own parameter takes the place of an inherited one: there is one body, and a form field has one name. */
function liftBody(
  context: SwaggerContext,
  operation: JsonObject,
  pointer: Pointer,
  { own, inherited }: Parameters,
): JsonObject | undefined {
  const consumes = textList(operation, "consumes") ?? textList(context.root, "consumes") ?? [];
  const to = childPointer(pointer, "requestBody");
  const fields = mergedByName(inherited.fields, own.fields);
  const bodies = mergedByName(inherited.bodies, own.bodies);
  const [body, second] = bodies;
  reportSurplus(context, second, body === undefined ? undefined : fields[0]);
  if (body !== undefined) return bodyOfParameter(context, body, to, consumes);
  return fields.length > 0 ? bodyOfForm(context, fields, to, consumes) : undefined;
}

/** Those of the operation, and those of the path item whose names it does not have. */
function mergedByName(inherited: readonly Found[], own: readonly Found[]): Found[] {
  const names = new Set(own.map(({ value }) => value["name"]));
  return [...own, ...inherited.filter(({ value }) => !names.has(value["name"] ?? ""))];
}

function reportSurplus(
  context: SwaggerContext,
  second: Found | undefined,
  field: Found | undefined,
): void {
  if (second !== undefined) {
    const message = "The operation has two parameters in body.";
    context.fail("parameter-duplicate", second.pointer, message);
  }
  if (field !== undefined) {
    const message = "The operation has parameters in body and in formData.";
    context.fail("parameter-duplicate", field.pointer, message);
  }
}

function liftResponses(
  context: SwaggerContext,
  operation: JsonObject,
  pointer: Pointer,
): JsonValue {
  const { responses } = operation;
  if (!isJsonObject(responses)) return responses ?? {};
  const produces = textList(operation, "produces") ?? textList(context.root, "produces") ?? [];
  return Object.fromEntries(
    Object.entries(responses).map(([status, response]) => {
      const at = childPointer(pointer, "responses", status);
      const isResponse = isJsonObject(response) && !status.startsWith("x-");
      const place = { from: at, to: at, status };
      return [status, isResponse ? liftResponse(context, response, place, produces) : response];
    }),
  );
}
