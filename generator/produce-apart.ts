import { getHeapStatistics } from "node:v8";
import { type ResourceLimits, Worker } from "node:worker_threads";
import { InputError } from "./diagnostics/input-error.js";
import type { Order, Produced } from "./produce.js";

/** What the thread says: the description has been read; what was made, without the main document; or what could not be read. */
export type Message =
  | { readonly kind: "read" }
  | { readonly kind: "produced"; readonly produced: Produced }
  | { readonly kind: "refused"; readonly message: string; readonly fix: string | undefined };

/** From this many UTF-16 code units on, a description is made a package of in a thread of its own. */
export const large = 2 * 1024 * 1024;

const mebibyte = 1024 * 1024;

/**
 * As `produce`, in a thread of its own: all memory of the stages is given back before files are laid out, and progress is
 * shown meanwhile.
 *
 * @throws InputError where something outside cannot be read, or memory does not suffice.
 */
export function produceApart(order: Order, onRead: () => void): Promise<Produced> {
  const worker = new Worker(new URL("./producer.js", import.meta.url), {
    workerData: order,
    resourceLimits: memoryFor(order),
  });
  return new Promise((resolve, reject) => {
    worker.on("message", (message: Message) => {
      if (message.kind === "read") onRead();
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
 * description (13 MB) asks for some 200 MiB.
 */
function memoryFor({ source }: Order): ResourceLimits {
  const most = Math.floor(getHeapStatistics().heap_size_limit / mebibyte);
  const enough = Math.max(2000, 100 * Math.ceil(source.text.length / mebibyte));
  return { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: Math.min(enough, most) };
}

const tooLarge = ({ source }: Order): InputError =>
  new InputError(`"${source.uri}" needs more memory than Node.js may use.`, {
    fix: "Allow more, in mebibytes: NODE_OPTIONS=--max-old-space-size=8192.",
  });
