import { BadRequestError, InternalServerError, UnauthorizedError } from "../runtime/errors.js";
import { listOperation } from "../runtime/operation.js";
/**
* Get outbound email logs
*
* Retrieves logs of outbound email activity with comprehensive filtering options
*
* OpenAPI: `#/paths/~1outbound~1logs/get`
*/
export const listOutboundLogs = /* @__PURE__ */ listOperation({
	name: "listOutboundLogs",
	method: "GET",
	path: "/outbound/logs",
	accept: "application/json",
	statuses: [
		200,
		400,
		401,
		500
	],
	errors: {
		400: BadRequestError,
		401: UnauthorizedError,
		500: InternalServerError
	},
	pagination: {
		next: [
			{
				via: "more",
				at: "/pagination/has_next_page"
			},
			{
				via: "offset",
				at: "/pagination/next_offset"
			},
			{
				via: "page",
				at: "/pagination/current_page"
			},
			{
				via: "pages",
				at: "/pagination/total_pages"
			},
			{
				via: "total",
				at: "/pagination/total_count"
			}
		],
		params: {
			size: "limit",
			num: "page",
			offset: "offset"
		},
		items: "/data",
		sizeAt: "/pagination/per_page",
		pageAt: "/pagination/current_page",
		total: {
			at: "/pagination/total_count",
			limitedAt: "/pagination/count_limited"
		},
		itemId: "/uid",
		upper: {
			params: ["date_to", "to"],
			unit: "unix-s"
		}
	}
});
//# sourceMappingURL=outbound.js.map
