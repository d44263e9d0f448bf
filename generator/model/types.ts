import type { JsonObject, JsonValue } from "../source/document.js";
import type { Pointer } from "../source/pointer.js";
import type { Origins } from "../spec/origins.js";
import type { Schema } from "../spec/types.js";

export type ParameterPlace = "path" | "query" | "header" | "cookie";

/** `style` of a Parameter Object; `tabDelimited` stands for `collectionFormat: tsv` of Swagger 2.0. */
export type ParameterStyle =
  | "simple"
  | "label"
  | "matrix"
  | "form"
  | "spaceDelimited"
  | "pipeDelimited"
  | "tabDelimited"
  | "deepObject"
  | "cookie";

/**
 * A description with references linked and defaults filled in; nothing of it is lost, and no name is chosen.
 *
 * All pointers are those of the lifted document; `origins` says where in the user's files each stands.
 */
export interface ApiModel {
  readonly uri: string;
  /** The document's own version, such as `3.0.3`. */
  readonly openapi: string;
  readonly info: InfoModel;
  readonly servers: readonly ServerModel[];
  readonly tags: readonly TagModel[];
  readonly securitySchemes: readonly SecuritySchemeModel[];
  /** Of the document: what holds for operations that say nothing. */
  readonly security: readonly SecurityRequirement[];
  /** By path, then in the order of the fields of a Path Item Object. */
  readonly operations: readonly OperationModel[];
  /** Requests of webhooks, by name. */
  readonly webhooks: readonly IncomingModel[];
  /** Every schema of the document with all schemas nested in it, by pointer. */
  readonly schemas: SchemaIndex;
  /** Keys of `components.schemas`, in code units. */
  readonly components: readonly ComponentModel[];
  readonly origins: Origins;
}

export type SchemaIndex = ReadonlyMap<Pointer, SchemaNode>;

/** Gives schemas by pointer. */
export type SchemaLookup = Pick<SchemaIndex, "get">;

/** Where a subschema stands. */
export interface Subschema {
  /** The keyword of the schema above that holds it. */
  readonly keyword: string;
  /** Its index in a list, or its key in a map; absent where the keyword holds it alone. */
  readonly key?: string | number;
  readonly pointer: Pointer;
}

/** One schema. Its subschemas are nodes of their own. */
export interface SchemaNode {
  readonly pointer: Pointer;
  /** The schema in the form of OpenAPI 3.1, every keyword kept. */
  readonly schema: Schema;
  /** In document order. Found once, for every stage goes through them. */
  readonly subschemas: readonly Subschema[];
  /** Where its `$ref` leads, other references not yet followed; absent without `$ref`. */
  readonly target?: Pointer;
  /** For a node that stands in no document: the schema that it is made of. */
  readonly partOf?: Pointer;
  /** In a plan: that an object which may be `null` is written as a choice between the two (`plan/nullable-objects.ts`). */
  readonly isNullableObject?: true;
  /** In a plan: that it holds an operation's parameters, of which `readOnly` says nothing: the caller sends them. */
  readonly holdsParameters?: true;
  /** In a plan: whether its texts are carried as bytes (a `Blob`), or in some places so; absent where they are texts. */
  readonly carried?: "bytes" | "either";
  /** In a plan: how its values are held in memory, where that is not the form on the wire. */
  readonly held?: Held;
}

/** A format whose values are of another type in memory than on the wire. */
export interface Held {
  readonly format: "date-time" | "date" | "int64" | "uint64";
  /** What it is in JSON: a text, a number, or either. */
  readonly wire: "string" | "number" | "either";
  readonly memory: "Date" | "bigint" | "string" | "number";
}

export interface ComponentModel {
  readonly name: string;
  readonly pointer: Pointer;
}

export interface InfoModel {
  readonly title: string;
  readonly version: string;
  readonly summary?: string;
  readonly description?: string;
  readonly license?: string;
}

export interface ServerModel {
  readonly url: string;
  readonly description?: string;
  readonly variables: readonly ServerVariableModel[];
}

export interface ServerVariableModel {
  readonly name: string;
  readonly default: string;
  readonly enum?: readonly string[];
  readonly description?: string;
}

export interface TagModel {
  readonly name: string;
  readonly summary?: string;
  readonly description?: string;
  /** Name of the tag that it belongs to. */
  readonly parent?: string;
}

