import type { ValueCheck } from "../../../templates/runtime/descriptor.js";
import type { BaseClientOptions } from "../../../templates/runtime/options.js";
import { createBaseClient } from "../../../templates/runtime/client.js";
import { streamed } from "../../../templates/runtime/item-stream.js";
import type { Answer } from "../../../templates/runtime/operation.js";
import type { StreamFormat } from "../../../templates/runtime/stream-format.js";
import {
  streamOperation,
  type ItemStream,
  type StreamOperation,
} from "../../../templates/runtime/stream-operation.js";
import { validated } from "../../../templates/runtime/validated.js";

/** What the streams of tests are called. */
export const mediaType = "text/event-stream";

type Watch = StreamOperation<{ query?: object }, Answer<200, ItemStream<unknown>>, unknown>;

/** A stream operation of one format, validated where a check is given. */
export function watchOperation(format: StreamFormat, check?: ValueCheck): Watch {
  const plain: Watch = streamOperation({
    name: "watch",
    method: "GET",
    path: "/watch",
    accept: mediaType,
    statuses: [200, 204],
    streams: streamed({ [mediaType]: format }),
  });
  return check ? validated(plain, { responses: { 200: check } }) : plain;
}

/** A body that comes piece by piece, and what became of it. */
export interface TestBody {
  readonly stream: ReadableStream<Uint8Array>;
  /** Whether its reader let it go. */
  isCancelled: boolean;
  /** How many pieces were asked for. */
  pulled: number;
}

/** A body of pieces; after these it ends, breaks or goes silent. */
export function bodyOf(
  pieces: Iterable<Uint8Array | string>,
  after: "end" | "break" | "silence" = "end",
): TestBody {
  const left = pieces[Symbol.iterator]();
  const body = {
    isCancelled: false,
    pulled: 0,
    stream: new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          const { done, value } = left.next();
          body.pulled++;
          if (!done)
            controller.enqueue(typeof value === "string" ? new TextEncoder().encode(value) : value);
          else if (after === "end") controller.close();
          else if (after === "break") controller.error(new Error("reset"));
          else return new Promise<void>(() => {});
          return undefined;
        },
        cancel() {
          body.isCancelled = true;
        },
      },
      { highWaterMark: 0 },
    ),
  };
  return body;
}

/** A client whose service answers with bodies, one a request; requests after these get status 204. */
export function clientOf(bodies: readonly TestBody[], options: BaseClientOptions = {}) {
  const requests: Request[] = [];
  const waiting = [...bodies];
  const client = createBaseClient(
    { schemes: {}, security: [] },
    {
      baseUrl: "http://service.test",
      fetch: async (request) => {
        requests.push(request);
        const body = waiting.shift();
        return body
          ? new Response(body.stream, { headers: { "content-type": mediaType } })
          : new Response(null, { status: 204 });
      },
      ...options,
    },
  );
  return { client, requests };
}

/** All items of an iterable, and what ended it. */
export async function drained(
  items: AsyncIterable<unknown>,
): Promise<{ items: unknown[]; error?: unknown }> {
  const found: unknown[] = [];
  try {
    for await (const item of items) found.push(item);
    return { items: found };
  } catch (error) {
    return { items: found, error };
  }
}
