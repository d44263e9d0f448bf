import { expect, test } from "vitest";

import { createReporter } from "../../../generator/diagnostics/diagnostic.js";
import { type ListOverrides, planLists } from "../../../generator/plan/lists/index.js";
import { reportUnmatchedOverrides } from "../../../generator/plan/lists/unmatched.js";
import type { JsonObject } from "../../../generator/source/document.js";
import { modelOf } from "../runtime-filters/emitted.js";
import { documentOf, object, rows, text } from "./documents.js";

const list = documentOf({ body: rows() });
const noList = documentOf({ body: object({ name: text }) });

test.each<{ given: string; document: JsonObject; overrides: ListOverrides; want: string[] }>([
  { given: "a list", document: list, overrides: { "GET /things": { sort: false } }, want: [] },
  { given: "a list that is none", document: list, overrides: { "GET /things": false }, want: [] },
  {
    given: "another path",
    document: list,
    overrides: { "GET /thing": { sort: false }, "GET /other": false },
    want: [
      '#/paths No operation of the package is "GET /thing", of "lists".',
      '#/paths No operation of the package is "GET /other", of "lists".',
    ],
  },
  {
    given: "an object without an array",
    document: noList,
    overrides: { "GET /things": { sort: false } },
    want: [
      '#/paths/~1things/get "GET /things" of "lists" is no list: no success is described with an array, or an object around one.',
    ],
  },
  {
    given: "what is no list anyway",
    document: noList,
    overrides: { "GET /things": false },
    want: [],
  },
])("$given", ({ document, overrides, want }) => {
  const model = modelOf(document);
  const reporter = createReporter();
  reportUnmatchedOverrides(model, planLists(model, overrides), overrides, reporter);
  expect(reporter.diagnostics.map(({ origin, message }) => `${origin.pointer} ${message}`)).toEqual(
    want,
  );
  expect(reporter.diagnostics.every(({ code }) => code === "list-unmatched")).toBe(true);
});
