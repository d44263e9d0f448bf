import type { DeliveryAttempt } from "../models.js";
import { type JsonSchema, type SchemaDefinition } from "../runtime/validator-schema.js";
import type { Schema } from "../runtime/validator-scope.js";
import type { Validator } from "../runtime/validator.js";
/**
* Checks values of `DeliveryAttempt`.
*
* OpenAPI: `#/paths/~1outbound~1logs/get/responses/200/content/application~1json/schema/properties/data/items/properties/delivery_attempts/items`
*/
export declare const deliveryAttempt: Validator<DeliveryAttempt>;
export declare function isDeliveryAttempt(value: unknown): boolean;
export declare function rulesOfDeliveryAttempt(): Schema;
/** JSON Schema (2020-12) of `DeliveryAttempt`, with all that it refers to. */
export declare const jsonSchema: JsonSchema;
export declare function schemaOfDeliveryAttempt(): SchemaDefinition;
