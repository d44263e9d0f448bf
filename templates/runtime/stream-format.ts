/** What a format is told of its stream, and tells it. */
export interface StreamState {
  /** Most characters of one item. */
  readonly limit: number;
  /** The error of an item that cannot be read. */
  readonly fault: (reason: string, text: string) => Error;
  /** Reads the JSON of an item, where that is not done by `JSON.parse`. */
  parse?: (text: string) => unknown;
  /** The `id` of an event that came last. */
  lastEventId?: string;
  /** How long the service asks to wait before a new connection. */
  retryMs?: number;
  /** Set by a format where the stream says that it ends: no more is read. */
  isOver?: boolean;
}

/**
 * Makes what reads the text of one stream: given its pieces, which may be cut anywhere, it gives the items that each completes.
 *
 * It holds no more than one item. What it is given last comes with `isLast`.
 */
export type StreamFormat = (
  state: StreamState,
) => (piece: string, isLast: boolean) => Iterable<unknown>;

/**
 * Makes what cuts a text at a separator; the part behind the last one waits for the next piece.
 *
 * @throws the state's fault where a part is longer than the limit, whether or not it has ended
 */
export function createCutter(
  separator: string | RegExp,
  { limit, fault }: StreamState,
): (piece: string) => string[] {
  let rest = "";
  return (piece) => {
    // The separator is looked for in the new piece alone: a long item costs no more than its length.
    const [first = "", ...others] = piece.split(separator);
    const parts = [rest + first, ...others];
    const long = parts.find((part) => part.length > limit);
    if (long !== undefined)
      throw fault(`an item of more than ${limit} characters`, long);
    rest = parts.pop()!; // there is always a first part
    return parts;
  };
}

/** The JSON value of an item. */
export function parseItem(
  text: string,
  { fault, parse = JSON.parse }: StreamState,
): unknown {
  try {
    return parse(text);
  } catch {
    throw fault("an item that is not JSON", text);
  }
}
