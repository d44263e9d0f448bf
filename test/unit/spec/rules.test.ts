import { expect, test } from "vitest";

import { createReporter } from "../../../generator/diagnostics/diagnostic.js";
import type { JsonObject } from "../../../generator/source/document.js";
import { lift } from "../../../generator/spec/lift.js";
import { linesOf } from "../../support/model-of.js";

/** What is reported of a part of a description in OpenAPI 3.2. */
function linesFor(part: JsonObject): string[] {
  const value = { openapi: "3.2.0", info: { title: "A", version: "1" }, paths: {}, ...part };
  const reporter = createReporter();
  lift({ uri: "a.json", text: "", format: "json", value, sha256: "" }, reporter);
  return linesOf(reporter.diagnostics);
}

const response = (fields: JsonObject): JsonObject => ({
  paths: { "/a": { get: { responses: { "200": fields } } } },
});
const ok = "#/paths/~1a/get/responses/200";

test.each<{ about: string; part: JsonObject; want: string[] }>([
  {
    about: "entries of responses that are no status",
    part: {
      paths: {
        "/a": {
          get: { responses: { "299": {}, security: [], problem: {}, "x-a": [], "2xx": {} } },
        },
      },
    },
    want: ["problem", "security"].map(
      (key) => `warning structure-invalid #/paths/~1a/get/responses/${key}`,
    ),
  },
  {
    about: "a tag below one that is not there",
    part: {
      tags: [
        { name: "a", parent: "b" },
        { name: "c", parent: "a" },
      ],
    },
    want: ["warning structure-invalid #/tags/0/parent"],
  },
  {
    about: "tags below each other",
    part: {
      tags: [
        { name: "a", parent: "b" },
        { name: "b", parent: "a" },
        { name: "c", parent: "a" },
        { name: "d", parent: "d" },
      ],
    },
    want: [0, 1, 3].map((index) => `warning structure-invalid #/tags/${index}/parent`),
  },
  {
    about: "a path with a slash and without",
    part: { paths: { a: {}, "/a": {}, b: {} } },
    want: ["error structure-invalid #/paths/a", "warning structure-invalid #/paths/b"],
  },
  {
    about: "a header in two spellings",
    part: response({ headers: { "X-Trace": {}, "x-trace": {}, "X-Other": {} } }),
    want: [`warning structure-invalid ${ok}/headers/x-trace`],
  },
  {
    about: "an empty enum of a variable",
    part: { servers: [{ url: "/{v}", variables: { v: { default: "a", enum: [] } } }] },
    want: ["error structure-invalid #/servers/0/variables/v/enum"],
  },
  {
    about: "a path parameter with braces in its name",
    part: {
      paths: { "/{a}": { parameters: [{ name: "{a}", in: "path", required: true, schema: {} }] } },
    },
    want: ["error structure-invalid #/paths/~1{a}/parameters/0/name"],
  },
  {
    about: "fields of 3.2 that exclude others",
    part: response({
      content: {
        "multipart/mixed": {
          encoding: {},
          itemEncoding: {},
          schema: { xml: { nodeType: "element", wrapped: true } },
          examples: { a: { value: 1, dataValue: 1 } },
        },
      },
    }),
    want: ["examples/a/dataValue", "itemEncoding", "schema/xml/wrapped"].map(
      (field) => `error structure-invalid ${ok}/content/multipart~1mixed/${field}`,
    ),
  },
  {
    about: "fields of old that exclude others",
    part: response({
      content: {
        "application/json": { example: 1, examples: { a: { value: 1, externalValue: "b" } } },
      },
    }),
    want: ["examples", "examples/a/externalValue"].map(
      (field) => `warning structure-invalid ${ok}/content/application~1json/${field}`,
    ),
  },
])("$about", ({ part, want }) => {
  expect(linesFor(part).toSorted()).toEqual(want);
});
