import type { ListOutboundLogsInternalServerError } from "../models.js";
import { type JsonSchema, type SchemaDefinition } from "../runtime/validator-schema.js";
import type { Schema } from "../runtime/validator-scope.js";
import type { Validator } from "../runtime/validator.js";
/**
* Checks values of `ListOutboundLogsInternalServerError`.
*
* OpenAPI: `#/paths/~1outbound~1logs/get/responses/500/content/application~1json/schema`
*/
export declare const listOutboundLogsInternalServerError: Validator<ListOutboundLogsInternalServerError>;
export declare function rulesOfListOutboundLogsInternalServerError(): Schema;
/** JSON Schema (2020-12) of `ListOutboundLogsInternalServerError`, with all that it refers to. */
export declare const jsonSchema: JsonSchema;
export declare function schemaOfListOutboundLogsInternalServerError(): SchemaDefinition;
