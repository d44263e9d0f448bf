import type { Conversion } from "./convert.js";
import { roundIntegers } from "./json-integer.js";
import type { StreamFormat } from "./stream-format.js";

/**
 * A format whose items are converted as they come.
 *
 * @param parse What reads the JSON of an item, where integers have to be exact.
 */
export function convertedItems(
  format: StreamFormat,
  convert: Conversion,
  parse?: (text: string) => unknown,
): StreamFormat {
  return (state) => {
    // The stream reads the state that it gives: it must stay the same object.
    if (parse) state.parse = parse;
    const take = format(state);
    return function* (piece, isLast) {
      for (const item of take(piece, isLast)) {
        const converted = convert(item, "memory");
        yield parse ? roundIntegers(converted) : converted;
      }
    };
  };
}
