import type { Reporter } from "../diagnostics/diagnostic.js";
import { type JsonObject, type JsonValue, isJsonObject } from "../source/document.js";
import { childPointer } from "../source/pointer.js";
import { reporterOf } from "../spec/origins.js";
import type { OpenApiDocument } from "../spec/types.js";
import type { Context } from "./context.js";
import { cutEndlessReferences } from "./endless.js";
import { entriesOf, fieldsOf, texts } from "./fields.js";
import { normaliseWebhooks } from "./incoming.js";
import { normaliseOperations } from "./operation.js";
import { linkOwnParts } from "./own-part.js";
import { reportDeepReferences } from "./reference-depth.js";
import { registerSchema } from "./schema.js";
import { normaliseRequirements, normaliseSecuritySchemes } from "./security.js";
import { normaliseServers } from "./server.js";
import type { ApiModel, ComponentModel, InfoModel, SchemaNode, TagModel } from "./types.js";

/**
 * Links references and fills in the defaults of the specification; chooses no names.
 *
 * Reports dangling references, duplicate operationIds and parameters, path templates that do not fit their parameters,
 * and what is not carried out.
 */
export function normalise(document: OpenApiDocument, reporter: Reporter): ApiModel {
  const context: Context = {
    document,
    reporter: reporterOf(document, reporter),
    schemas: new Map<string, SchemaNode>(),
  };
  const { root } = document;
  const components = fieldsOf(root["components"]);
  const named = normaliseComponents(context, components["schemas"]);
  const securitySchemes = normaliseSecuritySchemes(context, components);
  const schemes = new Set(securitySchemes.map(({ name }) => name));
  const defaults = {
    schemes,
    servers: normaliseServers(root["servers"]),
    security: normaliseRequirements(context, root["security"], "#/security", schemes),
  };
  const operations = normaliseOperations(context, defaults);
  const webhooks = normaliseWebhooks(context);
  linkOwnParts(context.schemas);
  cutEndlessReferences(context);
  reportDeepReferences(context);
  return {
    uri: document.uri,
    openapi: document.version,
    info: normaliseInfo(fieldsOf(root["info"])),
    servers: defaults.servers,
    tags: normaliseTags(root["tags"]),
    securitySchemes,
    security: defaults.security,
    operations,
    webhooks,
    schemas: context.schemas,
    components: named,
    origins: document.origins,
  };
}

function normaliseComponents(context: Context, schemas: JsonValue | undefined): ComponentModel[] {
  return entriesOf(schemas).map(([name, schema]) => {
    const pointer = childPointer("#/components/schemas", name);
    registerSchema(context, pointer, schema);
    return { name, pointer };
  });
}

function normaliseInfo(info: JsonObject): InfoModel {
  const { name: license } = texts(fieldsOf(info["license"]), "name");
  return {
    title: "",
    version: "",
    ...texts(info, "title", "version", "summary", "description"),
    ...(license !== undefined && { license }),
  };
}

function normaliseTags(tags: JsonValue | undefined): TagModel[] {
  return (Array.isArray(tags) ? tags : []).filter(isJsonObject).map((tag) => ({
    name: "",
    ...texts(tag, "name", "summary", "description", "parent"),
  }));
}
