// @ts-check
import { createServer } from "node:http";

/** @import { IncomingMessage, ServerResponse } from "node:http" */

const ORDERS = [
  { id: 1, dish: "soup" },
  { id: 2, dish: "crêpe" },
];

const EVENTS = [
  `event: placed\nid: 1\ndata: ${JSON.stringify(ORDERS[0])}\n\n`,
  `event: called\nid: 2\ndata: one soup,\ndata: now!\n\n`,
  `event: placed\nid: 3\ndata: ${JSON.stringify(ORDERS[1])}\n\n`,
];

/**
 * Starts a server on the loopback interface that plays the kitchen. Its first connection for events breaks after two of them.
 *
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export async function startKitchen() {
  let isFirst = true;
  const server = createServer((request, response) => {
    if (request.url === "/orders/events") {
      sendEvents(request, response, isFirst);
      isFirst = false;
    } else if (request.method === "POST") void takeOrders(request, response);
    else {
      response.setHeader("content-type", "application/jsonl");
      response.end(ORDERS.map((order) => JSON.stringify(order) + "\n").join(""));
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${address.port}`, close };
}

/**
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 * @param {boolean} breaks
 */
function sendEvents({ headers }, response, breaks) {
  const next = Number(headers["last-event-id"] ?? 0);
  response.writeHead(200, { "content-type": "text/event-stream" });
  response.write("retry: 50\n\n: the kitchen is open\n\n");
  if (!breaks) return void response.end(EVENTS.slice(next).join(""));
  response.write(EVENTS.slice(next, next + 2).join(""));
  setTimeout(() => response.destroy(), 50);
}

/**
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 */
async function takeOrders(request, response) {
  let text = "";
  for await (const chunk of request) text += chunk;
  const orders = text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify({ taken: orders.length }));
}
