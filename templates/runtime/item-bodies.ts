import type { BodyEncoder, Issue, ValueCheck } from "./descriptor.js";
import { ValidationError } from "./validation-error.js";

/** Checks that wait until the items of a body are written: they can be read once only. */
const waiting = new WeakMap<object, ValueCheck>();

/**
 * Checks each item of a body: of a list before it is sent, of any other iterable as it is written. A text is one that was
 * written already.
 */
export function eachItem(check: ValueCheck): ValueCheck {
  const issues = (body: unknown): readonly Issue[] => {
    if (Array.isArray(body))
      return body.flatMap((item: unknown, index) =>
        issuesOf(item, `/${index}`, check),
      );
    if (typeof body === "object" && body) waiting.set(body, check);
    return [];
  };
  return { is: (body) => !issues(body).length, issues, drift: () => [] };
}

const issuesOf = (item: unknown, at: string, check: ValueCheck): Issue[] =>
  check.issues(item).map((issue) => ({
    ...issue,
    instanceLocation: at + issue.instanceLocation,
  }));

type Items = Iterable<unknown> | AsyncIterable<unknown>;

/** Makes what writes the items of a body one by one. */
function createWriter(
  body: object,
  start: string,
  toJson: (item: unknown) => string,
): (item: unknown) => string {
  const check = waiting.get(body);
  let count = 0;
  return (item) => {
    const at = `/body/${count++}`;
    // As in requests that are checked before: whether to accept a format is for the service to say.
    const faults = check
      ? issuesOf(item, at, check).filter(({ keyword }) => keyword !== "format")
      : [];
    if (faults.length) throw new ValidationError(faults);
    return `${start}${toJson(item)}\n`;
  };
}

/** Items as bytes; where one is wrong, the iteration of the others ends. */
async function* bytesOf(
  items: AsyncIterable<unknown>,
  write: (item: unknown) => string,
): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const item of items) yield new TextEncoder().encode(write(item));
}

/** Bytes as a body, which asks for them as it is sent. */
function streamOf(
  bytes: AsyncGenerator<Uint8Array, void, undefined>,
): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await bytes.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await bytes.return();
    },
  });
}

/** What stands before an item of JSON Lines, and before one of a JSON text sequence (RFC 7464). */
export const lineStart = "";
export const recordStart = "\x1e";

/**
 * Items as JSON texts; those of an asynchronous iterable are sent as they come. Texts are sent as they are.
 *
 * @param toJson What writes an item, where that is not `JSON.stringify`.
 */
export const itemsBody =
  (
    start: string,
    toJson: (item: unknown) => string = JSON.stringify,
  ): BodyEncoder =>
  (body, mediaType) => {
    if (typeof body === "string") return [body, mediaType];
    const items = body as Items; // the type of the body says so
    const write = createWriter(items, start, toJson);
    return [
      Symbol.iterator in items
        ? Array.from(items, write).join("")
        : streamOf(bytesOf(items, write)),
      mediaType,
    ];
  };

/** Encodes JSON Lines, also called NDJSON: a JSON text a line. */
export const linesBody: BodyEncoder = itemsBody(lineStart);

/** Encodes a JSON text sequence (RFC 7464): a record separator before each JSON text. */
export const recordsBody: BodyEncoder = itemsBody(recordStart);
