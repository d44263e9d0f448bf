import type { ListOutboundLogsUnauthorized } from "../models.js";
import { type JsonSchema, type SchemaDefinition } from "../runtime/validator-schema.js";
import type { Schema } from "../runtime/validator-scope.js";
import type { Validator } from "../runtime/validator.js";
/**
* Checks values of `ListOutboundLogsUnauthorized`.
*
* OpenAPI: `#/paths/~1outbound~1logs/get/responses/401/content/application~1json/schema`
*/
export declare const listOutboundLogsUnauthorized: Validator<ListOutboundLogsUnauthorized>;
export declare function rulesOfListOutboundLogsUnauthorized(): Schema;
/** JSON Schema (2020-12) of `ListOutboundLogsUnauthorized`, with all that it refers to. */
export declare const jsonSchema: JsonSchema;
export declare function schemaOfListOutboundLogsUnauthorized(): SchemaDefinition;
