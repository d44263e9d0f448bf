import type { ListOutboundLogsBadRequest } from "../models.js";
import { type JsonSchema, type SchemaDefinition } from "../runtime/validator-schema.js";
import type { Schema } from "../runtime/validator-scope.js";
import type { Validator } from "../runtime/validator.js";
/**
* Checks values of `ListOutboundLogsBadRequest`.
*
* OpenAPI: `#/paths/~1outbound~1logs/get/responses/400/content/application~1json/schema`
*/
export declare const listOutboundLogsBadRequest: Validator<ListOutboundLogsBadRequest>;
export declare function rulesOfListOutboundLogsBadRequest(): Schema;
/** JSON Schema (2020-12) of `ListOutboundLogsBadRequest`, with all that it refers to. */
export declare const jsonSchema: JsonSchema;
export declare function schemaOfListOutboundLogsBadRequest(): SchemaDefinition;
