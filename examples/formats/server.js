// @ts-check
import { createServer } from "node:http";

// As texts: to read an amount with JSON.parse would round it.
const ENTRIES = [
  '{"id":1,"amount":250,"booked":"2026-10-30T08:00:00Z"}',
  '{"id":2,"amount":9007199254740993,"booked":"2026-11-26T17:30:00+01:00","due":"2026-12-01"}',
];

/**
 * Starts a server on the loopback interface that keeps a ledger, and prints what it is asked.
 *
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export async function startLedger() {
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString();
    console.log(`  ${request.method} ${decodeURIComponent(request.url ?? "")} ${body}`.trimEnd());
    const isNew = request.method === "POST";
    response.writeHead(isNew ? 201 : 200, { "content-type": "application/json" });
    response.end(isNew ? body.replace("{", '{"id":9223372036854775807,') : `[${ENTRIES.join()}]`);
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
