import { createValidator } from "../runtime/validator-create.js";
import { checkNumberFormat } from "../runtime/validator-number.js";
import { checkProperties, checkRequired } from "../runtime/validator-object.js";
import { bundleSchema } from "../runtime/validator-schema.js";
import { isInteger, isObject } from "../runtime/validator-type.js";
/**
* Checks values of `Open`.
*
* OpenAPI: `#/paths/~1outbound~1logs/get/responses/200/content/application~1json/schema/properties/data/items/properties/opens/items`
*/
export const open = /* @__PURE__ */ createValidator(rulesOfOpen, "#/paths/~1outbound~1logs/get/responses/200/content/application~1json/schema/properties/data/items/properties/opens/items", isOpen);
export function isOpen(value) {
	if (!isObject(value)) return false;
	let member;
	member = value["date"];
	if (!isInteger(member) || !(member >= -0x8000000000000000 && member <= 0x7ffffffffffffc00)) return false;
	member = value["country"];
	if (typeof member !== "string" && member !== undefined) return false;
	member = value["email_client"];
	if (typeof member !== "string" && member !== undefined) return false;
	return true;
}
export function rulesOfOpen() {
	return [
		"object",
		checkRequired(["date"]),
		checkProperties({
			date: ["integer", checkNumberFormat("int64", -0x8000000000000000, 0x7ffffffffffffc00, true)],
			country: "string",
			email_client: "string"
		})
	];
}
/** JSON Schema (2020-12) of `Open`, with all that it refers to. */
export const jsonSchema = /* @__PURE__ */ bundleSchema("Open", schemaOfOpen);
export function schemaOfOpen() {
	return {
		schemas: { Open: {
			type: "object",
			required: ["date"],
			properties: {
				date: {
					description: "Milliseconds since epoch when the open occurred",
					type: "integer",
					format: "int64"
				},
				country: {
					description: "Approximate location of the reader (e.g. \"Brisbane, QLD, AU\")",
					type: "string"
				},
				email_client: {
					description: "Email client that loaded the message (e.g. \"Gmail\", \"Outlook (web)\")",
					type: "string"
				}
			}
		} },
		uses: []
	};
}
