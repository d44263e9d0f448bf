// @ts-check
// Lists last week's hard bounces of a JetEmail account, then shows what can go wrong and how it is seen.
//
//   JETEMAIL_API_KEY=api_… node quickstart.js     asks the real service
//   node quickstart.js                            asks a local server that plays it
import {
  ApiError,
  BadRequestError,
  UnauthorizedError,
  ValidationError,
  createClient,
  outboundLogs,
} from "jetemail-api";
import { startServer } from "specmill-example-support";

/** @typedef {Awaited<ReturnType<typeof startServer>>} LocalServer */

const DAY_MS = 86_400_000;

const apiKey = process.env["JETEMAIL_API_KEY"];
const local = apiKey ? undefined : await startServer();
const service = local ? { baseUrl: local.url } : {}; // without one, the description's own server
const apiKeyAuth = apiKey ?? "api_local";

const jetemail = createClient({ ...service, auth: { apiKeyAuth } });
const lastWeek = outboundLogs()
  .action("BOUNCED_HARD")
  .dateBetween(new Date(Date.now() - 7 * DAY_MS), new Date())
  .sortBy("date", "DESC");

try {
  await listBounces();
  await refuseBeforeSending();
  await refusedByTheService();
  await refusedForItsKey();
  if (local) {
    await waitsForItsTurn(local);
    await doesNotWaitForever(local);
    await noticesDrift(local);
  }
} finally {
  await local?.close();
}

/** Every item, page by page: the next page is asked for when the loop gets there. */
async function listBounces() {
  heading("Hard bounces of the last week");
  const page = await jetemail.outbound.listLogs({ query: lastWeek.limit(10) });
  console.log(`${page.pagination?.total_count} messages, ten a page; the newest three:`);

  let count = 0;
  for await (const log of jetemail.outbound.listLogs({ query: lastWeek.limit(10) })) {
    if (count++ < 3) console.log(`  ${log.to_address}: ${log.bounce_reason}`);
  }
  console.log(`read ${count}`);
}

/** A request that breaks the description does not leave the house. */
async function refuseBeforeSending() {
  heading("A limit of 5000");
  try {
    await jetemail.outbound.listLogs({ query: { limit: 5000 } });
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    for (const { instanceLocation, message } of error.issues) {
      console.log(`not sent: ${instanceLocation}: ${message}`);
    }
  }
}

/** What the description cannot know is the service's to refuse: here a parameter that only a newer service might have. */
async function refusedByTheService() {
  heading("A parameter that the service does not know");
  try {
    await jetemail.outbound.listLogs({ query: outboundLogs().param("colour", "red") });
    console.log("taken: this service ignores what it does not know");
  } catch (error) {
    if (!(error instanceof BadRequestError)) throw error;
    console.log(error.message);
  }
}

/** Each documented status has an error class; the message tells operation, status and what the service said. */
async function refusedForItsKey() {
  heading("A wrong key");
  const stranger = createClient({ ...service, auth: { apiKeyAuth: "api_wrong" } });
  try {
    await stranger.outbound.listLogs();
  } catch (error) {
    if (!(error instanceof UnauthorizedError)) throw error;
    console.log(error.message);
  }
}

/**
 * After 240 requests in a minute JetEmail refuses all for five minutes. The client waits as long as it is told to.
 *
 * @param {LocalServer} server
 */
async function waitsForItsTurn(server) {
  heading("Too many requests, refused for a second");
  server.block(1);
  const startMs = Date.now();
  await jetemail.outbound.listLogs({ query: { limit: 1 } });
  console.log(`answered after ${((Date.now() - startMs) / 1000).toFixed(0)} s`);
}

/**
 * A wait that does not fit the deadline is not begun: the caller learns at once, and no retry is wasted inside the block.
 *
 * @param {LocalServer} server
 */
async function doesNotWaitForever(server) {
  heading("Too many requests, refused for five minutes, with a deadline of two seconds");
  server.block(300);
  try {
    await jetemail.outbound.listLogs({ query: { limit: 1 } }, { deadlineMs: 2000 });
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    console.log(`${error.status}: try again in ${error.headers.get("retry-after")} s`);
  }
  server.block(0);
}

/**
 * A service that adds a property or a status breaks nobody, but it is worth a line in the log.
 *
 * @param {LocalServer} server
 */
async function noticesDrift(server) {
  heading("A service that has moved on");
  server.setDrift(true);
  const observed = createClient({
    ...service,
    auth: { apiKeyAuth },
    hooks: {
      onDrift: ({ issues }) => {
        for (const { instanceLocation, message } of issues) {
          console.log(`drift: ${instanceLocation}: ${message}`);
        }
      },
    },
  });
  const { data = [] } = await observed.outbound.listLogs({ query: { limit: 1 } });
  console.log(`still read: ${data.length} message, ${data[0]?.delivery_status}`);
}

/** @param {string} text */
function heading(text) {
  console.log(`\n${text}`);
}
