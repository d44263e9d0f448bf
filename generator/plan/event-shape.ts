import { emptyDoc } from "./doc.js";
import type { ObjectShape, PropertyShape } from "./types.js";

const field = (
  name: string,
  kind: "string" | "number",
  optional: boolean,
  description: string,
): PropertyShape => ({
  name,
  type: { kind },
  optional,
  readonly: false,
  doc: { ...emptyDoc, description },
});

/** A server-sent event of which a description says nothing (HTML Standard, "Interpreting an event stream"). */
export const eventShape: ObjectShape = {
  kind: "object",
  properties: [
    field("event", "string", true, "Its name."),
    field("data", "string", false, "Lines are set apart by line feeds."),
    field("id", "string", true, "What `Last-Event-ID` names it by."),
    field("retry", "number", true, "How many milliseconds to wait before a new connection."),
  ],
};
