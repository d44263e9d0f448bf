import { documentedStatus } from "./answer.js";
import type { Conversion } from "./convert.js";
import { mediaTypeOf } from "./send.js";

/** Conversions of the bodies of answers by documented status; null where there is nothing to convert. */
export interface AnswerConversions {
  readonly [status: string]: Conversion | BodyConversions | null;
}

/** By media type in lower case, without parameters; `""` for those that are not described. */
export interface BodyConversions {
  readonly [mediaType: string]: Conversion;
}

/**
 * Makes what reads the JSON of an operation's answers.
 *
 * @param byStatus Has every documented status.
 * @param read `readJson`, or `readExactJson` where there are integers.
 */
export function answerReader(
  byStatus: AnswerConversions,
  read: (text: string, convert: Conversion) => unknown,
): (text: string, response: Response) => unknown {
  const statuses = Object.keys(byStatus).map((key) =>
    /^\d+$/.test(key) ? +key : key,
  );
  return (text, response) => {
    const status = documentedStatus({ statuses }, response);
    const found = status === undefined ? null : byStatus[status];
    const convert = typeof found === "object" ? byType(found, response) : found;
    return convert ? read(text, convert) : (JSON.parse(text) as unknown);
  };
}

function byType(
  conversions: BodyConversions | null,
  response: Response,
): Conversion | undefined {
  const type = mediaTypeOf(response);
  return (
    conversions?.[type] ??
    conversions?.[type.replace(/\/.*/, "/*")] ??
    conversions?.["*/*"] ??
    conversions?.[""]
  );
}