/** A security scheme with its key in `components.securitySchemes`. */
export interface SecuritySchemeModel {
  readonly name: string;
  readonly pointer: Pointer;
  readonly type: "apiKey" | "http" | "oauth2" | "openIdConnect" | "mutualTLS";
  readonly description?: string;
  /** For `http`, as written: names that differ in case alone are the same (RFC 9110, section 11.1). */
  readonly scheme?: string;
  /** For `apiKey`. */
  readonly in?: "query" | "header" | "cookie";
  /** For `apiKey`: the name of the parameter. */
  readonly parameterName?: string;
  /** For `oauth2`: the Flows Object as it stands. */
  readonly flows?: JsonObject;
}

/** Schemes that must hold together, each with its scopes; an empty list means that no credentials are needed. */
export type SecurityRequirement = readonly {
  readonly scheme: string;
  readonly scopes: readonly string[];
}[];

export interface OperationModel {
  /** Of the Operation Object. */
  readonly pointer: Pointer;
  /** Where it stands in the user's files, as outputs tell it: `#/paths/~1pets/get`, `pets.yaml#/get`. */
  readonly sourcePointer: string;
  /** Upper case, but for methods that a description adds (`additionalOperations`): those are as written. */
  readonly method: string;
  /** The path template as it stands, `/pets/{petId}`. */
  readonly path: string;
  readonly operationId?: string;
  readonly tags: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated: boolean;
  /** Path item's and operation's, unique by (`in`, `name`), path item's first. */
  readonly parameters: readonly ParameterModel[];
  readonly requestBody?: RequestBodyModel;
  readonly callbacks: readonly IncomingModel[];
  /** By status as written: `200`, `4XX`, `default`. */
  readonly responses: readonly ResponseModel[];
  /** Alternatives, of which one must hold; empty where no credentials are asked for. */
  readonly security: readonly SecurityRequirement[];
  /** The servers in force here: the operation's, else the path item's, else the document's. */
  readonly servers: readonly ServerModel[];
  /** Fields that start with `x-`. */
  readonly extensions: JsonObject;
}

export interface ParameterModel {
  readonly pointer: Pointer;
  /** Where it stands in the user's files, as outputs tell it. */
  readonly sourcePointer: string;
  readonly name: string;
  readonly in: ParameterPlace;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly description?: string;
  /** Default by place: `form` for query and cookie, `simple` for path and header. */
  readonly style: ParameterStyle;
  /** Default: true for `form`, else false. */
  readonly explode: boolean;
  readonly allowReserved: boolean;
  /** Of the schema, or of the schema of the one entry of `content`. */
  readonly schema?: Pointer;
  /** For `content` parameters: the media type in which the value is written. */
  readonly mediaType?: string;
  readonly example?: JsonValue;
  readonly extensions: JsonObject;
}

/** A request that the service sends: of a webhook, or of a callback of an operation. */
export interface IncomingModel {
  /** Key in `webhooks` or `callbacks`. */
  readonly name: string;
  /** For callbacks: the runtime expression of the URL. */
  readonly expression?: string;
  readonly method: string;
  readonly content: readonly MediaTypeModel[];
}

export interface RequestBodyModel {
  readonly pointer: Pointer;
  readonly required: boolean;
  readonly description?: string;
  readonly content: readonly MediaTypeModel[];
}

export interface MediaTypeModel {
  readonly pointer: Pointer;
  /** As written, parameters included. */
  readonly mediaType: string;
  readonly schema?: Pointer;
  /** Of each item of a sequential media type (OpenAPI 3.2). */
  readonly itemSchema?: Pointer;
  /** Of a request body, where there are any: those of answers, which may be long, are read by nobody. */
  readonly examples?: readonly JsonValue[];
  /** The Encoding Objects by property, as they stand. */
  readonly encoding?: JsonObject;
}

export interface ResponseModel {
  readonly pointer: Pointer;
  readonly status: string;
  readonly description: string;
  readonly headers: readonly HeaderModel[];
  readonly content: readonly MediaTypeModel[];
}

export interface HeaderModel {
  readonly pointer: Pointer;
  readonly name: string;
  readonly required: boolean;
  readonly description?: string;
  readonly schema?: Pointer;
}
