import { checkItems } from "../runtime/validator-array.js";
import { createValidator } from "../runtime/validator-create.js";
import { checkProperties } from "../runtime/validator-object.js";
import { bundleSchema } from "../runtime/validator-schema.js";
import { isObject } from "../runtime/validator-type.js";
import { isOutboundLog, rulesOfOutboundLog, schemaOfOutboundLog } from "./outbound-log.js";
import { isPagination, rulesOfPagination, schemaOfPagination } from "./pagination.js";
/**
* Checks values of `OutboundLogPage`.
*
* OpenAPI: `#/paths/~1outbound~1logs/get/responses/200/content/application~1json/schema`
*/
export const outboundLogPage = /* @__PURE__ */ createValidator(rulesOfOutboundLogPage, "#/paths/~1outbound~1logs/get/responses/200/content/application~1json/schema", isOutboundLogPage, true);
/**
* Checks values of `OutboundLogPage` by the schema word by word.
*
* OpenAPI: `#/paths/~1outbound~1logs/get/responses/200/content/application~1json/schema`
*/
export const outboundLogPageAsWritten = /* @__PURE__ */ createValidator(rulesOfOutboundLogPage, "#/paths/~1outbound~1logs/get/responses/200/content/application~1json/schema", isOutboundLogPage);
export function isOutboundLogPage(value) {
	if (!isObject(value)) return false;
	let member;
	member = value["success"];
	if (typeof member !== "boolean" && member !== undefined) return false;
	member = value["pagination"];
	if (member !== undefined && !isPagination(member)) return false;
	member = value["data"];
	if (member !== undefined) {
		if (!Array.isArray(member)) return false;
		for (let i = 0; i < member.length; i++) {
			if (!isOutboundLog(member[i])) return false;
		}
	}
	return true;
}
export function rulesOfOutboundLogPage() {
	return ["object", checkProperties({
		success: "boolean",
		pagination: rulesOfPagination,
		data: ["array", checkItems(rulesOfOutboundLog)]
	})];
}
/** JSON Schema (2020-12) of `OutboundLogPage`, with all that it refers to. */
export const jsonSchema = /* @__PURE__ */ bundleSchema("OutboundLogPage", schemaOfOutboundLogPage);
export function schemaOfOutboundLogPage() {
	return {
		schemas: { OutboundLogPage: {
			type: "object",
			properties: {
				success: { type: "boolean" },
				pagination: { $ref: "#/$defs/Pagination" },
				data: {
					description: "One entry per message, aggregated from all events recorded against its uid",
					type: "array",
					items: { $ref: "#/$defs/OutboundLog" }
				}
			}
		} },
		uses: [schemaOfPagination, schemaOfOutboundLog]
	};
}
