import type { JsonObject, JsonValue } from "../source/document.js";
import type { Origins } from "./origins.js";

/** The `type` names of JSON Schema. */
export type SchemaType = "null" | "boolean" | "object" | "array" | "number" | "integer" | "string";

/** A schema of JSON Schema 2020-12 with OpenAPI's vocabulary. */
export type Schema = boolean | SchemaObject;

export type SchemaMap = { readonly [key: string]: Schema };

/**
 * The keywords that specmill reads by name; others stay where they are and are found by their key.
 *
 * `check.ts` has found every keyword named here to be of this type.
 */
export interface SchemaObject {
  readonly $ref?: string;
  readonly $id?: string;
  readonly $anchor?: string;
  readonly $dynamicRef?: string;
  readonly $dynamicAnchor?: string;
  readonly $defs?: SchemaMap;
  readonly $comment?: string;
  readonly type?: SchemaType | readonly SchemaType[];
  readonly enum?: readonly JsonValue[];
  readonly const?: JsonValue;
  readonly multipleOf?: number;
  readonly maximum?: number;
  readonly exclusiveMaximum?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maxLength?: number;
  readonly minLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly contentEncoding?: string;
  readonly contentMediaType?: string;
  readonly contentSchema?: Schema;
  readonly maxItems?: number;
  readonly minItems?: number;
  readonly uniqueItems?: boolean;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly contains?: Schema;
  readonly maxContains?: number;
  readonly minContains?: number;
  readonly unevaluatedItems?: Schema;
  readonly properties?: SchemaMap;
  readonly patternProperties?: SchemaMap;
  readonly additionalProperties?: Schema;
  readonly propertyNames?: Schema;
  readonly required?: readonly string[];
  readonly maxProperties?: number;
  readonly minProperties?: number;
  readonly dependentRequired?: { readonly [key: string]: readonly string[] };
  readonly dependentSchemas?: SchemaMap;
  readonly unevaluatedProperties?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly not?: Schema;
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  readonly title?: string;
  readonly description?: string;
  readonly default?: JsonValue;
  readonly deprecated?: boolean;
  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;
  readonly example?: JsonValue;
  readonly examples?: readonly JsonValue[];
  readonly discriminator?: DiscriminatorObject;
  readonly externalDocs?: JsonObject;
}

export interface DiscriminatorObject {
  readonly propertyName: string;
  readonly mapping?: { readonly [value: string]: string };
}

/** Keywords whose value is one schema. */
export const schemaKeywords = [
  "contentSchema",
  "items",
  "contains",
  "unevaluatedItems",
  "additionalProperties",
  "propertyNames",
  "unevaluatedProperties",
  "not",
  "if",
  "then",
  "else",
] as const;

/** Keywords whose value is a list of schemas. */
export const schemaListKeywords = ["prefixItems", "allOf", "anyOf", "oneOf"] as const;

/** Keywords whose value is an object of schemas. */
export const schemaMapKeywords = [
  "$defs",
  "properties",
  "patternProperties",
  "dependentSchemas",
] as const;

/** A document lifted to the form of OpenAPI 3.1. */
export interface OpenApiDocument {
  readonly uri: string;
  /** As written by the user. */
  readonly version: string;
  /** Has `openapi`, `info` and (unless empty) `paths`, `components`, `servers`, `security`, `tags`. */
  readonly root: JsonObject;
  /** Where what does not stand at its own pointer came from. */
  readonly origins: Origins;
  /** Operations that the package is made without, as `GET /pets`; absent where it is made of all. */
  readonly leftOut?: ReadonlySet<string>;
}
