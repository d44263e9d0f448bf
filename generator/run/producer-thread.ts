// What the thread of `produce-in-thread.ts` runs.
import module from "node:module";
import { parentPort, workerData } from "node:worker_threads";
import { InputError } from "../diagnostics/input-error.js";
import type { Order } from "./produce.js";
import type { Message } from "./produce-in-thread.js";

if ("enableCompileCache" in module && typeof module.enableCompileCache === "function") {
  module.enableCompileCache();
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has none
const say = (message: Message): void => parentPort?.postMessage(message);

const { produce } = await import("./produce.js");
try {
  const order = workerData as Order; // from `produceInThread`
  const produced = await produce(order, (step) => say({ kind: "step", step }));
  // The main document is there already: its text would be a copy as large as the description.
  say({ kind: "produced", produced: { ...produced, sources: produced.sources.slice(1) } });
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  say({ kind: "refused", message: error.message, fix: error.fix });
}
