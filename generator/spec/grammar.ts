import { type JsonValue, isJsonObject } from "../source/document.js";
import { operationFieldNames } from "./operation-fields.js";
import { isPath } from "./path-keys.js";
import { schemaKeywords, schemaListKeywords, schemaMapKeywords } from "./types.js";

/**
 * The objects of OpenAPI 3.2, of which 3.1 is a part, with the fields that specmill reads, as a table.
 *
 * One walk over it checks a document, finds every schema and lifts old versions. Fields that are not named here
 * (`x-` extensions, `externalDocs`, links) stay as they are and are never walked into.
 */
export type Rule =
  | { readonly kind: "string" | "boolean" | "number" | "any" | "schema" }
  | { readonly kind: "object"; readonly name: ObjectName }
  | { readonly kind: "map"; readonly of: Rule; readonly keys?: KeyRule; readonly strays?: KeyRule }
  | { readonly kind: "list"; readonly of: Rule };

/**
 * `keys`: whether an entry of a map is one of its own, and no extension. `strays`: whether it is neither, and is left out; the
 * check of the object that has the map tells of it.
 */
export type KeyRule = (key: string, item?: JsonValue) => boolean;

export interface ObjectRule {
  /** As the specification calls it: "Parameter Object". */
  readonly title: string;
  readonly fields: { readonly [field: string]: Rule };
  /** What all other fields hold, extensions apart: "Patterned Fields". */
  readonly others?: Rule;
  readonly required?: readonly string[];
  /** Whether a Reference Object may stand in its place. */
  readonly referable?: boolean;
}

export type ObjectName = keyof typeof objects;

const string: Rule = { kind: "string" };
const boolean: Rule = { kind: "boolean" };
const any: Rule = { kind: "any" };
const schema: Rule = { kind: "schema" };
const object = (name: string): Rule => ({ kind: "object", name: name as ObjectName });
const map = (of: Rule, keys?: KeyRule): Rule => ({ kind: "map", of, ...(keys && { keys }) });
const list = (of: Rule): Rule => ({ kind: "list", of });

/** Whether a field of a Responses Object is a status, or `default`: all are but extensions. */
export const isStatus = (key: string): boolean => !key.startsWith("x-");

/** A field of an operation that slipped into its responses. */
export const isStrayResponse: KeyRule = (key, item) =>
  isStatus(key) && !isStatusCode(key) && !isJsonObject(item);

/** @see OpenAPI 3.1 "Responses Object" */
export const isStatusCode = (key: string): boolean => /^(?:default|[1-5](?:\d\d|XX))$/i.test(key);

const requirement = list(map(list(string)));
const operationFields = Object.fromEntries(
  operationFieldNames.map((method) => [method, object("operation")]),
);
const responses: Rule = {
  kind: "map",
  of: object("response"),
  keys: isStatus,
  strays: isStrayResponse,
};
const content = map(object("mediaType"));
const valueFields = { schema, content, example: any, examples: any };

const objects = {
  document: {
    title: "OpenAPI Object",
    required: ["info"],
    fields: {
      info: object("info"),
      servers: list(object("server")),
      paths: map(object("pathItem"), isPath),
      webhooks: map(object("pathItem")),
      components: object("components"),
      security: requirement,
      tags: list(object("tag")),
    },
  },
  info: {
    title: "Info Object",
    fields: { title: string, version: string, description: string, license: any },
  },
  server: {
    title: "Server Object",
    required: ["url"],
    fields: {
      url: string,
      name: string,
      description: string,
      variables: map(object("serverVariable")),
    },
  },
  serverVariable: {
    title: "Server Variable Object",
    fields: { default: string, enum: list(string), description: string },
  },
  tag: {
    title: "Tag Object",
    required: ["name"],
    fields: { name: string, summary: string, description: string, parent: string, kind: string },
  },
  components: {
    title: "Components Object",
    fields: {
      schemas: map(schema),
      responses: map(object("response")),
      parameters: map(object("parameter")),
      requestBodies: map(object("requestBody")),
      headers: map(object("header")),
      securitySchemes: map(object("securityScheme")),
      callbacks: map(object("callback")),
      pathItems: map(object("pathItem")),
      mediaTypes: content,
    },
  },
  pathItem: {
    title: "Path Item Object",
    referable: true,
    fields: {
      ...operationFields,
      additionalOperations: map(object("operation")),
      summary: string,
      description: string,
      servers: list(object("server")),
      parameters: list(object("parameter")),
    },
  },
  operation: {
    title: "Operation Object",
    fields: {
      tags: list(string),
      summary: string,
      description: string,
      operationId: string,
      deprecated: boolean,
      parameters: list(object("parameter")),
      requestBody: object("requestBody"),
      responses,
      callbacks: map(object("callback")),
      security: requirement,
      servers: list(object("server")),
    },
  },
  callback: { title: "Callback Object", referable: true, fields: {}, others: object("pathItem") },
  parameter: {
    title: "Parameter Object",
    referable: true,
    required: ["name", "in"],
    fields: {
      name: string,
      in: string,
      description: string,
      required: boolean,
      deprecated: boolean,
      style: string,
      explode: boolean,
      allowReserved: boolean,
      ...valueFields,
    },
  },
  header: {
    title: "Header Object",
    referable: true,
    fields: { description: string, required: boolean, deprecated: boolean, ...valueFields },
  },
  requestBody: {
    title: "Request Body Object",
    referable: true,
    fields: { description: string, required: boolean, content },
  },
  mediaType: {
    title: "Media Type Object",
    referable: true,
    fields: {
      schema,
      itemSchema: schema,
      example: any,
      examples: any,
      encoding: map(object("encoding")),
      prefixEncoding: list(object("encoding")),
      itemEncoding: object("encoding"),
    },
  },
  encoding: {
    title: "Encoding Object",
    fields: {
      contentType: string,
      headers: map(object("header")),
      style: string,
      explode: boolean,
      allowReserved: boolean,
    },
  },
  response: {
    title: "Response Object",
    referable: true,
    fields: {
      description: string,
      headers: map(object("header")),
      content,
    },
  },
  securityScheme: {
    title: "Security Scheme Object",
    referable: true,
    required: ["type"],
    fields: { type: string, description: string, name: string, in: string, scheme: string },
  },
} satisfies { readonly [name: string]: ObjectRule };

export const grammar: { readonly [name in ObjectName]: ObjectRule } = objects;

/** What the keywords of a schema hold that have subschemas. */
export const subschemaRules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ...schemaKeywords.map((keyword) => [keyword, schema] as const),
  ...schemaListKeywords.map((keyword) => [keyword, list(schema)] as const),
  ...schemaMapKeywords.map((keyword) => [keyword, map(schema)] as const),
]);

/** The rule of a field of an object; `undefined` for one that is not walked into. */
export function fieldRule({ fields, others }: ObjectRule, field: string): Rule | undefined {
  if (Object.hasOwn(fields, field)) return fields[field];
  return field.startsWith("x-") ? undefined : others;
}
