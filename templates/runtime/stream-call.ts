import { CallError, ConnectionError, TimeoutError } from "./call-errors.js";
import { createCall, type Call, type UntypedAnswer } from "./call.js";
import type { ItemStream } from "./item-stream.js";
import type { RequestOptions } from "./options.js";
import {
  perform,
  type ClientCore,
  type OperationInput,
  type RunnableOperation,
} from "./perform.js";
import { within } from "./time.js";

/**
 * A call of an operation that answers with a stream: awaited it is the stream; iterated, its items.
 *
 * Iteration throws what `await` throws and what the stream does, and `CallError` where the answer is no stream.
 */
export interface StreamCall<Result, Item>
  extends Call<Result>, AsyncIterable<Item> {}

/** A stream call of which no types are known. */
export type UntypedStreamCall = StreamCall<UntypedAnswer, unknown>;

/** What a stream is asked for with. */
export interface StreamSource {
  readonly core: ClientCore;
  readonly operation: RunnableOperation;
  readonly input: OperationInput | undefined;
  readonly options: RequestOptions | undefined;
}

/** As the HTML Standard proposes: a few seconds. */
const defaultRetryMs = 3000;

function streamIn(
  data: unknown,
  { operation }: StreamSource,
): ItemStream<unknown> {
  if (typeof data === "object" && data && Symbol.asyncIterator in data)
    return data as ItemStream<unknown>; // nothing else that is decoded can be iterated so
  throw new CallError("the answer is not a stream", operation.name);
}

/** Whether reading may go on over a new connection after an error. */
const isResumable = (
  error: unknown,
  { operation, options }: StreamSource,
): boolean =>
  !!options?.resume &&
  (error instanceof ConnectionError || error instanceof TimeoutError) &&
  (/^(GET|HEAD|QUERY)$/.test(operation.method) || !!options.idempotencyKey);

/** Asks for what follows an event. */
async function askAfter(id: string, source: StreamSource): Promise<unknown> {
  const { core, operation, input, options } = source;
  // Header fields hold bytes: the HTML Standard writes the id in UTF-8.
  const value = String.fromCharCode(...new TextEncoder().encode(id));
  const { outcome, thrown } = await perform(core, operation, input, {
    ...options,
    headers: { ...options?.headers, "last-event-id": value },
  });
  if (thrown) throw thrown;
  return "data" in outcome ? outcome.data : undefined;
}

async function* itemsOf(
  call: Call<UntypedAnswer>,
  source: StreamSource,
): AsyncGenerator<unknown, void, undefined> {
  const { core, operation, options } = source;
  const { retries = 2, signal = new AbortController().signal } = {
    ...core.options,
    ...options,
  };
  let stream = streamIn(await call, source);
  let id: string | undefined;
  for (let failures = 0; ;) {
    try {
      for await (const item of stream) {
        failures = 0;
        yield item;
      }
      return;
    } catch (error) {
      id = stream.lastEventId ?? id;
      const isLost = id === undefined || failures++ >= retries;
      if (isLost || !isResumable(error, source)) throw error;
    }
    await within(signal, stream.retryMs ?? defaultRetryMs, operation.name);
    const data = await askAfter(id!, source); // without one, it was thrown
    // Status 204: there is nothing more.
    if (data === undefined) return;
    stream = streamIn(data, source);
  }
}

/** Makes a call of an operation that answers with a stream. */
export function createStreamCall(source: StreamSource): UntypedStreamCall {
  const { core, operation, input, options } = source;
  const call = createCall(() => perform(core, operation, input, options));
  return Object.assign(call, {
    [Symbol.asyncIterator]: () => itemsOf(call, source),
  });
}
