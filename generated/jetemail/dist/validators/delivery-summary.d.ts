import type { DeliverySummary } from "../models.js";
import { type JsonSchema, type SchemaDefinition } from "../runtime/validator-schema.js";
import type { Schema } from "../runtime/validator-scope.js";
import type { Validator } from "../runtime/validator.js";
/**
* Checks values of `DeliverySummary`.
*
* OpenAPI: `#/paths/~1outbound~1logs/get/responses/200/content/application~1json/schema/properties/data/items/properties/delivery_summary`
*/
export declare const deliverySummary: Validator<DeliverySummary>;
export declare function isDeliverySummary(value: unknown): boolean;
export declare function rulesOfDeliverySummary(): Schema;
/** JSON Schema (2020-12) of `DeliverySummary`, with all that it refers to. */
export declare const jsonSchema: JsonSchema;
export declare function schemaOfDeliverySummary(): SchemaDefinition;
