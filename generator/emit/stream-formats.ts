import type { ItemsPlan } from "../plan/items.js";
import { essence } from "../plan/media-type.js";
import type { AnswerPlan } from "../plan/types.js";
import { type Code, code, importedValue, literal, objectLiteral } from "./code.js";

/** What reads streams, by media type; imported, so that a bundle holds the formats in use alone. */
export function streamFormats(answers: readonly AnswerPlan[]): Code | undefined {
  const streams = answers
    .flatMap(({ bodies }) => bodies)
    .flatMap(({ mediaType, shape, items }): [string, Code][] =>
      shape.kind === "stream" && items !== undefined
        ? [[essence(mediaType), formatCode(items)]]
        : [],
    );
  const streamed = importedValue("./runtime/item-stream.js", "streamed");
  // Media types that differ in parameters alone are one.
  const formats = objectLiteral([...new Map(streams)]);
  return streams.length === 0 ? undefined : code`/* @__PURE__ */ ${streamed}(${formats})`;
}

function formatCode({ format, json }: ItemsPlan): Code {
  const events = "./runtime/server-sent-events.js";
  const lines = "./runtime/json-lines.js";
  switch (format) {
    case "events":
      return code`/* @__PURE__ */ ${importedValue(events, "events")}(${json === undefined ? code`` : literal(json)})`;
    case "event-data":
      return code`${importedValue(events, "eventData")}`;
    case "lines":
      return code`${importedValue(lines, "jsonLines")}`;
    case "records":
      return code`${importedValue(lines, "jsonSequence")}`;
  }
}
