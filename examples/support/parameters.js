// @ts-check
/**
 * What the description says of one query parameter.
 *
 * @typedef {object} Parameter
 * @property {string} name
 * @property {"integer" | "string"} type
 * @property {number} [minimum]
 * @property {number} [maximum]
 * @property {number} [maxLength] In code points.
 * @property {RegExp} [pattern]
 * @property {"email" | "date"} [format]
 * @property {readonly string[]} [enum]
 */

const IPV4 =
  /^(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)$/;

/** @type {readonly string[]} */
const ACTIONS = [
  "ACCEPTED",
  "REJECTED",
  "BOUNCED_HARD",
  "BOUNCED_SOFT",
  "DEFERRED",
  "SPAM",
  "VIRUS",
  "QUEUED",
];

/**
 * The query parameters of `GET /outbound/logs` in the description's order, which is the order of the issues too.
 * Written by hand, so that the server does not share a fault with what is generated; a test compares it with the description.
 *
 * @type {readonly Parameter[]}
 */
export const PARAMETERS = [
  { name: "limit", type: "integer", minimum: 1, maximum: 100 },
  { name: "page", type: "integer", minimum: 1 },
  { name: "offset", type: "integer", minimum: 0 },
  { name: "sort_by", type: "string", maxLength: 50 },
  { name: "sort_order", type: "string", enum: ["ASC", "DESC"] },
  { name: "id", type: "string", maxLength: 100 },
  { name: "uid", type: "string", pattern: /^[A-Za-z0-9-_]{1,100}$/ },
  { name: "action", type: "string", enum: ACTIONS },
  { name: "zone", type: "string", maxLength: 50 },
  { name: "message_id", type: "string", maxLength: 100 },
  { name: "from_address", type: "string", format: "email" },
  { name: "to_address", type: "string", format: "email" },
  { name: "mx", type: "string", maxLength: 100 },
  { name: "host", type: "string", maxLength: 100 },
  { name: "ip", type: "string", pattern: IPV4 },
  { name: "response", type: "string", maxLength: 500 },
  { name: "user", type: "string", format: "email" },
  { name: "protocol", type: "string", enum: ["smtp", "http", "https"] },
  { name: "src", type: "string", maxLength: 50 },
  { name: "subject", type: "string", maxLength: 500 },
  { name: "md5", type: "string", pattern: /^[a-fA-F0-9]{32}$/ },
  { name: "interface", type: "string", maxLength: 50 },
  { name: "originhost", type: "string", maxLength: 100 },
  { name: "transtype", type: "string", enum: ["smtp", "http", "api"] },
  { name: "headerFrom", type: "string", format: "email" },
  { name: "date_from", type: "integer", minimum: 0 },
  { name: "date_to", type: "integer", minimum: 0 },
  { name: "from", type: "string", format: "date" },
  { name: "to", type: "string", format: "date" },
  { name: "rule_id", type: "string", maxLength: 100 },
  { name: "search", type: "string", maxLength: 200 },
];

/** Values of `sort_by`; `date` is the newest activity, `last_updated`. */
export const SORT_FIELDS = [
  "date",
  "first_seen",
  "last_updated",
  "uid",
  "subject",
  "from_address",
  "to_address",
  "user",
  "delivery_status",
  "action_count",
  "bounce_reason",
];
