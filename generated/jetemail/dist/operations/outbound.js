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
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoib3V0Ym91bmQuanMiLCJzb3VyY2VzIjpbIi4uLy4uL3NyYy9vcGVyYXRpb25zL291dGJvdW5kLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQVVBLFNBQ0UsaUJBQ0EscUJBQ0EseUJBQ0s7QUFDUCxTQUlFLHFCQUNLOzs7Ozs7OztBQXFCUCxPQUFPLE1BQU0sbUJBSU8sOEJBQWM7Q0FDaEMsTUFBTTtDQUNOLFFBQVE7Q0FDUixNQUFNO0NBQ04sUUFBUTtDQUNSLFVBQVU7RUFBQztFQUFLO0VBQUs7RUFBSztDQUFHO0NBQzdCLFFBQVE7RUFDTixLQUFLO0VBQ0wsS0FBSztFQUNMLEtBQUs7Q0FDUDtDQUNBLFlBQVk7RUFDVixNQUFNO0dBQ0o7SUFBRSxLQUFLO0lBQVEsSUFBSTtHQUE0QjtHQUMvQztJQUFFLEtBQUs7SUFBVSxJQUFJO0dBQTBCO0dBQy9DO0lBQUUsS0FBSztJQUFRLElBQUk7R0FBMkI7R0FDOUM7SUFBRSxLQUFLO0lBQVMsSUFBSTtHQUEwQjtHQUM5QztJQUFFLEtBQUs7SUFBUyxJQUFJO0dBQTBCO0VBQ2hEO0VBQ0EsUUFBUTtHQUFFLE1BQU07R0FBUyxLQUFLO0dBQVEsUUFBUTtFQUFTO0VBQ3ZELE9BQU87RUFDUCxRQUFRO0VBQ1IsUUFBUTtFQUNSLE9BQU87R0FDTCxJQUFJO0dBQ0osV0FBVztFQUNiO0VBQ0EsUUFBUTtFQUNSLE9BQU87R0FBRSxRQUFRLENBQUMsV0FBVyxJQUFJO0dBQUcsTUFBTTtFQUFTO0NBQ3JEO0FBQ0YsQ0FBQyJ9
