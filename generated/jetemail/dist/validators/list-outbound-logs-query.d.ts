import type { ListOutboundLogsQuery } from "../models.js";
import { type JsonSchema, type SchemaDefinition } from "../runtime/validator-schema.js";
import type { Schema } from "../runtime/validator-scope.js";
import type { Validator } from "../runtime/validator.js";
/**
* Checks values of `ListOutboundLogsQuery`.
*
* OpenAPI: `#/paths/~1outbound~1logs/get/parameters/query`
*/
export declare const listOutboundLogsQuery: Validator<ListOutboundLogsQuery>;
export declare function rulesOfListOutboundLogsQuery(): Schema;
/** JSON Schema (2020-12) of `ListOutboundLogsQuery`, with all that it refers to. */
export declare const jsonSchema: JsonSchema;
export declare function schemaOfListOutboundLogsQuery(): SchemaDefinition;
