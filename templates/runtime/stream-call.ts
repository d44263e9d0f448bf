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
 * Iteration throws what `await` throws and what the stream does, and `CallError` where the answer is no stream. An answer
 * without a body has no items.
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

/** Whether a stream of an operation may be asked for again after an error: by a safe method (RFC 9110 section 9.2.1), or by its key. */
const isResumable = (
  error: unknown,
  { operation, options }: StreamSource,
): boolean =>
  !!options?.resume &&
  (error instanceof ConnectionError || error instanceof TimeoutError) &&
  (/^(GET|HEAD|QUERY)$/.test(operation.method) || !!options.idempotencyKey);

/** Asks for what follows an event. */
async function askAfter(
  id: string,
  deadlineMs: number,
  { core, operation, input, options }: StreamSource,
): Promise<unknown> {
  // Header fields hold bytes: the HTML Standard writes the id in UTF-8.
  const bytes = Array.from(new TextEncoder().encode(id), (byte) =>
    String.fromCharCode(byte),
  );
  const { outcome, thrown } = await perform(core, operation, input, {
    ...options,
    ...(deadlineMs < Infinity && { deadlineMs }),
    headers: { ...options?.headers, "last-event-id": bytes.join("") },
  });
  if (thrown) throw thrown;
  return "data" in outcome ? outcome.data : undefined;
}

/** Makes what gives the data of the answer that goes on where a stream broke, or throws why it broke. */
function createResume(
  source: StreamSource,
): (error: unknown, stream: ItemStream<unknown>) => Promise<unknown> {
  const { operation, options } = source;
  const { signal = new AbortController().signal, deadlineMs = Infinity } =
    options ?? {};
  const end = performance.now() + deadlineMs;
  let id: string | undefined;
  return async (error, { lastEventId, retryMs = defaultRetryMs }) => {
    id = lastEventId ?? id;
    const left = end - performance.now();
    // As between attempts, a wait that does not fit is not begun.
    if (!id || !isResumable(error, source) || retryMs >= left) throw error;
    await within(signal, retryMs, operation.name);
    return askAfter(id, left - retryMs, source);
  };
}

async function* itemsOf(
  call: Call<UntypedAnswer>,
  source: StreamSource,
): AsyncGenerator<unknown, void, undefined> {
  const resume = createResume(source);
  const { retries = source.core.options.retries ?? 2 } = source.options ?? {};
  let failures = 0;
  let data: unknown = await call;
  // An answer without a body, of status 204, says that there is nothing more.
  while (data !== undefined) {
    const stream = streamIn(data, source);
    try {
      for await (const item of stream) {
        failures = 0;
        yield item;
      }
      return;
    } catch (error) {
      if (failures++ >= retries) throw error;
      data = await resume(error, stream);
    }
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
