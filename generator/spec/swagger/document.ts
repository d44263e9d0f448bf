import { type JsonObject, type JsonValue, isJsonObject } from "../../source/document.js";
import { type Pointer, childPointer } from "../../source/pointer.js";
import type { Lifted } from "../origins.js";
import { bodyOfParameter } from "./body.js";
import { type SwaggerContext, followed, textList, without } from "./context.js";
import { isPath } from "../path-keys.js";
import { liftPathItem } from "./operation.js";
import { liftParameter } from "./parameter.js";
import { liftResponse } from "./response.js";
import { liftSecuritySchemes } from "./security.js";
import { liftServers } from "./server.js";

const moved = [
  "swagger",
  "host",
  "basePath",
  "schemes",
  "consumes",
  "produces",
  "definitions",
  "parameters",
  "responses",
  "securityDefinitions",
];

/**
 * A document of Swagger 2.0 with the objects and places of OpenAPI 3.1. References and schemas are left as they are:
 * they are lifted where the document is walked.
 *
 * What does not have the form of 2.0 stays as it is, so that the check after the lift reports it.
 */
export function liftSwagger(context: SwaggerContext): JsonObject {
  const { root } = context;
  const servers = liftServers(root, root);
  const components = liftComponents(context);
  const { paths, ...rest } = without(root, ...moved);
  if (servers !== undefined)
    context.moves.add("#/servers", "host" in root ? "#/host" : "#/basePath");
  return {
    openapi: "3.1.0",
    ...rest,
    ...(servers !== undefined && { servers }),
    ...(paths !== undefined && { paths: liftPaths(context, paths) }),
    ...(Object.keys(components).length > 0 && { components }),
  };
}

function liftPaths(context: SwaggerContext, paths: JsonValue): JsonValue {
  if (!isJsonObject(paths)) return paths;
  return Object.fromEntries(
    Object.entries(paths).map(([path, item]) => [
      path,
      isPath(path, item) && isJsonObject(item)
        ? liftPathItem(context, item, childPointer("#/paths", path))
        : item,
    ]),
  );
}

function liftComponents(context: SwaggerContext): JsonObject {
  const { root, moves } = context;
  const { definitions, parameters, responses, securityDefinitions } = root;
  if (definitions !== undefined) moves.add("#/components/schemas", "#/definitions");
  if (securityDefinitions !== undefined)
    moves.add("#/components/securitySchemes", "#/securityDefinitions");
  return {
    ...(definitions !== undefined && { schemas: definitions }),
    ...(parameters !== undefined && liftSharedParameters(context, parameters)),
    ...(responses !== undefined && { responses: liftSharedResponses(context, responses) }),
    ...(securityDefinitions !== undefined && {
      securitySchemes: liftSecuritySchemes(securityDefinitions),
    }),
  };
}

/** Shared body parameters become shared bodies; form fields become part of the bodies that use them. */
function liftSharedParameters(context: SwaggerContext, parameters: JsonValue): JsonObject {
  context.moves.add("#/components/parameters", "#/parameters");
  if (!isJsonObject(parameters)) return { parameters };
  const kept: [string, JsonValue][] = [];
  const bodies: [string, JsonValue][] = [];
  for (const [name, value] of Object.entries(parameters)) {
    const from = childPointer("#/parameters", name);
    const found = followed(context, value, from);
    if (found?.value["in"] === "body") {
      const to = childPointer("#/components/requestBodies", name);
      const consumes = textList(context.root, "consumes") ?? [];
      bodies.push([name, bodyOfParameter(context, found, to, consumes)]);
    } else if (found?.value["in"] !== "formData") {
      kept.push([name, sharedParameter(context, value, from)]);
    }
  }
  return {
    ...(kept.length > 0 && { parameters: Object.fromEntries(kept) }),
    ...(bodies.length > 0 && { requestBodies: Object.fromEntries(bodies) }),
  };
}

function sharedParameter(context: SwaggerContext, value: JsonValue, from: Pointer): JsonValue {
  const place: Lifted = { from, to: `#/components${from.slice(1)}` };
  return isJsonObject(value) && typeof value["$ref"] !== "string"
    ? liftParameter(context, value, place)
    : value;
}

function liftSharedResponses(context: SwaggerContext, responses: JsonValue): JsonValue {
  context.moves.add("#/components/responses", "#/responses");
  if (!isJsonObject(responses)) return responses;
  const produces = textList(context.root, "produces") ?? [];
  return Object.fromEntries(
    Object.entries(responses).map(([name, response]) => {
      const from = childPointer("#/responses", name);
      const place = { from, to: `#/components${from.slice(1)}` };
      return [
        name,
        isJsonObject(response) ? liftResponse(context, response, place, produces) : response,
      ];
    }),
  );
}
