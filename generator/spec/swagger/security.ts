import { type JsonObject, type JsonValue, isJsonObject } from "../../source/document.js";
import { without } from "./context.js";

/** `flow` of an OAuth 2 scheme as the field that later versions have for it. */
const flowNames: Readonly<Record<string, string>> = {
  implicit: "implicit",
  password: "password",
  application: "clientCredentials",
  accessCode: "authorizationCode",
};

/**
 * `securityDefinitions` in the form of 3.x.
 *
 * @see Swagger 2.0 "Security Scheme Object"
 */
export function liftSecuritySchemes(definitions: JsonValue): JsonValue {
  if (!isJsonObject(definitions)) return definitions;
  return Object.fromEntries(
    Object.entries(definitions).map(([name, scheme]) => [
      name,
      isJsonObject(scheme) ? liftSecurityScheme(scheme) : scheme,
    ]),
  );
}

function liftSecurityScheme(scheme: JsonObject): JsonObject {
  if (scheme["type"] === "basic") return { ...scheme, type: "http", scheme: "basic" };
  if (scheme["type"] !== "oauth2") return scheme;
  const flow = flowNames[String(scheme["flow"])];
  const { authorizationUrl, tokenUrl, scopes } = scheme;
  const rest = without(scheme, "flow", "authorizationUrl", "tokenUrl", "scopes");
  if (flow === undefined) return rest;
  const fields = {
    ...(authorizationUrl !== undefined && { authorizationUrl }),
    ...(tokenUrl !== undefined && { tokenUrl }),
    scopes: scopes ?? {},
  };
  return { ...rest, flows: { [flow]: fields } };
}
