import type { OutboundLog } from "../models.js";
import { type JsonSchema, type SchemaDefinition } from "../runtime/validator-schema.js";
import type { Schema } from "../runtime/validator-scope.js";
import type { Validator } from "../runtime/validator.js";
/**
* Checks values of `OutboundLog`.
*
* OpenAPI: `#/paths/~1outbound~1logs/get/responses/200/content/application~1json/schema/properties/data/items`
*/
export declare const outboundLog: Validator<OutboundLog>;
/**
* Checks values of `OutboundLog` by the schema word by word.
*
* OpenAPI: `#/paths/~1outbound~1logs/get/responses/200/content/application~1json/schema/properties/data/items`
*/
export declare const outboundLogAsWritten: Validator<OutboundLog>;
export declare function isOutboundLog(value: unknown): boolean;
export declare function rulesOfOutboundLog(): Schema;
/** JSON Schema (2020-12) of `OutboundLog`, with all that it refers to. */
export declare const jsonSchema: JsonSchema;
export declare function schemaOfOutboundLog(): SchemaDefinition;
