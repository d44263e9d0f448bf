import { isDateTime } from "../runtime/format-date.js";
import { createValidator } from "../runtime/validator-create.js";
import { checkNumberFormat } from "../runtime/validator-number.js";
import { checkProperties } from "../runtime/validator-object.js";
import { bundleSchema } from "../runtime/validator-schema.js";
import { checkFormat } from "../runtime/validator-string.js";
import { isInteger, isObject } from "../runtime/validator-type.js";
/**
* Checks values of `DeliveryAttempt`.
*
* OpenAPI: `#/paths/~1outbound~1logs/get/responses/200/content/application~1json/schema/properties/data/items/properties/delivery_attempts/items`
*/
export const deliveryAttempt = /* @__PURE__ */ createValidator(rulesOfDeliveryAttempt, "#/paths/~1outbound~1logs/get/responses/200/content/application~1json/schema/properties/data/items/properties/delivery_attempts/items", isDeliveryAttempt);
export function isDeliveryAttempt(value) {
	if (!isObject(value)) return false;
	let member;
	member = value["action"];
	if (typeof member !== "string" && member !== undefined) return false;
	member = value["receiver"];
	if (typeof member !== "string" && member !== undefined) return false;
	member = value["mx"];
	if (typeof member !== "string" && member !== undefined) return false;
	member = value["host"];
	if (typeof member !== "string" && member !== undefined) return false;
	member = value["ip"];
	if (typeof member !== "string" && member !== undefined) return false;
	member = value["response"];
	if (typeof member !== "string" && member !== undefined) return false;
	member = value["protocol"];
	if (typeof member !== "string" && member !== undefined) return false;
	member = value["date"];
	if ((!isInteger(member) || !(member >= -0x8000000000000000 && member <= 0x7ffffffffffffc00)) && member !== undefined) return false;
	member = value["timestamp"];
	if ((typeof member !== "string" || !isDateTime(member)) && member !== undefined) return false;
	return true;
}
export function rulesOfDeliveryAttempt() {
	return ["object", checkProperties({
		action: "string",
		receiver: "string",
		mx: "string",
		host: "string",
		ip: "string",
		response: "string",
		protocol: "string",
		date: ["integer", checkNumberFormat("int64", -0x8000000000000000, 0x7ffffffffffffc00, true)],
		timestamp: ["string", checkFormat("date-time", isDateTime)]
	})];
}
/** JSON Schema (2020-12) of `DeliveryAttempt`, with all that it refers to. */
export const jsonSchema = /* @__PURE__ */ bundleSchema("DeliveryAttempt", schemaOfDeliveryAttempt);
export function schemaOfDeliveryAttempt() {
	return {
		schemas: { DeliveryAttempt: {
			type: "object",
			properties: {
				action: {
					description: "Outcome of this attempt (ACCEPTED, DELIVERED, DEFERRED, REJECTED, BOUNCED_HARD, BOUNCED_SOFT, BOUNCED_UNKNOWN, DROP, DROPPED)",
					type: "string"
				},
				receiver: { type: "string" },
				mx: { type: "string" },
				host: { type: "string" },
				ip: { type: "string" },
				response: { type: "string" },
				protocol: { type: "string" },
				date: {
					description: "Milliseconds since epoch",
					type: "integer",
					format: "int64"
				},
				timestamp: {
					description: "Same instant as `date`, in RFC3339 form",
					type: "string",
					format: "date-time"
				}
			}
		} },
		uses: []
	};
}
