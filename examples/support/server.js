// @ts-check
import { createServer } from "node:http";
import { answerRequest } from "./answer.js";
import { createEvents } from "./events.js";
import { createRateLimiter, JETEMAIL_RATE_LIMIT } from "./rate-limit.js";

/** @import { IncomingHttpHeaders, Server, ServerResponse } from "node:http" */
/** @import { Answer, Service } from "./answer.js" */
/** @import { LogEvent } from "./events.js" */
/** @import { RateLimit } from "./rate-limit.js" */

/**
 * @typedef {object} ServerOptions
 * @property {number} [port] 0, the default, takes a free one.
 * @property {string} [apiKey] The one key that is let in; `api_local`.
 * @property {boolean} [strict] True, the default: refuses what is doubtful. False: forgives it, as many servers do.
 * @property {number | readonly LogEvent[]} [rows] How many messages to make up (300), or the log itself.
 * @property {RateLimit | false} [rateLimit] What JetEmail publishes; false for none.
 * @property {number} [maxCount] Where `total_count` stops; 10,000.
 * @property {boolean} [drift] Answers as a later version of the service would: see `setDrift`.
 * @property {() => number} [now] Milliseconds since the epoch, for the made-up rows and the rate limit.
 */

/**
 * One request that was received, in the order of arrival, whatever was answered.
 *
 * @typedef {object} ReceivedRequest
 * @property {string} method
 * @property {string} path With the query string, as sent.
 * @property {IncomingHttpHeaders} headers
 * @property {number} status Of the answer.
 */

/**
 * @typedef {object} LocalServer
 * @property {string} url Base URL, without a slash at its end.
 * @property {ReceivedRequest[]} requests
 * @property {LogEvent[]} events The log. What is added shows in the next answer.
 * @property {(drift: boolean) => void} setDrift While true, answers carry a status and properties that the description does not have.
 * @property {(count?: number) => void} failNext Answers the next requests (1) with the documented 500.
 * @property {(seconds: number) => void} block Refuses every request from now on with 429, as the rate limit does.
 * @property {() => Promise<void>} close Ends open connections too.
 */

const NO_LIMIT = { requests: Infinity, windowMs: 0, blockMs: 0 };

/**
 * Starts a server on the loopback interface that plays `GET /outbound/logs` of JetEmail's description.
 *
 * @param {ServerOptions} [options]
 * @returns {Promise<LocalServer>}
 */
export async function startServer(options = {}) {
  const { server, handle } = createLocalServer(options);
  await new Promise((resolve, reject) => {
    server.once("error", reject).listen(options.port ?? 0, "127.0.0.1", () => resolve(undefined));
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return Object.assign(handle, { url: `http://127.0.0.1:${address.port}` });
}

/** @param {ServerOptions} options */
function createLocalServer({ rows = 300, drift = false, now = Date.now, ...options }) {
  const rateLimit = options.rateLimit === false ? NO_LIMIT : options.rateLimit;
  /** @type {Service} */
  const service = {
    apiKey: options.apiKey ?? "api_local",
    strict: options.strict ?? true,
    maxCount: options.maxCount ?? 10_000,
    limiter: createRateLimiter(rateLimit ?? JETEMAIL_RATE_LIMIT, now),
    events: typeof rows === "number" ? createEvents(rows, now()) : [...rows],
    drift,
    failures: 0,
  };
  /** @type {ReceivedRequest[]} */
  const requests = [];
  const server = createServer((request, response) => {
    const answer = answerRequest(request, service);
    const { method = "", url: path = "", headers } = request;
    requests.push({ method, path, headers, status: answer.status });
    send(response, answer);
  });
  return { server, handle: { ...controls(service), requests, close: () => close(server) } };
}

/** @param {Service} service */
function controls(service) {
  return {
    events: service.events,
    /** @param {boolean} drift */
    setDrift: (drift) => void (service.drift = drift),
    failNext: (count = 1) => void (service.failures += count),
    /** @param {number} seconds */
    block: (seconds) => service.limiter.block(seconds * 1000),
  };
}

/**
 * @param {ServerResponse} response
 * @param {Answer} answer
 */
function send(response, { status, body, headers }) {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
  response.end(JSON.stringify(body));
}

/**
 * @param {Server} server
 * @returns {Promise<void>}
 */
function close(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
