import { isEmail } from "../runtime/format-email.js";
import { checkItems } from "../runtime/validator-array.js";
import { createValidator } from "../runtime/validator-create.js";
import { checkEnum } from "../runtime/validator-enum.js";
import { checkNumberFormat } from "../runtime/validator-number.js";
import { checkProperties } from "../runtime/validator-object.js";
import { bundleSchema } from "../runtime/validator-schema.js";
import { checkFormat } from "../runtime/validator-string.js";
import { isInteger, isObject } from "../runtime/validator-type.js";
import { isClick, rulesOfClick, schemaOfClick } from "./click.js";
import { isDeliveryAttempt, rulesOfDeliveryAttempt, schemaOfDeliveryAttempt } from "./delivery-attempt.js";
import { isDeliverySummary, rulesOfDeliverySummary, schemaOfDeliverySummary } from "./delivery-summary.js";
import { isOpen, rulesOfOpen, schemaOfOpen } from "./open.js";
/**
* Checks values of `OutboundLog`.
*
* OpenAPI: `#/paths/~1outbound~1logs/get/responses/200/content/application~1json/schema/properties/data/items`
*/
export const outboundLog = /* @__PURE__ */ createValidator(rulesOfOutboundLog, "#/paths/~1outbound~1logs/get/responses/200/content/application~1json/schema/properties/data/items", isOutboundLog, true);
/**
* Checks values of `OutboundLog` by the schema word by word.
*
* OpenAPI: `#/paths/~1outbound~1logs/get/responses/200/content/application~1json/schema/properties/data/items`
*/
export const outboundLogAsWritten = /* @__PURE__ */ createValidator(rulesOfOutboundLog, "#/paths/~1outbound~1logs/get/responses/200/content/application~1json/schema/properties/data/items", isOutboundLog);
const members = [
	"queued_pending",
	"deferred",
	"delivered",
	"opened",
	"clicked",
	"bounced",
	"rejected",
	"dropped",
	"spam",
	"virus_detected",
	"unknown"
];
const memberSet = /* @__PURE__ */ new Set(members);
export function isOutboundLog(value) {
	if (!isObject(value)) return false;
	let member;
	member = value["uid"];
	if (typeof member !== "string" && member !== undefined) return false;
	member = value["id"];
	if (typeof member !== "string" && member !== undefined) return false;
	member = value["message_id"];
	if (typeof member !== "string" && member !== undefined) return false;
	member = value["subject"];
	if (typeof member !== "string" && member !== undefined) return false;
	member = value["from_address"];
	if ((typeof member !== "string" || !isEmail(member)) && member !== undefined) return false;
	member = value["to_address"];
	if ((typeof member !== "string" || !isEmail(member)) && member !== undefined) return false;
	member = value["sender"];
	if (typeof member !== "string" && member !== undefined) return false;
	member = value["receiver"];
	if (typeof member !== "string" && member !== undefined) return false;
	member = value["user"];
	if (typeof member !== "string" && member !== undefined) return false;
	member = value["src"];
	if (typeof member !== "string" && member !== undefined) return false;
	member = value["originhost"];
	if (typeof member !== "string" && member !== undefined) return false;
	member = value["transtype"];
	if (typeof member !== "string" && member !== undefined) return false;
	member = value["headerFrom"];
	if (typeof member !== "string" && member !== undefined) return false;
	member = value["rule_id"];
	if (typeof member !== "string" && member !== undefined) return false;
	member = value["first_seen"];
	if ((!isInteger(member) || !(member >= -0x8000000000000000 && member <= 0x7ffffffffffffc00)) && member !== undefined) return false;
	member = value["last_updated"];
	if ((!isInteger(member) || !(member >= -0x8000000000000000 && member <= 0x7ffffffffffffc00)) && member !== undefined) return false;
	member = value["action_count"];
	if (!isInteger(member) && member !== undefined) return false;
	member = value["delivery_status"];
	if (!memberSet.has(member) && member !== undefined) return false;
	member = value["was_queued"];
	if (member !== 0 && member !== 1 && member !== undefined) return false;
	member = value["was_delivered"];
	if (member !== 0 && member !== 1 && member !== undefined) return false;
	member = value["was_deferred"];
	if (member !== 0 && member !== 1 && member !== undefined) return false;
	member = value["was_rejected"];
	if (member !== 0 && member !== 1 && member !== undefined) return false;
	member = value["was_bounced"];
	if (member !== 0 && member !== 1 && member !== undefined) return false;
	member = value["was_dropped"];
	if (member !== 0 && member !== 1 && member !== undefined) return false;
	member = value["was_spam"];
	if (member !== 0 && member !== 1 && member !== undefined) return false;
	member = value["was_virus"];
	if (member !== 0 && member !== 1 && member !== undefined) return false;
	member = value["was_opened"];
	if (member !== 0 && member !== 1 && member !== undefined) return false;
	member = value["was_clicked"];
	if (member !== 0 && member !== 1 && member !== undefined) return false;
	member = value["final_mx"];
	if (typeof member !== "string" && member !== undefined) return false;
	member = value["final_host"];
	if (typeof member !== "string" && member !== undefined) return false;
	member = value["final_ip"];
	if (typeof member !== "string" && member !== undefined) return false;
	member = value["final_protocol"];
	if (typeof member !== "string" && member !== undefined) return false;
	member = value["final_response"];
	if (typeof member !== "string" && member !== undefined) return false;
	member = value["bounce_reason"];
	if (typeof member !== "string" && member !== null && member !== undefined) return false;
	member = value["bounce_mx"];
	if (typeof member !== "string" && member !== null && member !== undefined) return false;
	member = value["bounce_host"];
	if (typeof member !== "string" && member !== null && member !== undefined) return false;
	member = value["delivery_attempts"];
	if (member !== undefined) {
		if (!Array.isArray(member)) return false;
		for (let i = 0; i < member.length; i++) {
			if (!isDeliveryAttempt(member[i])) return false;
		}
	}
	member = value["delivery_summary"];
	if (member !== undefined && !isDeliverySummary(member)) return false;
	member = value["opens"];
	if (member !== undefined) {
		if (!Array.isArray(member)) return false;
		for (let i2 = 0; i2 < member.length; i2++) {
			if (!isOpen(member[i2])) return false;
		}
	}
	member = value["clicks"];
	if (member !== undefined) {
		if (!Array.isArray(member)) return false;
		for (let i3 = 0; i3 < member.length; i3++) {
			if (!isClick(member[i3])) return false;
		}
	}
	return true;
}
export function rulesOfOutboundLog() {
	return ["object", checkProperties({
		uid: "string",
		id: "string",
		message_id: "string",
		subject: "string",
		from_address: ["string", checkFormat("email", isEmail)],
		to_address: ["string", checkFormat("email", isEmail)],
		sender: "string",
		receiver: "string",
		user: "string",
		src: "string",
		originhost: "string",
		transtype: "string",
		headerFrom: "string",
		rule_id: "string",
		first_seen: ["integer", checkNumberFormat("int64", -0x8000000000000000, 0x7ffffffffffffc00, true)],
		last_updated: ["integer", checkNumberFormat("int64", -0x8000000000000000, 0x7ffffffffffffc00, true)],
		action_count: "integer",
		delivery_status: ["string", checkEnum(members, true)],
		was_queued: ["integer", checkEnum([0, 1], true)],
		was_delivered: ["integer", checkEnum([0, 1], true)],
		was_deferred: ["integer", checkEnum([0, 1], true)],
		was_rejected: ["integer", checkEnum([0, 1], true)],
		was_bounced: ["integer", checkEnum([0, 1], true)],
		was_dropped: ["integer", checkEnum([0, 1], true)],
		was_spam: ["integer", checkEnum([0, 1], true)],
		was_virus: ["integer", checkEnum([0, 1], true)],
		was_opened: ["integer", checkEnum([0, 1], true)],
		was_clicked: ["integer", checkEnum([0, 1], true)],
		final_mx: "string",
		final_host: "string",
		final_ip: "string",
		final_protocol: "string",
		final_response: "string",
		bounce_reason: "string null",
		bounce_mx: "string null",
		bounce_host: "string null",
		delivery_attempts: ["array", checkItems(rulesOfDeliveryAttempt)],
		delivery_summary: rulesOfDeliverySummary,
		opens: ["array", checkItems(rulesOfOpen)],
		clicks: ["array", checkItems(rulesOfClick)]
	})];
}
/** JSON Schema (2020-12) of `OutboundLog`, with all that it refers to. */
export const jsonSchema = /* @__PURE__ */ bundleSchema("OutboundLog", schemaOfOutboundLog);
export function schemaOfOutboundLog() {
	return {
		schemas: { OutboundLog: {
			type: "object",
			properties: {
				uid: {
					description: "Unique message identifier",
					type: "string"
				},
				id: { type: "string" },
				message_id: { type: "string" },
				subject: { type: "string" },
				from_address: {
					type: "string",
					format: "email"
				},
				to_address: {
					type: "string",
					format: "email"
				},
				sender: { type: "string" },
				receiver: { type: "string" },
				user: { type: "string" },
				src: { type: "string" },
				originhost: { type: "string" },
				transtype: { type: "string" },
				headerFrom: { type: "string" },
				rule_id: { type: "string" },
				first_seen: {
					description: "Milliseconds since epoch when the message was first recorded",
					type: "integer",
					format: "int64"
				},
				last_updated: {
					description: "Milliseconds since epoch of the most recent event for this message",
					type: "integer",
					format: "int64"
				},
				action_count: {
					description: "Total number of events recorded against this message",
					type: "integer"
				},
				delivery_status: {
					description: "Overall message status",
					type: ["string"],
					examples: [
						"queued_pending",
						"deferred",
						"delivered",
						"opened",
						"clicked",
						"bounced",
						"rejected",
						"dropped",
						"spam",
						"virus_detected",
						"unknown"
					]
				},
				was_queued: {
					type: ["integer"],
					examples: [0, 1]
				},
				was_delivered: {
					type: ["integer"],
					examples: [0, 1]
				},
				was_deferred: {
					type: ["integer"],
					examples: [0, 1]
				},
				was_rejected: {
					type: ["integer"],
					examples: [0, 1]
				},
				was_bounced: {
					type: ["integer"],
					examples: [0, 1]
				},
				was_dropped: {
					type: ["integer"],
					examples: [0, 1]
				},
				was_spam: {
					type: ["integer"],
					examples: [0, 1]
				},
				was_virus: {
					type: ["integer"],
					examples: [0, 1]
				},
				was_opened: {
					description: "1 if the message has been opened at least once",
					type: ["integer"],
					examples: [0, 1]
				},
				was_clicked: {
					description: "1 if a tracked link in the message has been clicked at least once",
					type: ["integer"],
					examples: [0, 1]
				},
				final_mx: {
					description: "MX server used for the final delivery attempt",
					type: "string"
				},
				final_host: {
					description: "Receiving host of the final delivery attempt",
					type: "string"
				},
				final_ip: {
					description: "IP of the final delivery attempt",
					type: "string"
				},
				final_protocol: { type: "string" },
				final_response: {
					description: "Server response from the final delivery attempt",
					type: "string"
				},
				bounce_reason: {
					description: "Response body of the bounce, if the message bounced",
					type: ["string", "null"]
				},
				bounce_mx: { type: ["string", "null"] },
				bounce_host: { type: ["string", "null"] },
				delivery_attempts: {
					description: "Every delivery attempt against this message, oldest first",
					type: "array",
					items: { $ref: "#/$defs/DeliveryAttempt" }
				},
				delivery_summary: { $ref: "#/$defs/DeliverySummary" },
				opens: {
					description: "Every recorded open of the message, oldest first. Absent if the message has not been opened.",
					type: "array",
					items: { $ref: "#/$defs/Open" }
				},
				clicks: {
					description: "Every recorded click on a tracked link in the message, oldest first. Absent if no links have been clicked.",
					type: "array",
					items: { $ref: "#/$defs/Click" }
				}
			}
		} },
		uses: [
			schemaOfDeliveryAttempt,
			schemaOfDeliverySummary,
			schemaOfOpen,
			schemaOfClick
		]
	};
}
