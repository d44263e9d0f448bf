// @ts-check
// Watches events, reads and sends JSON Lines, over a package made of openapi.yaml; a local server plays the kitchen.
//
//   npx specmill generate openapi.yaml --out node_modules/kitchen-api --name kitchen-api
//   node streams.js
import { ValidationError, createClient } from "kitchen-api";
import { startKitchen } from "./server.js";

const server = await startKitchen();
const kitchen = createClient({ baseUrl: server.url });

try {
  await watch();
  await leave();
  await exportAndImport();
  await refuse();
} finally {
  server.close();
}

/** Every event, read and checked. The connection breaks after the second, and is resumed behind it. */
async function watch() {
  for await (const event of kitchen.orders.watch({}, { resume: true })) {
    if (event.event === "placed") console.log(`placed: ${event.data.dish}`);
    else console.log(`called: ${JSON.stringify(event.data)}`);
  }
}

/** Whoever leaves the loop lets the connection go. */
async function leave() {
  const stream = await kitchen.orders.watch();
  for await (const event of stream ?? []) {
    console.log(`left after ${event.event}, id ${stream?.lastEventId}`);
    break;
  }
}

/** Items go out as they come in: no list is held. */
async function exportAndImport() {
  async function* orders() {
    for await (const order of kitchen.orders.export()) {
      yield { ...order, dish: order.dish.toUpperCase() };
    }
  }
  const { taken } = await kitchen.orders.import({ body: orders() });
  console.log(`taken: ${taken}`);
}

/** A wrong item of a list is refused before anything is sent. */
async function refuse() {
  try {
    // @ts-expect-error an order has a number
    await kitchen.orders.import({ body: [{ id: "3", dish: "tea" }] });
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    console.log(error.message);
  }
}
