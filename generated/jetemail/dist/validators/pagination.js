import { createValidator } from "../runtime/validator-create.js";
import { checkProperties } from "../runtime/validator-object.js";
import { bundleSchema } from "../runtime/validator-schema.js";
import { isInteger, isObject } from "../runtime/validator-type.js";
/**
* Checks values of `Pagination`.
*
* OpenAPI: `#/paths/~1outbound~1logs/get/responses/200/content/application~1json/schema/properties/pagination`
*/
export const pagination = /* @__PURE__ */ createValidator(rulesOfPagination, "#/paths/~1outbound~1logs/get/responses/200/content/application~1json/schema/properties/pagination", isPagination);
export function isPagination(value) {
	if (!isObject(value)) return false;
	let member;
	member = value["total_count"];
	if (!isInteger(member) && member !== undefined) return false;
	member = value["total_pages"];
	if (!isInteger(member) && member !== undefined) return false;
	member = value["current_page"];
	if (!isInteger(member) && member !== undefined) return false;
	member = value["per_page"];
	if (!isInteger(member) && member !== undefined) return false;
	member = value["offset"];
	if (!isInteger(member) && member !== undefined) return false;
	member = value["has_next_page"];
	if (typeof member !== "boolean" && member !== undefined) return false;
	member = value["has_previous_page"];
	if (typeof member !== "boolean" && member !== undefined) return false;
	member = value["next_offset"];
	if (!isInteger(member) && member !== null && member !== undefined) return false;
	member = value["previous_offset"];
	if (!isInteger(member) && member !== null && member !== undefined) return false;
	member = value["showing_from"];
	if (!isInteger(member) && member !== undefined) return false;
	member = value["showing_to"];
	if (!isInteger(member) && member !== undefined) return false;
	member = value["count_limited"];
	if (typeof member !== "boolean" && member !== undefined) return false;
	member = value["max_count_limit"];
	if (!isInteger(member) && member !== undefined) return false;
	return true;
}
export function rulesOfPagination() {
	return ["object", checkProperties({
		total_count: "integer",
		total_pages: "integer",
		current_page: "integer",
		per_page: "integer",
		offset: "integer",
		has_next_page: "boolean",
		has_previous_page: "boolean",
		next_offset: "integer null",
		previous_offset: "integer null",
		showing_from: "integer",
		showing_to: "integer",
		count_limited: "boolean",
		max_count_limit: "integer"
	})];
}
/** JSON Schema (2020-12) of `Pagination`, with all that it refers to. */
export const jsonSchema = /* @__PURE__ */ bundleSchema("Pagination", schemaOfPagination);
export function schemaOfPagination() {
	return {
		schemas: { Pagination: {
			type: "object",
			properties: {
				total_count: {
					description: "Total number of matching messages",
					type: "integer"
				},
				total_pages: { type: "integer" },
				current_page: { type: "integer" },
				per_page: { type: "integer" },
				offset: { type: "integer" },
				has_next_page: { type: "boolean" },
				has_previous_page: { type: "boolean" },
				next_offset: { type: ["integer", "null"] },
				previous_offset: { type: ["integer", "null"] },
				showing_from: { type: "integer" },
				showing_to: { type: "integer" },
				count_limited: {
					description: "True when total_count was truncated at max_count_limit; the real total may be higher",
					type: "boolean"
				},
				max_count_limit: { type: "integer" }
			}
		} },
		uses: []
	};
}
