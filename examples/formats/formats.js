// @ts-check
// Instants and days as Date, 64-bit integers as bigint, over a package made of openapi.yaml; a local server keeps the ledger.
//
//   npx specmill generate
//   node formats.js
import { ValidationError, createClient } from "ledger-api";
import { startLedger } from "./server.js";

const server = await startLedger();
const ledger = createClient({ baseUrl: server.url });

try {
  await sum();
  await book();
  await refuse();
} finally {
  server.close();
}

/** Amounts past 2^53 are what the service wrote: nothing is rounded. */
async function sum() {
  let total = 0n;
  for (const { amount, booked } of await ledger.entries.list({
    query: { since: new Date("2026-10-01") },
  })) {
    console.log(`${booked.toISOString()}: ${amount}`);
    total += amount;
  }
  console.log(`in all ${total}`);
}

/** Values are written as the description has them: a day is a day in UTC. */
async function book() {
  const { id, due } = await ledger.entries.add({
    body: {
      amount: 2n ** 60n,
      booked: new Date(Date.UTC(2026, 10, 27, 12)),
      due: new Date("2026-12-31"),
    },
  });
  console.log(`booked as ${id}, due in ${due?.getUTCFullYear()}`);
}

/** What cannot be written is refused before anything is sent. */
async function refuse() {
  try {
    await ledger.entries.add({ body: { amount: 2n ** 63n, booked: new Date("never") } });
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    console.log(error.message);
  }
}
