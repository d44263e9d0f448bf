import { createValidator } from "../runtime/validator-create.js";
import { checkProperties } from "../runtime/validator-object.js";
import { bundleSchema } from "../runtime/validator-schema.js";
import { isObject } from "../runtime/validator-type.js";
/**
* Checks values of `ListOutboundLogsBadRequest`.
*
* OpenAPI: `#/paths/~1outbound~1logs/get/responses/400/content/application~1json/schema`
*/
export const listOutboundLogsBadRequest = /* @__PURE__ */ createValidator(rulesOfListOutboundLogsBadRequest, "#/paths/~1outbound~1logs/get/responses/400/content/application~1json/schema", isListOutboundLogsBadRequest);
export function isListOutboundLogsBadRequest(value) {
	if (!isObject(value)) return false;
	let member;
	member = value["error"];
	if (typeof member !== "string" && member !== undefined) return false;
	return true;
}
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
