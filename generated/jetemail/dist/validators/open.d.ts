import type { Open } from "../models.js";
import { type JsonSchema, type SchemaDefinition } from "../runtime/validator-schema.js";
import type { Schema } from "../runtime/validator-scope.js";
import type { Validator } from "../runtime/validator.js";
/**
* Checks values of `Open`.
*
* OpenAPI: `#/paths/~1outbound~1logs/get/responses/200/content/application~1json/schema/properties/data/items/properties/opens/items`
*/
export declare const open: Validator<Open>;
export declare function isOpen(value: unknown): boolean;
export declare function rulesOfOpen(): Schema;
/** JSON Schema (2020-12) of `Open`, with all that it refers to. */
export declare const jsonSchema: JsonSchema;
export declare function schemaOfOpen(): SchemaDefinition;
