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
//# sourceMappingURL=outbound-logs.js.map
