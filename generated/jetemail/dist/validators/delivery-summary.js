import { createValidator } from "../runtime/validator-create.js";
import { checkProperties } from "../runtime/validator-object.js";
import { bundleSchema } from "../runtime/validator-schema.js";
import { isInteger, isObject } from "../runtime/validator-type.js";
/**
* Checks values of `DeliverySummary`.
*
* OpenAPI: `#/paths/~1outbound~1logs/get/responses/200/content/application~1json/schema/properties/data/items/properties/delivery_summary`
*/
export const deliverySummary = /* @__PURE__ */ createValidator(rulesOfDeliverySummary, "#/paths/~1outbound~1logs/get/responses/200/content/application~1json/schema/properties/data/items/properties/delivery_summary", isDeliverySummary);
export function isDeliverySummary(value) {
	if (!isObject(value)) return false;
	let member;
	member = value["total_attempts"];
	if (!isInteger(member) && member !== undefined) return false;
	member = value["successful_deliveries"];
	if (!isInteger(member) && member !== undefined) return false;
	member = value["failed_deliveries"];
	if (!isInteger(member) && member !== undefined) return false;
	member = value["unique_recipients"];
	if (!isInteger(member) && member !== undefined) return false;
	return true;
}
export function rulesOfDeliverySummary() {
	return ["object", checkProperties({
		total_attempts: "integer",
		successful_deliveries: "integer",
		failed_deliveries: "integer",
		unique_recipients: "integer"
	})];
}
/** JSON Schema (2020-12) of `DeliverySummary`, with all that it refers to. */
export const jsonSchema = /* @__PURE__ */ bundleSchema("DeliverySummary", schemaOfDeliverySummary);
export function schemaOfDeliverySummary() {
	return {
		schemas: { DeliverySummary: {
			type: "object",
			properties: {
				total_attempts: { type: "integer" },
				successful_deliveries: { type: "integer" },
				failed_deliveries: { type: "integer" },
				unique_recipients: { type: "integer" }
			}
		} },
		uses: []
	};
}
