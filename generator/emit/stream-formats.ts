import type { EventRule } from "../plan/event-rule.js";
import type { ItemsPlan } from "../plan/items.js";
import { essence } from "../plan/media-type.js";
import type { AnswerPlan, BodyPlan, PackagePlan } from "../plan/types.js";
import { bodyConversion } from "./conversions/operation.js";
import { holdsIntegers } from "./conversions/reach.js";
import { type Code, code, importedValue, literal, objectLiteral } from "./code.js";

/** What reads streams, by media type; imported, so that a bundle holds the formats in use alone. */
export function streamFormats(answers: readonly AnswerPlan[], plan: PackagePlan): Code | undefined {
  const streams = answers
    .flatMap(({ bodies }) => bodies)
    .flatMap((body): [string, Code][] =>
      body.shape.kind === "stream" && body.items !== undefined
        ? [[essence(body.mediaType), convertedFormat(body, formatCode(body.items), plan)]]
        : [],
    );
  const streamed = importedValue("./runtime/item-stream.js", "streamed");
  // Media types that differ in parameters alone are one.
  const formats = objectLiteral([...new Map(streams)]);
  return streams.length === 0 ? undefined : code`/* @__PURE__ */ ${streamed}(${formats})`;
}

/** A format whose items are converted, where there is something to convert in them. */
function convertedFormat(body: BodyPlan, format: Code, plan: PackagePlan): Code {
  const convert = bodyConversion(body, plan);
  if (convert === undefined) return format;
  const wrap = importedValue("./runtime/convert-items.js", "convertedItems");
  const isExact = body.schema !== undefined && holdsIntegers(plan.schemas).has(body.schema);
  const exact = importedValue("./runtime/json-read.js", "parseExactly");
  return code`/* @__PURE__ */ ${wrap}(${format}, ${convert}${isExact ? code`, ${exact}` : code``})`;
}

function formatCode({ format, rule = {} }: ItemsPlan): Code {
  const events = "./runtime/server-sent-events.js";
  const lines = "./runtime/json-lines.js";
  switch (format) {
    case "events":
      return code`/* @__PURE__ */ ${importedValue(events, "events")}(${ruleCode(rule)})`;
    case "event-data":
      return code`${importedValue(events, "eventData")}`;
    case "lines":
      return code`${importedValue(lines, "jsonLines")}`;
    case "records":
      return code`${importedValue(lines, "jsonSequence")}`;
  }
}

const ruleCode = (rule: EventRule): Code =>
  Object.keys(rule).length === 0 ? code`` : literal({ ...rule });
