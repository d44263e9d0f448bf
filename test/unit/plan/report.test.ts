import { expect, test } from "vitest";

import { createReporter } from "../../../generator/diagnostics/diagnostic.js";
import { planPackage } from "../../../generator/plan/package.js";
import { reportPlan } from "../../../generator/plan/report.js";
import type { JsonObject } from "../../../generator/source/document.js";
import { linesOf, modelOf } from "../../support/model-of.js";

function reported(part: JsonObject): string[] {
  const reporter = createReporter();
  const plan = planPackage(modelOf(part).model, [], {
    packageName: "test",
    packageVersion: "0.1.0",
    openEnums: "responses",
    exports: { types: new Set(["Call"]), values: new Set() },
  });
  reportPlan(plan, reporter);
  return linesOf(reporter.diagnostics).map((line) => line.replace(/#\/paths.*content/, "…"));
}

const object = { schema: { type: "object" } };
const text = { schema: { type: "string" } };
const responses = (content: JsonObject) => ({ 200: { description: "", content } });
const paths = (content: JsonObject, more: JsonObject = {}) => ({
  "/a": { get: { responses: responses(content), ...more } },
});

test.each<{ about: string; part: JsonObject; want: string[] }>([
  {
    about: "objects in XML",
    part: {
      paths: {
        ...paths({ "application/xml": object, "application/json": object }),
        "/b": { get: { responses: responses({ "application/xml": object }) } },
      },
    },
    want: ["warning media-type-unsupported …/application~1xml/schema"],
  },
  {
    about: "texts and bytes",
    part: { paths: paths({ "text/plain": text, "application/pdf": {}, "image/png": text }) },
    want: [],
  },
  {
    about: "parameters in other media types than JSON and text",
    part: {
      paths: {
        "/a": {
          parameters: [
            { name: "a", in: "query", content: { "application/xml": object } },
            { name: "b", in: "query", content: { "text/plain": text } },
            { name: "c", in: "query", content: { "application/vnd.x+json": object } },
            { name: "d", in: "query", content: { "image/png": text } },
          ],
          ...paths({})["/a"],
        },
      },
    },
    want: [
      "warning media-type-unsupported …/application~1xml",
      "warning media-type-unsupported …/image~1png",
    ],
  },
  {
    about: "a component whose name is one of the package's own",
    part: { components: { schemas: { Call: { type: "object" } } } },
    want: ["warning name-adjusted #/components/schemas/Call"],
  },
  {
    about: "names in another spelling",
    part: { components: { schemas: { "pet-item": { type: "object" }, Pet: { type: "object" } } } },
    want: [],
  },
])("$about", ({ part, want }) => {
  expect(reported(part)).toEqual(want);
});
