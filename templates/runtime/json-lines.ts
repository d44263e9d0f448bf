import {
  createCutter,
  parseItem,
  type StreamFormat,
  type StreamState,
} from "./stream-format.js";

/** JSON texts with a character between them or before each; what is blank is no text. */
const separated =
  (separator: string) =>
  (state: StreamState): ReturnType<StreamFormat> => {
    const cut = createCutter(separator, state);
    return function* (piece, isLast) {
      for (const text of cut(isLast ? piece + separator : piece))
        if (text.trim()) yield parseItem(text, state);
    };
  };

/** JSON Lines, also called NDJSON: a JSON text a line. A line feed after the last is not asked for. */
export const jsonLines: StreamFormat = separated("\n");

/** A JSON text sequence (RFC 7464): a record separator before each JSON text. */
export const jsonSequence: StreamFormat = separated("\x1e");
