import { type JsonObject, type JsonValue, isJsonObject } from "../source/document.js";
import { fieldsOf, text, texts } from "./fields.js";
import type { ServerModel, ServerVariableModel } from "./types.js";

/** The servers of a `servers` field; an empty list where there are none. */
export function normaliseServers(servers: JsonValue | undefined): ServerModel[] {
  return (Array.isArray(servers) ? servers : []).filter(isJsonObject).map(normaliseServer);
}

function normaliseServer(server: JsonObject): ServerModel {
  return {
    url: text(server, "url") ?? "/",
    ...texts(server, "description"),
    variables: Object.entries(fieldsOf(server["variables"])).map(([name, variable]) =>
      normaliseVariable(name, fieldsOf(variable)),
    ),
  };
}

function normaliseVariable(name: string, variable: JsonObject): ServerVariableModel {
  const values = variable["enum"];
  return {
    name,
    default: text(variable, "default") ?? "",
    ...texts(variable, "description"),
    ...(Array.isArray(values) && {
      enum: values.filter((value): value is string => typeof value === "string"),
    }),
  };
}
