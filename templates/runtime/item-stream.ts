import { ConnectionError, DecodeError, TimeoutError } from "./call-errors.js";
import type { StreamReader } from "./descriptor.js";
import type { RequestOptions } from "./options.js";
import type { ClientCore, RunnableOperation } from "./perform.js";
import { bodyForm } from "./send.js";
import type { StreamFormat, StreamState } from "./stream-format.js";
import { within } from "./time.js";

/**
 * Items of an answer as they come. They can be read once.
 *
 * Iteration throws `ConnectionError` where the connection breaks, `TimeoutError` after a silence of `timeoutMs`, `AbortedError`,
 * `DecodeError` for an item that cannot be read or is too long, and `ValidationError`.
 */
export interface ItemStream<Item> extends AsyncIterable<Item> {
  /** The `id` that came last with an event: as `Last-Event-ID` it asks a service to go on after that event. */
  readonly lastEventId: string | undefined;
  /** How long the service asks to wait before a new connection. */
  readonly retryMs: number | undefined;
  /** Lets the connection go, as leaving a loop does: for streams that are not read. */
  cancel(): Promise<void>;
}

/** Unless said otherwise: room for a picture in base64. */
const mostCharacters = 16_777_216;

type Chunk = ReadableStreamReadResult<Uint8Array>;

/** Makes what waits for the next bytes, within the limits in time of a call. */
function createWait(
  { options: client }: ClientCore,
  { name }: RunnableOperation,
  {
    signal,
    timeoutMs = client.timeoutMs ?? 60_000,
    deadlineMs = Infinity,
  }: RequestOptions,
): (read: () => Promise<Chunk>) => Promise<Chunk> {
  const end = performance.now() + deadlineMs;
  const outer = signal ?? new AbortController().signal;
  return async (read) => {
    const ms = Math.min(timeoutMs, end - performance.now());
    const bytes = (): Promise<Chunk> =>
      read().catch((cause: unknown) => {
        throw new ConnectionError("the stream broke", name, cause);
      });
    try {
      return await within(outer, ms, name, bytes);
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
      const passed = `nothing came in ${Math.round(ms)} ms`;
      throw new TimeoutError(passed, name);
    }
  };
}

/** The items of a body; its reader is let go however reading ends. */
async function* itemsIn(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  state: StreamState,
  format: StreamFormat,
  wait: ReturnType<typeof createWait>,
): AsyncGenerator<unknown, void, undefined> {
  const decoder = new TextDecoder();
  const take = format(state);
  try {
    for (let isLast = false; !isLast && !state.isOver;) {
      const { done, value } = await wait(() => reader.read());
      isLast = done;
      yield* take(decoder.decode(value, { stream: !done }), done);
    }
  } finally {
    // Not waited for: a source that hangs must not keep its reader.
    reader.cancel().catch(() => {});
  }
}

/** Makes what checks an item as a body is. */
const createCheck =
  ([
    core,
    operation,
    { status, response },
    options,
  ]: Parameters<StreamReader>) =>
  (body: unknown): void => {
    const [mediaType] = bodyForm(response, operation);
    const answer = { status, response, body, mediaType };
    operation.checks?.response(core, operation, answer, options);
  };

/** Items, each checked before it is given. */
async function* checked(
  items: AsyncIterable<unknown>,
  check: (item: unknown) => void,
): AsyncGenerator<unknown, void, undefined> {
  for await (const item of items) {
    check(item);
    yield item;
  }
}

/** What an answer's stream begins with. */
function createState(
  ...[, { name: operation }, { response }, options]: Parameters<StreamReader>
): StreamState {
  return {
    limit: options.maxItemLength ?? mostCharacters,
    fault: (reason, text) =>
      new DecodeError({
        operation,
        response,
        body: text.slice(0, 1000),
        reason,
      }),
  };
}

function createReader(format: StreamFormat): StreamReader {
  return (...answer) => {
    const [core, operation, { response }, options] = answer;
    const state = createState(...answer);
    // An answer without a body has no items.
    const reader = (response.body ?? new Blob().stream()).getReader();
    const wait = createWait(core, operation, options);
    const items = checked(
      itemsIn(reader, state, format, wait),
      createCheck(answer),
    );
    const stream: ItemStream<unknown> = {
      get lastEventId() {
        return state.lastEventId;
      },
      get retryMs() {
        return state.retryMs;
      },
      cancel: () => reader.cancel(),
      [Symbol.asyncIterator]: () => items,
    };
    return stream;
  };
}

/** Chooses the reader of a stream by its media type. */
export function streamed(formats: {
  readonly [mediaType: string]: StreamFormat;
}): (mediaType: string) => StreamReader | undefined {
  const readers = new Map(
    Object.entries(formats).map(([type, format]) => [
      type,
      createReader(format),
    ]),
  );
  return (mediaType) => readers.get(mediaType);
}
