import { type JsonObject, isJsonObject } from "../../source/document.js";
import { type Finding, type ObjectCheck, allMissing, missing } from "./rule.js";

/** Fields that a flow of OAuth 2 must have, by its name. */
const flowFields: Readonly<Record<string, readonly string[]>> = {
  implicit: ["authorizationUrl", "scopes"],
  password: ["tokenUrl", "scopes"],
  clientCredentials: ["tokenUrl", "scopes"],
  authorizationCode: ["authorizationUrl", "tokenUrl", "scopes"],
  deviceAuthorization: ["deviceAuthorizationUrl", "tokenUrl", "scopes"],
};

/** @see OpenAPI 3.2 "Security Scheme Object", "OAuth Flows Object" */
export const checkSecurityScheme: ObjectCheck = (value) => {
  const { type, flows } = value;
  if (type === "apiKey") return allMissing(value, "Security Scheme Object", "name", "in");
  if (type === "http") return allMissing(value, "Security Scheme Object", "scheme");
  if (type !== "oauth2") return [];
  if (!isJsonObject(flows)) return [missing("Security Scheme Object", "flows")];
  return Object.entries(flows).flatMap(([name, flow]) =>
    isJsonObject(flow) ? checkFlow(name, flow) : [],
  );
};

function checkFlow(name: string, flow: JsonObject): Finding[] {
  const fields = Object.hasOwn(flowFields, name) ? (flowFields[name] ?? []) : [];
  return allMissing(flow, "OAuth Flow Object", ...fields).map((found) => ({
    ...found,
    tokens: ["flows", name],
  }));
}
