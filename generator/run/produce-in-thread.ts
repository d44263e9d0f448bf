import { type ResourceLimits, Worker } from "node:worker_threads";
import { InputError } from "../diagnostics/input-error.js";
import { heapLimit, mebibyte, mostFor, mostLength } from "../v8/heap-need.js";
import { setFlag } from "../v8/flag.js";
import type { Order, ProduceStep, Produced } from "./produce.js";

/** What the thread says: what it does; what was made, without the main document; or what could not be read. */
export type Message =
  | { readonly kind: "step"; readonly step: ProduceStep }
  | { readonly kind: "produced"; readonly produced: Produced }
  | { readonly kind: "refused"; readonly message: string; readonly fix: string | undefined };

/**
 * As `produce`, in a thread of its own.
 *
 * @throws InputError where something outside cannot be read, or memory does not suffice.
 */
export function produceInThread(
  order: Order,
  onStep: (step: ProduceStep) => void,
): Promise<Produced> {
  const limits = memoryFor(order);
  // V8 begins with a small heap, and looks through all of it each time that it grows.
  setFlag(`--initial-heap-size=${initialHeapFor(order, limits)}`);
  const worker = new Worker(new URL("./producer-thread.js", import.meta.url), {
    workerData: order,
    resourceLimits: limits,
  });
  worker.once("online", () => setFlag("--initial-heap-size=0"));
  return new Promise((resolve, reject) => {
    worker.on("message", (message: Message) => {
      if (message.kind === "step") onStep(message.step);
      else if (message.kind === "produced") resolve(withMain(message.produced, order));
      else
        reject(
          new InputError(message.message, message.fix === undefined ? {} : { fix: message.fix }),
        );
    });
    worker.on("error", (error: NodeJS.ErrnoException) => {
      reject(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? tooLarge(order) : error);
    });
    worker.on("exit", () => reject(new Error("the thread ended without a result")));
  });
}

const withMain = (produced: Produced, { source }: Order): Produced => ({
  ...produced,
  sources: [source, ...produced.sources],
});

/**
 * In mebibytes. The more a heap may hold, the more garbage V8 lets it gather: below two gibibytes it collects in time. GitHub's
 * description (13 MB) asks for some 300 MiB.
 */
function memoryFor({ source }: Order): HeapLimits {
  const most = Math.floor(heapLimit());
  const { length } = source.text;
  // Of what the references of a short one lead to, the length is not known.
  const enough = length > mostLength() ? Math.max(2000, mostFor(length)) : most;
  return { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: Math.min(enough, most) };
}

interface HeapLimits extends ResourceLimits {
  readonly maxOldGenerationSizeMb: number;
}

/**
 * In mebibytes: about what the stages need at once, so that nothing is looked for before there is something to give back. With less
 * than 4, V8 ends the process; 0 leaves it to V8.
 */
function initialHeapFor({ source }: Order, limits: HeapLimits): number {
  const length = Math.max(source.text.length, mostLength());
  const size = Math.floor(Math.min((24 * length) / mebibyte, limits.maxOldGenerationSizeMb / 2));
  return size < 16 ? 0 : size;
}

const tooLarge = ({ source }: Order): InputError =>
  new InputError(`"${source.uri}" needs more memory than Node.js may use.`, {
    fix: "Allow more, in mebibytes: NODE_OPTIONS=--max-old-space-size=8192.",
  });
