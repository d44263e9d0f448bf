import type { Click } from "../models.js";
import { type JsonSchema, type SchemaDefinition } from "../runtime/validator-schema.js";
import type { Schema } from "../runtime/validator-scope.js";
import type { Validator } from "../runtime/validator.js";
/**
* Checks values of `Click`.
*
* OpenAPI: `#/paths/~1outbound~1logs/get/responses/200/content/application~1json/schema/properties/data/items/properties/clicks/items`
*/
export declare const click: Validator<Click>;
export declare function isClick(value: unknown): boolean;
export declare function rulesOfClick(): Schema;
/** JSON Schema (2020-12) of `Click`, with all that it refers to. */
export declare const jsonSchema: JsonSchema;
export declare function schemaOfClick(): SchemaDefinition;
