import type { Pagination } from "../models.js";
import { type JsonSchema, type SchemaDefinition } from "../runtime/validator-schema.js";
import type { Schema } from "../runtime/validator-scope.js";
import type { Validator } from "../runtime/validator.js";
/**
* Checks values of `Pagination`.
*
* OpenAPI: `#/paths/~1outbound~1logs/get/responses/200/content/application~1json/schema/properties/pagination`
*/
export declare const pagination: Validator<Pagination>;
export declare function isPagination(value: unknown): boolean;
export declare function rulesOfPagination(): Schema;
/** JSON Schema (2020-12) of `Pagination`, with all that it refers to. */
export declare const jsonSchema: JsonSchema;
export declare function schemaOfPagination(): SchemaDefinition;
