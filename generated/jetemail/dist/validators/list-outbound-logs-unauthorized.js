import { createValidator } from "../runtime/validator-create.js";
import { checkProperties } from "../runtime/validator-object.js";
import { bundleSchema } from "../runtime/validator-schema.js";
/**
* Checks values of `ListOutboundLogsUnauthorized`.
*
* OpenAPI: `#/paths/~1outbound~1logs/get/responses/401/content/application~1json/schema`
*/
export const listOutboundLogsUnauthorized = /* @__PURE__ */ createValidator(rulesOfListOutboundLogsUnauthorized, "#/paths/~1outbound~1logs/get/responses/401/content/application~1json/schema");
export function rulesOfListOutboundLogsUnauthorized() {
	return ["object", checkProperties({
		success: "boolean",
		error: "string"
	})];
}
/** JSON Schema (2020-12) of `ListOutboundLogsUnauthorized`, with all that it refers to. */
export const jsonSchema = /* @__PURE__ */ bundleSchema("ListOutboundLogsUnauthorized", schemaOfListOutboundLogsUnauthorized);
export function schemaOfListOutboundLogsUnauthorized() {
	return {
		schemas: { ListOutboundLogsUnauthorized: {
			type: "object",
			properties: {
				success: { type: "boolean" },
				error: { type: "string" }
			}
		} },
		uses: []
	};
}
