import { expect, test } from "vitest";

import { spell } from "../../../generator/emit/code.js";
import { documentedBodies } from "../../../generator/emit/documented-bodies.js";
import { planPackage } from "../../../generator/plan/package.js";
import type { JsonObject } from "../../../generator/source/document.js";
import { modelOf } from "../../support/model-of.js";

const text: JsonObject = { type: "string" };
const bytes: JsonObject = { type: "string", format: "binary" };
const referred: JsonObject = { $ref: "#/components/schemas/File" };

/** What is emitted for the answers of one operation: schemas by media type, by status. */
function emitted(content: { readonly [status: string]: JsonObject }): string | undefined {
  const responses = Object.entries(content).map(([status, schemas]): [string, JsonObject] => {
    const media = Object.entries(schemas).map(([type, schema]) => [type, { schema }]);
    return [status, { description: "", content: Object.fromEntries(media) }];
  });
  const { model } = modelOf({
    paths: { "/": { get: { responses: Object.fromEntries(responses) } } },
    components: { schemas: { File: bytes } },
  });
  const plan = planPackage(model, [], {
    packageName: "test",
    packageVersion: "0.1.0",
    openEnums: "responses",
    exports: { types: new Set(), values: new Set() },
  });
  const code = documentedBodies(plan.operations[0]!.answers);
  return code && spell(code, ({ name }) => name).replace(/\s+/g, " ");
}

test.each<{ about: string; given: { readonly [status: string]: JsonObject }; want?: string }>([
  { about: "JSON alone", given: { 200: { "application/json": text }, 204: {} } },
  {
    about: "each kind, by status",
    given: {
      200: { "text/event-stream": text, "Text/CSV; header=present": text, "image/*": bytes },
      404: { "application/problem+json": text },
      "5xx": {},
      default: { "application/xml": text, "text/event-stream": text },
    },
    want: '/* @__PURE__ */ documentedBodies({ 200: { text: ["text/csv"], streams: ["text/event-stream"], bytes: ["image/*"] }, 404: { json: ["application/problem+json"] }, default: { text: ["application/xml", "text/event-stream"] } })',
  },
  {
    about: "a type with several parameters",
    given: { 200: { "text/csv;header=present": text, "text/csv;header=absent": text } },
    want: '/* @__PURE__ */ documentedBodies({ 200: { text: ["text/csv"] } })',
  },
  {
    about: "ranges of all, which may be bytes",
    given: { 200: { "*/*": text }, 201: { "*/*": referred }, 202: { "application/*": bytes } },
    want: '/* @__PURE__ */ documentedBodies({ 200: { either: ["*/*"] }, 201: { bytes: ["*/*"] }, 202: { bytes: ["application/*"] } })',
  },
])("$about", ({ given, want }) => {
  expect(emitted(given)).toEqual(want);
});
