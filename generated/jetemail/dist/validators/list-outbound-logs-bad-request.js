import { createValidator } from "../runtime/validator-create.js";
import { checkProperties } from "../runtime/validator-object.js";
import { bundleSchema } from "../runtime/validator-schema.js";
/**
* Checks values of `ListOutboundLogsBadRequest`.
*
* OpenAPI: `#/paths/~1outbound~1logs/get/responses/400/content/application~1json/schema`
*/
export const listOutboundLogsBadRequest = /* @__PURE__ */ createValidator(rulesOfListOutboundLogsBadRequest, "#/paths/~1outbound~1logs/get/responses/400/content/application~1json/schema");
export function rulesOfListOutboundLogsBadRequest() {
	return ["object", checkProperties({ error: "string" })];
}
/** JSON Schema (2020-12) of `ListOutboundLogsBadRequest`, with all that it refers to. */
export const jsonSchema = /* @__PURE__ */ bundleSchema("ListOutboundLogsBadRequest", schemaOfListOutboundLogsBadRequest);
export function schemaOfListOutboundLogsBadRequest() {
	return {
		schemas: { ListOutboundLogsBadRequest: {
			type: "object",
			properties: { error: { type: "string" } }
		} },
		uses: []
	};
}
