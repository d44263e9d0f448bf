import { createValidator } from "../runtime/validator-create.js";
import { checkProperties } from "../runtime/validator-object.js";
import { bundleSchema } from "../runtime/validator-schema.js";
import { isObject } from "../runtime/validator-type.js";
/**
* Checks values of `ListOutboundLogsInternalServerError`.
*
* OpenAPI: `#/paths/~1outbound~1logs/get/responses/500/content/application~1json/schema`
*/
export const listOutboundLogsInternalServerError = /* @__PURE__ */ createValidator(rulesOfListOutboundLogsInternalServerError, "#/paths/~1outbound~1logs/get/responses/500/content/application~1json/schema", isListOutboundLogsInternalServerError);
export function isListOutboundLogsInternalServerError(value) {
	if (!isObject(value)) return false;
	let member;
	member = value["success"];
	if (typeof member !== "boolean" && member !== undefined) return false;
	member = value["error"];
	if (typeof member !== "string" && member !== undefined) return false;
	member = value["details"];
	if (typeof member !== "string" && member !== undefined) return false;
	return true;
}
export function rulesOfListOutboundLogsInternalServerError() {
	return ["object", checkProperties({
		success: "boolean",
		error: "string",
		details: "string"
	})];
}
/** JSON Schema (2020-12) of `ListOutboundLogsInternalServerError`, with all that it refers to. */
export const jsonSchema = /* @__PURE__ */ bundleSchema("ListOutboundLogsInternalServerError", schemaOfListOutboundLogsInternalServerError);
export function schemaOfListOutboundLogsInternalServerError() {
	return {
		schemas: { ListOutboundLogsInternalServerError: {
			type: "object",
			properties: {
				success: { type: "boolean" },
				error: { type: "string" },
				details: {
					description: "Additional error details",
					type: "string"
				}
			}
		} },
		uses: []
	};
}
