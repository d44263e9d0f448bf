import { filterBuilder } from "../runtime/filter.js";
const outboundLogsChain = /* @__PURE__ */ Object.freeze({
	names: [
		"limit",
		"page",
		"offset",
		"sort_by",
		"sort_order",
		"id",
		"uid",
		"action",
		"zone",
		"message_id",
		"from_address",
		"to_address",
		"mx",
		"host",
		"ip",
		"response",
		"user",
		"protocol",
		"src",
		"subject",
		"md5",
		"interface",
		"originhost",
		"transtype",
		"headerFrom",
		"date_from",
		"date_to",
		"from",
		"to",
		"rule_id",
		"search"
	],
	types: {
		from_address: "email",
		to_address: "email",
		user: "email",
		headerFrom: "email",
		date_from: "unix-s",
		date_to: "unix-s",
		from: "date-or-time",
		to: "date-or-time"
	},
	exclusive: [["page", "offset"]],
	notations: [["date_from", "from"], ["date_to", "to"]],
	ranges: { date: ["date_from", "date_to"] },
	sort: {
		by: "sort_by",
		order: "sort_order"
	}
});
/** What the query parameters of `GET /outbound/logs` mean. */
export const outboundLogsTable = /* @__PURE__ */ Object.freeze({
	chain: outboundLogsChain,
	rules: {
		limit: {
			op: "",
			type: "integer",
			min: 1,
			max: 100
		},
		page: {
			op: "",
			type: "integer",
			min: 1
		},
		offset: {
			op: "",
			type: "integer",
			min: 0
		},
		sort_by: {
			op: "",
			maxLength: 50
		},
		sort_order: {
			op: "",
			enum: ["ASC", "DESC"],
			anyCase: true
		},
		id: { maxLength: 100 },
		uid: { pattern: "^[A-Za-z0-9-_]{1,100}$" },
		action: {
			at: "/delivery_attempts/*/action",
			flags: "/was_",
			flagsOnly: [
				"SPAM",
				"VIRUS",
				"QUEUED"
			],
			enum: [
				"ACCEPTED",
				"REJECTED",
				"BOUNCED_HARD",
				"BOUNCED_SOFT",
				"DEFERRED",
				"SPAM",
				"VIRUS",
				"QUEUED"
			]
		},
		zone: {
			at: "",
			maxLength: 50
		},
		message_id: {
			bare: true,
			maxLength: 100
		},
		from_address: { type: "email" },
		to_address: { type: "email" },
		mx: {
			at: "/delivery_attempts/*/mx",
			fold: true,
			maxLength: 100
		},
		host: {
			at: "/delivery_attempts/*/host",
			fold: true,
			maxLength: 100
		},
		ip: {
			at: "/delivery_attempts/*/ip",
			pattern: "^(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)$"
		},
		response: {
			op: "contains",
			at: "/delivery_attempts/*/response",
			maxLength: 500
		},
		user: { type: "email" },
		protocol: {
			at: "/delivery_attempts/*/protocol",
			enum: [
				"smtp",
				"http",
				"https"
			]
		},
		src: { maxLength: 50 },
		subject: {
			op: "contains",
			maxLength: 500
		},
		md5: {
			at: "",
			fold: true,
			pattern: "^[a-fA-F0-9]{32}$"
		},
		interface: {
			at: "",
			maxLength: 50
		},
		originhost: {
			fold: true,
			maxLength: 100
		},
		transtype: { enum: [
			"smtp",
			"http",
			"api"
		] },
		headerFrom: { type: "email" },
		date_from: {
			op: "gte",
			field: "date",
			at: [
				"/delivery_attempts/*/date",
				"/opens/*/date",
				"/clicks/*/date"
			],
			span: ["/first_seen", "/last_updated"],
			type: "unix-s",
			min: 0,
			max: 99999999999
		},
		date_to: {
			op: "lte",
			field: "date",
			at: [
				"/delivery_attempts/*/date",
				"/opens/*/date",
				"/clicks/*/date"
			],
			span: ["/first_seen", "/last_updated"],
			type: "unix-s",
			min: 0,
			max: 99999999999
		},
		from: {
			op: "gte",
			field: "date",
			at: [
				"/delivery_attempts/*/date",
				"/opens/*/date",
				"/clicks/*/date"
			],
			span: ["/first_seen", "/last_updated"],
			type: "date-or-time"
		},
		to: {
			op: "lte",
			field: "date",
			at: [
				"/delivery_attempts/*/date",
				"/opens/*/date",
				"/clicks/*/date"
			],
			span: ["/first_seen", "/last_updated"],
			type: "date-or-time"
		},
		rule_id: { maxLength: 100 },
		search: {
			op: "search",
			at: [
				"/subject",
				"/from_address",
				"/to_address",
				"/sender",
				"/receiver",
				"/user",
				"/headerFrom",
				"/message_id"
			],
			maxLength: 200
		}
	}
});
/**
* Starts a filter of `GET /outbound/logs`, empty or from a value that was saved.
*
* OpenAPI: `#/paths/~1outbound~1logs/get`
*/
export const outboundLogs = /* @__PURE__ */ filterBuilder(outboundLogsChain);
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoib3V0Ym91bmQtbG9ncy5qcyIsInNvdXJjZXMiOlsiLi4vLi4vc3JjL2ZpbHRlcnMvb3V0Ym91bmQtbG9ncy50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFTQSxTQUFTLHFCQUFxQjtBQXdUOUIsTUFBTSxvQkFBZ0QsdUJBQU8sT0FDM0Q7Q0FDRSxPQUFPO0VBQ0w7RUFDQTtFQUNBO0VBQ0E7RUFDQTtFQUNBO0VBQ0E7RUFDQTtFQUNBO0VBQ0E7RUFDQTtFQUNBO0VBQ0E7RUFDQTtFQUNBO0VBQ0E7RUFDQTtFQUNBO0VBQ0E7RUFDQTtFQUNBO0VBQ0E7RUFDQTtFQUNBO0VBQ0E7RUFDQTtFQUNBO0VBQ0E7RUFDQTtFQUNBO0VBQ0E7Q0FDRjtDQUNBLE9BQU87RUFDTCxjQUFjO0VBQ2QsWUFBWTtFQUNaLE1BQU07RUFDTixZQUFZO0VBQ1osV0FBVztFQUNYLFNBQVM7RUFDVCxNQUFNO0VBQ04sSUFBSTtDQUNOO0NBQ0EsV0FBVyxDQUFDLENBQUMsUUFBUSxRQUFRLENBQUM7Q0FDOUIsV0FBVyxDQUNULENBQUMsYUFBYSxNQUFNLEdBQ3BCLENBQUMsV0FBVyxJQUFJLENBQ2xCO0NBQ0EsUUFBUSxFQUFFLE1BQU0sQ0FBQyxhQUFhLFNBQVMsRUFBRTtDQUN6QyxNQUFNO0VBQ0osSUFBSTtFQUNKLE9BQU87Q0FDVDtBQUNGLENBQ0Y7O0FBR0EsT0FBTyxNQUFNLG9CQUNLLHVCQUFPLE9BQTJDO0NBQ2hFLE9BQU87Q0FDUCxPQUFPO0VBQ0wsT0FBTztHQUFFLElBQUk7R0FBSSxNQUFNO0dBQVcsS0FBSztHQUFHLEtBQUs7RUFBSTtFQUNuRCxNQUFNO0dBQUUsSUFBSTtHQUFJLE1BQU07R0FBVyxLQUFLO0VBQUU7RUFDeEMsUUFBUTtHQUFFLElBQUk7R0FBSSxNQUFNO0dBQVcsS0FBSztFQUFFO0VBQzFDLFNBQVM7R0FBRSxJQUFJO0dBQUksV0FBVztFQUFHO0VBQ2pDLFlBQVk7R0FBRSxJQUFJO0dBQUksTUFBTSxDQUFDLE9BQU8sTUFBTTtHQUFHLFNBQVM7RUFBSztFQUMzRCxJQUFJLEVBQUUsV0FBVyxJQUFJO0VBQ3JCLEtBQUssRUFBRSxTQUFTLHlCQUF5QjtFQUN6QyxRQUFRO0dBQ04sSUFBSTtHQUNKLE9BQU87R0FDUCxXQUFXO0lBQUM7SUFBUTtJQUFTO0dBQVE7R0FDckMsTUFBTTtJQUNKO0lBQ0E7SUFDQTtJQUNBO0lBQ0E7SUFDQTtJQUNBO0lBQ0E7R0FDRjtFQUNGO0VBQ0EsTUFBTTtHQUFFLElBQUk7R0FBSSxXQUFXO0VBQUc7RUFDOUIsWUFBWTtHQUFFLE1BQU07R0FBTSxXQUFXO0VBQUk7RUFDekMsY0FBYyxFQUFFLE1BQU0sUUFBUTtFQUM5QixZQUFZLEVBQUUsTUFBTSxRQUFRO0VBQzVCLElBQUk7R0FBRSxJQUFJO0dBQTJCLE1BQU07R0FBTSxXQUFXO0VBQUk7RUFDaEUsTUFBTTtHQUFFLElBQUk7R0FBNkIsTUFBTTtHQUFNLFdBQVc7RUFBSTtFQUNwRSxJQUFJO0dBQ0YsSUFBSTtHQUNKLFNBQ0U7RUFDSjtFQUNBLFVBQVU7R0FDUixJQUFJO0dBQ0osSUFBSTtHQUNKLFdBQVc7RUFDYjtFQUNBLE1BQU0sRUFBRSxNQUFNLFFBQVE7RUFDdEIsVUFBVTtHQUNSLElBQUk7R0FDSixNQUFNO0lBQUM7SUFBUTtJQUFRO0dBQU87RUFDaEM7RUFDQSxLQUFLLEVBQUUsV0FBVyxHQUFHO0VBQ3JCLFNBQVM7R0FBRSxJQUFJO0dBQVksV0FBVztFQUFJO0VBQzFDLEtBQUs7R0FBRSxJQUFJO0dBQUksTUFBTTtHQUFNLFNBQVM7RUFBb0I7RUFDeEQsV0FBVztHQUFFLElBQUk7R0FBSSxXQUFXO0VBQUc7RUFDbkMsWUFBWTtHQUFFLE1BQU07R0FBTSxXQUFXO0VBQUk7RUFDekMsV0FBVyxFQUFFLE1BQU07R0FBQztHQUFRO0dBQVE7RUFBSyxFQUFFO0VBQzNDLFlBQVksRUFBRSxNQUFNLFFBQVE7RUFDNUIsV0FBVztHQUNULElBQUk7R0FDSixPQUFPO0dBQ1AsSUFBSTtJQUFDO0lBQTZCO0lBQWlCO0dBQWdCO0dBQ25FLE1BQU0sQ0FBQyxlQUFlLGVBQWU7R0FDckMsTUFBTTtHQUNOLEtBQUs7R0FDTCxLQUFLO0VBQ1A7RUFDQSxTQUFTO0dBQ1AsSUFBSTtHQUNKLE9BQU87R0FDUCxJQUFJO0lBQUM7SUFBNkI7SUFBaUI7R0FBZ0I7R0FDbkUsTUFBTSxDQUFDLGVBQWUsZUFBZTtHQUNyQyxNQUFNO0dBQ04sS0FBSztHQUNMLEtBQUs7RUFDUDtFQUNBLE1BQU07R0FDSixJQUFJO0dBQ0osT0FBTztHQUNQLElBQUk7SUFBQztJQUE2QjtJQUFpQjtHQUFnQjtHQUNuRSxNQUFNLENBQUMsZUFBZSxlQUFlO0dBQ3JDLE1BQU07RUFDUjtFQUNBLElBQUk7R0FDRixJQUFJO0dBQ0osT0FBTztHQUNQLElBQUk7SUFBQztJQUE2QjtJQUFpQjtHQUFnQjtHQUNuRSxNQUFNLENBQUMsZUFBZSxlQUFlO0dBQ3JDLE1BQU07RUFDUjtFQUNBLFNBQVMsRUFBRSxXQUFXLElBQUk7RUFDMUIsUUFBUTtHQUNOLElBQUk7R0FDSixJQUFJO0lBQ0Y7SUFDQTtJQUNBO0lBQ0E7SUFDQTtJQUNBO0lBQ0E7SUFDQTtHQUNGO0dBQ0EsV0FBVztFQUNiO0NBQ0Y7QUFDRixDQUFDOzs7Ozs7QUFPSCxPQUFPLE1BQU0sZUFFNkIsOEJBR3hDLGlCQUFpQiJ9
