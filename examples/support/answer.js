// @ts-check
import { isMatch } from "./filters.js";
import { groupMessages } from "./messages.js";
import { toPage } from "./page.js";
import { parseQuery } from "./query.js";

/** @import { IncomingMessage, OutgoingHttpHeaders } from "node:http" */
/** @import { LogEvent } from "./events.js" */
/** @import { createRateLimiter } from "./rate-limit.js" */

/** @typedef {{ status: number, body: unknown, headers?: OutgoingHttpHeaders }} Answer */

/**
 * What the server is made of while it runs.
 *
 * @typedef {object} Service
 * @property {string} apiKey
 * @property {boolean} strict
 * @property {number} maxCount Where `total_count` stops.
 * @property {ReturnType<typeof createRateLimiter>} limiter
 * @property {LogEvent[]} events
 * @property {boolean} drift
 * @property {number} failures How many requests are still to be answered with 500.
 */

const UNAUTHORIZED = {
  success: false,
  error: "User authentication, log location, or db_uuid not found",
};
const SERVER_ERROR = {
  success: false,
  error: "Failed to fetch outbound logs",
  details: "The log store did not answer.",
};

/**
 * The answer to one request. Who may ask is settled before what is asked.
 *
 * @param {Pick<IncomingMessage, "method" | "url" | "headers">} request
 * @param {Service} service Its rate limit counts the request, and a failure that was asked for is used up.
 * @returns {Answer}
 */
export function answerRequest({ method = "", url = "", headers }, service) {
  const [path, search = ""] = splitOnce(url, "?");
  if (path !== "/outbound/logs") return refuse(404, "Not found");
  if (method !== "GET") return refuse(405, "Method not allowed", { allow: "GET" });
  if (!hasKey(headers.authorization, service.apiKey)) return { status: 401, body: UNAUTHORIZED };
  const waitMs = service.limiter.take();
  if (waitMs > 0) {
    return refuse(429, "Rate limit exceeded", { "retry-after": String(Math.ceil(waitMs / 1000)) });
  }
  if (service.failures > 0) {
    service.failures -= 1;
    return { status: 500, body: SERVER_ERROR };
  }
  return listLogs(search, service);
}

/**
 * @param {string} search
 * @param {Service} service
 * @returns {Answer}
 */
function listLogs(search, service) {
  const { query, issues, unknown } = parseQuery(search, service);
  if (issues.length > 0) {
    return { status: 400, body: { success: false, error: "Invalid parameter format", issues } };
  }
  // Events are filtered and then grouped; a row that is found shows all of its events.
  const found = new Set(
    service.events.filter((event) => isMatch(event, query)).map(({ uid }) => uid),
  );
  const rows = groupMessages(service.events.filter(({ uid }) => found.has(uid)));
  const page = toPage(rows, query, service.maxCount);
  return {
    status: 200,
    body: service.drift ? withDrift(page) : page,
    ...(unknown.length > 0 && {
      headers: { "x-unknown-parameters": unknown.map(encodeURIComponent).join(", ") },
    }),
  };
}

/**
 * The same page from a service that has moved on: a new property in each row, a new member in the enum of the first row's status.
 *
 * @param {ReturnType<typeof toPage>} page
 */
function withDrift(page) {
  const data = page.data.map((row, index) => ({
    ...row,
    spam_score: 0.1,
    ...(index === 0 && { delivery_status: "complained" }),
  }));
  return { ...page, data };
}

/**
 * @param {string | undefined} authorization
 * @param {string} apiKey
 */
function hasKey(authorization = "", apiKey) {
  // The name of a scheme is case-insensitive (RFC 9110, section 11.1).
  return /^bearer +(.*)$/i.exec(authorization)?.[1] === apiKey;
}

/**
 * @param {number} status
 * @param {string} error
 * @param {OutgoingHttpHeaders} [headers]
 * @returns {Answer}
 */
function refuse(status, error, headers = {}) {
  return { status, body: { success: false, error }, headers };
}

/**
 * @param {string} text
 * @param {string} separator
 * @returns {[string, string?]}
 */
function splitOnce(text, separator) {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}
