import type { OutboundLogPage } from "../models.js";
import { type JsonSchema, type SchemaDefinition } from "../runtime/validator-schema.js";
import type { Schema } from "../runtime/validator-scope.js";
import type { Validator } from "../runtime/validator.js";
/**
* Checks values of `OutboundLogPage`.
*
* OpenAPI: `#/paths/~1outbound~1logs/get/responses/200/content/application~1json/schema`
*/
export declare const outboundLogPage: Validator<OutboundLogPage>;
/**
* Checks values of `OutboundLogPage` by the schema word by word.
*
* OpenAPI: `#/paths/~1outbound~1logs/get/responses/200/content/application~1json/schema`
*/
export declare const outboundLogPageAsWritten: Validator<OutboundLogPage>;
export declare function isOutboundLogPage(value: unknown): boolean;
export declare function rulesOfOutboundLogPage(): Schema;
/** JSON Schema (2020-12) of `OutboundLogPage`, with all that it refers to. */
export declare const jsonSchema: JsonSchema;
export declare function schemaOfOutboundLogPage(): SchemaDefinition;
