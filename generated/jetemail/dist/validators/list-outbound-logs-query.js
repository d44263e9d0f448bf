import { isDate, isDateTime } from "../runtime/format-date.js";
import { isEmail } from "../runtime/format-email.js";
import { checkAnyOf, checkDependentSchemas } from "../runtime/validator-applicator.js";
import { createValidator } from "../runtime/validator-create.js";
import { checkEnum } from "../runtime/validator-enum.js";
import { checkNever } from "../runtime/validator-never.js";
import { checkMaximum, checkMinimum } from "../runtime/validator-number.js";
import { checkAdditionalProperties, checkProperties } from "../runtime/validator-object.js";
import { bundleSchema } from "../runtime/validator-schema.js";
import { checkFormat, checkMaxLength, checkPattern } from "../runtime/validator-string.js";
/**
* Checks values of `ListOutboundLogsQuery`.
*
* OpenAPI: `#/paths/~1outbound~1logs/get/parameters/query`
*/
export const listOutboundLogsQuery = /* @__PURE__ */ createValidator(rulesOfListOutboundLogsQuery, "#/paths/~1outbound~1logs/get/parameters/query");
const pattern = /* @__PURE__ */ new RegExp("^[A-Za-z0-9-_]{1,100}$", "u");
const members = [
	"ACCEPTED",
	"REJECTED",
	"BOUNCED_HARD",
	"BOUNCED_SOFT",
	"DEFERRED",
	"SPAM",
	"VIRUS",
	"QUEUED"
];
const pattern2 = /* @__PURE__ */ new RegExp("^(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)$", "u");
const pattern3 = /* @__PURE__ */ new RegExp("^[a-fA-F0-9]{32}$", "u");
const pattern4 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?$", "u");
export function rulesOfListOutboundLogsQuery() {
	return [
		"object",
		checkProperties({
			limit: [
				"#/paths/~1outbound~1logs/get/parameters/0/schema",
				"integer",
				checkMinimum(1),
				checkMaximum(100)
			],
			page: [
				"#/paths/~1outbound~1logs/get/parameters/1/schema",
				"integer",
				checkMinimum(1)
			],
			offset: [
				"#/paths/~1outbound~1logs/get/parameters/2/schema",
				"integer",
				checkMinimum(0)
			],
			sort_by: [
				"#/paths/~1outbound~1logs/get/parameters/3/schema",
				"string",
				checkMaxLength(50)
			],
			sort_order: [
				"#/paths/~1outbound~1logs/get/parameters/4/schema",
				"string",
				checkEnum(["ASC", "DESC"])
			],
			id: [
				"#/paths/~1outbound~1logs/get/parameters/5/schema",
				"string",
				checkMaxLength(100)
			],
			uid: [
				"#/paths/~1outbound~1logs/get/parameters/6/schema",
				"string",
				checkPattern(pattern)
			],
			action: [
				"#/paths/~1outbound~1logs/get/parameters/7/schema",
				"string",
				checkEnum(members)
			],
			zone: [
				"#/paths/~1outbound~1logs/get/parameters/8/schema",
				"string",
				checkMaxLength(50)
			],
			message_id: [
				"#/paths/~1outbound~1logs/get/parameters/9/schema",
				"string",
				checkMaxLength(100)
			],
			from_address: [
				"#/paths/~1outbound~1logs/get/parameters/10/schema",
				"string",
				checkFormat("email", isEmail)
			],
			to_address: [
				"#/paths/~1outbound~1logs/get/parameters/11/schema",
				"string",
				checkFormat("email", isEmail)
			],
			mx: [
				"#/paths/~1outbound~1logs/get/parameters/12/schema",
				"string",
				checkMaxLength(100)
			],
			host: [
				"#/paths/~1outbound~1logs/get/parameters/13/schema",
				"string",
				checkMaxLength(100)
			],
			ip: [
				"#/paths/~1outbound~1logs/get/parameters/14/schema",
				"string",
				checkPattern(pattern2)
			],
			response: [
				"#/paths/~1outbound~1logs/get/parameters/15/schema",
				"string",
				checkMaxLength(500)
			],
			user: [
				"#/paths/~1outbound~1logs/get/parameters/16/schema",
				"string",
				checkFormat("email", isEmail)
			],
			protocol: [
				"#/paths/~1outbound~1logs/get/parameters/17/schema",
				"string",
				checkEnum([
					"smtp",
					"http",
					"https"
				])
			],
			src: [
				"#/paths/~1outbound~1logs/get/parameters/18/schema",
				"string",
				checkMaxLength(50)
			],
			subject: [
				"#/paths/~1outbound~1logs/get/parameters/19/schema",
				"string",
				checkMaxLength(500)
			],
			md5: [
				"#/paths/~1outbound~1logs/get/parameters/20/schema",
				"string",
				checkPattern(pattern3)
			],
			interface: [
				"#/paths/~1outbound~1logs/get/parameters/21/schema",
				"string",
				checkMaxLength(50)
			],
			originhost: [
				"#/paths/~1outbound~1logs/get/parameters/22/schema",
				"string",
				checkMaxLength(100)
			],
			transtype: [
				"#/paths/~1outbound~1logs/get/parameters/23/schema",
				"string",
				checkEnum([
					"smtp",
					"http",
					"api"
				])
			],
			headerFrom: [
				"#/paths/~1outbound~1logs/get/parameters/24/schema",
				"string",
				checkFormat("email", isEmail)
			],
			date_from: [
				"integer",
				checkMinimum(0),
				checkMaximum(99999999999)
			],
			date_to: [
				"integer",
				checkMinimum(0),
				checkMaximum(99999999999)
			],
			from: rulesOfFrom,
			to: rulesOfTo,
			rule_id: [
				"#/paths/~1outbound~1logs/get/parameters/29/schema",
				"string",
				checkMaxLength(100)
			],
			search: [
				"#/paths/~1outbound~1logs/get/parameters/30/schema",
				"string",
				checkMaxLength(200)
			]
		}),
		checkAdditionalProperties([checkNever]),
		checkDependentSchemas({
			page: rulesOfPage,
			offset: rulesOfOffset
		})
	];
}
function rulesOfFrom() {
	return ["string", checkAnyOf([
		[checkFormat("date", isDate)],
		[checkFormat("date-time", isDateTime)],
		[checkPattern(pattern4)]
	])];
}
function rulesOfTo() {
	return ["string", checkAnyOf([
		[checkFormat("date", isDate)],
		[checkFormat("date-time", isDateTime)],
		[checkPattern(pattern4)]
	])];
}
function rulesOfPage() {
	return [checkProperties({ offset: [checkNever] })];
}
function rulesOfOffset() {
	return [checkProperties({ page: [checkNever] })];
}
/** JSON Schema (2020-12) of `ListOutboundLogsQuery`, with all that it refers to. */
export const jsonSchema = /* @__PURE__ */ bundleSchema("ListOutboundLogsQuery", schemaOfListOutboundLogsQuery);
export function schemaOfListOutboundLogsQuery() {
	return {
		schemas: {
			ListOutboundLogsQuery: {
				type: "object",
				additionalProperties: false,
				properties: {
					limit: {
						$ref: "#/$defs/ListOutboundLogsQuery.1",
						description: "Number of records to return (1-100)"
					},
					page: {
						$ref: "#/$defs/ListOutboundLogsQuery.2",
						description: "Page number for pagination (starts from 1)"
					},
					offset: {
						$ref: "#/$defs/ListOutboundLogsQuery.3",
						description: "Number of records to skip (alternative to page)"
					},
					sort_by: {
						$ref: "#/$defs/ListOutboundLogsQuery.4",
						description: "Field to sort by"
					},
					sort_order: {
						$ref: "#/$defs/ListOutboundLogsQuery.5",
						description: "Sort order"
					},
					id: {
						$ref: "#/$defs/ListOutboundLogsQuery.6",
						description: "Filter by record ID"
					},
					uid: {
						$ref: "#/$defs/ListOutboundLogsQuery.7",
						description: "Filter by unique identifier"
					},
					action: {
						$ref: "#/$defs/ListOutboundLogsQuery.8",
						description: "Filter by email action status"
					},
					zone: {
						$ref: "#/$defs/ListOutboundLogsQuery.9",
						description: "Filter by zone"
					},
					message_id: {
						$ref: "#/$defs/ListOutboundLogsQuery.10",
						description: "Filter by message ID"
					},
					from_address: {
						$ref: "#/$defs/ListOutboundLogsQuery.11",
						description: "Filter by sender email address"
					},
					to_address: {
						$ref: "#/$defs/ListOutboundLogsQuery.12",
						description: "Filter by recipient email address"
					},
					mx: {
						$ref: "#/$defs/ListOutboundLogsQuery.13",
						description: "Filter by MX server"
					},
					host: {
						$ref: "#/$defs/ListOutboundLogsQuery.14",
						description: "Filter by host server"
					},
					ip: {
						$ref: "#/$defs/ListOutboundLogsQuery.15",
						description: "Filter by IP address"
					},
					response: {
						$ref: "#/$defs/ListOutboundLogsQuery.16",
						description: "Filter by server response"
					},
					user: {
						$ref: "#/$defs/ListOutboundLogsQuery.17",
						description: "Filter by username"
					},
					protocol: {
						$ref: "#/$defs/ListOutboundLogsQuery.18",
						description: "Filter by protocol"
					},
					src: {
						$ref: "#/$defs/ListOutboundLogsQuery.19",
						description: "Filter by source"
					},
					subject: {
						$ref: "#/$defs/ListOutboundLogsQuery.20",
						description: "Filter by email subject"
					},
					md5: {
						$ref: "#/$defs/ListOutboundLogsQuery.21",
						description: "Filter by MD5 hash"
					},
					interface: {
						$ref: "#/$defs/ListOutboundLogsQuery.22",
						description: "Filter by interface"
					},
					originhost: {
						$ref: "#/$defs/ListOutboundLogsQuery.23",
						description: "Filter by origin host"
					},
					transtype: {
						$ref: "#/$defs/ListOutboundLogsQuery.24",
						description: "Filter by transport type"
					},
					headerFrom: {
						$ref: "#/$defs/ListOutboundLogsQuery.25",
						description: "Filter by header From field"
					},
					date_from: {
						description: "Filter by start date (Unix timestamp)",
						type: "integer",
						minimum: 0,
						maximum: 99999999999
					},
					date_to: {
						description: "Filter by end date (Unix timestamp)",
						type: "integer",
						minimum: 0,
						maximum: 99999999999
					},
					from: {
						description: "Filter by start date (YYYY-MM-DD or ISO format)",
						type: "string",
						anyOf: [
							{ format: "date" },
							{ format: "date-time" },
							{ pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?$" }
						]
					},
					to: {
						description: "Filter by end date (YYYY-MM-DD or ISO format)",
						type: "string",
						anyOf: [
							{ format: "date" },
							{ format: "date-time" },
							{ pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?$" }
						]
					},
					rule_id: {
						$ref: "#/$defs/ListOutboundLogsQuery.26",
						description: "Filter by rule ID"
					},
					search: {
						$ref: "#/$defs/ListOutboundLogsQuery.27",
						description: "General search term (searches across email fields)"
					}
				},
				dependentSchemas: {
					page: { properties: { offset: false } },
					offset: { properties: { page: false } }
				}
			},
			"ListOutboundLogsQuery.1": {
				type: "integer",
				default: 50,
				minimum: 1,
				maximum: 100
			},
			"ListOutboundLogsQuery.2": {
				type: "integer",
				default: 1,
				minimum: 1
			},
			"ListOutboundLogsQuery.3": {
				type: "integer",
				default: 0,
				minimum: 0
			},
			"ListOutboundLogsQuery.4": {
				type: "string",
				default: "date",
				maxLength: 50
			},
			"ListOutboundLogsQuery.5": {
				type: "string",
				enum: ["ASC", "DESC"],
				default: "DESC"
			},
			"ListOutboundLogsQuery.6": {
				type: "string",
				maxLength: 100
			},
			"ListOutboundLogsQuery.7": {
				type: "string",
				pattern: "^[A-Za-z0-9-_]{1,100}$"
			},
			"ListOutboundLogsQuery.8": {
				type: "string",
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
			"ListOutboundLogsQuery.9": {
				type: "string",
				maxLength: 50
			},
			"ListOutboundLogsQuery.10": {
				type: "string",
				maxLength: 100
			},
			"ListOutboundLogsQuery.11": {
				type: "string",
				format: "email"
			},
			"ListOutboundLogsQuery.12": {
				type: "string",
				format: "email"
			},
			"ListOutboundLogsQuery.13": {
				type: "string",
				maxLength: 100
			},
			"ListOutboundLogsQuery.14": {
				type: "string",
				maxLength: 100
			},
			"ListOutboundLogsQuery.15": {
				type: "string",
				pattern: "^(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)$"
			},
			"ListOutboundLogsQuery.16": {
				type: "string",
				maxLength: 500
			},
			"ListOutboundLogsQuery.17": {
				type: "string",
				format: "email"
			},
			"ListOutboundLogsQuery.18": {
				type: "string",
				enum: [
					"smtp",
					"http",
					"https"
				]
			},
			"ListOutboundLogsQuery.19": {
				type: "string",
				maxLength: 50
			},
			"ListOutboundLogsQuery.20": {
				type: "string",
				maxLength: 500
			},
			"ListOutboundLogsQuery.21": {
				type: "string",
				pattern: "^[a-fA-F0-9]{32}$"
			},
			"ListOutboundLogsQuery.22": {
				type: "string",
				maxLength: 50
			},
			"ListOutboundLogsQuery.23": {
				type: "string",
				maxLength: 100
			},
			"ListOutboundLogsQuery.24": {
				type: "string",
				enum: [
					"smtp",
					"http",
					"api"
				]
			},
			"ListOutboundLogsQuery.25": {
				type: "string",
				format: "email"
			},
			"ListOutboundLogsQuery.26": {
				type: "string",
				maxLength: 100
			},
			"ListOutboundLogsQuery.27": {
				type: "string",
				maxLength: 200
			}
		},
		uses: []
	};
}
