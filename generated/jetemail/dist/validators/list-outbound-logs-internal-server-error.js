import { createValidator } from "../runtime/validator-create.js";
import { checkProperties } from "../runtime/validator-object.js";
import { bundleSchema } from "../runtime/validator-schema.js";
/**
* Checks values of `ListOutboundLogsInternalServerError`.
*
* OpenAPI: `#/paths/~1outbound~1logs/get/responses/500/content/application~1json/schema`
*/
export const listOutboundLogsInternalServerError = /* @__PURE__ */ createValidator(rulesOfListOutboundLogsInternalServerError, "#/paths/~1outbound~1logs/get/responses/500/content/application~1json/schema");
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
