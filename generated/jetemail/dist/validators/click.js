import { createValidator } from "../runtime/validator-create.js";
import { checkNumberFormat } from "../runtime/validator-number.js";
import { checkProperties, checkRequired } from "../runtime/validator-object.js";
import { bundleSchema } from "../runtime/validator-schema.js";
import { isInteger, isObject } from "../runtime/validator-type.js";
/**
* Checks values of `Click`.
*
* OpenAPI: `#/paths/~1outbound~1logs/get/responses/200/content/application~1json/schema/properties/data/items/properties/clicks/items`
*/
export const click = /* @__PURE__ */ createValidator(rulesOfClick, "#/paths/~1outbound~1logs/get/responses/200/content/application~1json/schema/properties/data/items/properties/clicks/items", isClick);
export function isClick(value) {
	if (!isObject(value)) return false;
	let member;
	member = value["date"];
	if (!isInteger(member) || !(member >= -0x8000000000000000 && member <= 0x7ffffffffffffc00)) return false;
	member = value["country"];
	if (typeof member !== "string" && member !== undefined) return false;
	member = value["email_client"];
	if (typeof member !== "string" && member !== undefined) return false;
	member = value["original_url"];
	if (typeof member !== "string" && member !== undefined) return false;
	return true;
}
export function rulesOfClick() {
	return [
		"object",
		checkRequired(["date"]),
		checkProperties({
			date: ["integer", checkNumberFormat("int64", -0x8000000000000000, 0x7ffffffffffffc00, true)],
			country: "string",
			email_client: "string",
			original_url: "string"
		})
	];
}
/** JSON Schema (2020-12) of `Click`, with all that it refers to. */
export const jsonSchema = /* @__PURE__ */ bundleSchema("Click", schemaOfClick);
export function schemaOfClick() {
	return {
		schemas: { Click: {
			type: "object",
			required: ["date"],
			properties: {
				date: {
					description: "Milliseconds since epoch when the click occurred",
					type: "integer",
					format: "int64"
				},
				country: {
					description: "Approximate location of the clicker",
					type: "string"
				},
				email_client: {
					description: "Browser or email client that made the request",
					type: "string"
				},
				original_url: {
					description: "Destination URL of the clicked link, when known",
					type: "string"
				}
			}
		} },
		uses: []
	};
}
