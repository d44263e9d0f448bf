import { describe, expect, test } from "vitest";

import { createReporter } from "../../../generator/diagnostics/diagnostic.js";
import type { JsonObject, JsonValue } from "../../../generator/source/document.js";
import { valueAt } from "../../../generator/source/pointer.js";
import { lift } from "../../../generator/spec/lift.js";
import { linesOf } from "../../support/model-of.js";

function lifted(value: JsonValue) {
  const reporter = createReporter();
  const document = lift({ uri: "a.json", text: "", format: "json", value, sha256: "" }, reporter);
  const { root, version } = document ?? {};
  return { root, version, lines: linesOf(reporter.diagnostics) };
}

const base = { openapi: "3.0.3", info: { title: "A", version: "1" }, paths: {} };

describe("what is no description", () => {
  test.each([
    { value: [], line: "error not-openapi #" },
    { value: null, line: "error not-openapi #" },
    { value: "3.1.0", line: "error not-openapi #" },
    { value: {}, line: "error not-openapi #" },
    { value: { openapi: "4.0.0" }, line: "error version-unsupported #/openapi" },
    { value: { openapi: true }, line: "error version-unsupported #/openapi" },
    { value: { swagger: "1.2" }, line: "error version-unsupported #/swagger" },
    { value: { swagger: "3.0.0" }, line: "error version-unsupported #/swagger" },
    { value: { openapi: "3.10.0" }, line: "error version-unsupported #/openapi" },
  ])("$value", ({ value, line }) => {
    expect(lifted(value)).toMatchObject({ root: undefined, lines: [line] });
  });
});

test.each([
  { given: { swagger: 2 }, version: "2.0", lines: ["warning structure-invalid #/swagger"] },
  { given: { openapi: 3.1 }, version: "3.1", lines: ["warning structure-invalid #/openapi"] },
  { given: { openapi: "3.0.99" }, version: "3.0.99", lines: [] },
])("the version of $given", ({ given, version, lines }) => {
  const { info, paths } = base;
  const found = lifted({ ...given, info, paths });
  expect(found).toMatchObject({ version, lines });
});

describe("places of schemas", () => {
  const nullable = { type: "string", nullable: true };
  const want = ["string", "null"];
  test.each<{ at: string; part: JsonObject }>([
    { at: "#/components/schemas/A", part: { components: { schemas: { A: nullable } } } },
    {
      at: "#/components/schemas/A/properties/b/items",
      part: { components: { schemas: { A: { properties: { b: { items: nullable } } } } } },
    },
    {
      at: "#/paths/~1a/get/parameters/0/schema",
      part: {
        paths: {
          "/a": {
            get: { parameters: [{ name: "a", in: "query", schema: nullable }], responses: {} },
          },
        },
      },
    },
    {
      at: "#/components/responses/R/content/a~1b/schema",
      part: {
        components: {
          responses: { R: { description: "", content: { "a/b": { schema: nullable } } } },
        },
      },
    },
    {
      at: "#/components/responses/R/headers/H/schema",
      part: {
        components: { responses: { R: { description: "", headers: { H: { schema: nullable } } } } },
      },
    },
    {
      at: "#/components/callbacks/C/{$url}/post/requestBody/content/a~1b/schema",
      part: {
        components: {
          callbacks: {
            C: {
              "{$url}": {
                post: { requestBody: { content: { "a/b": { schema: nullable } } }, responses: {} },
              },
            },
          },
        },
      },
    },
    {
      at: "#/x-schemas/A",
      part: {
        "x-schemas": { A: nullable },
        components: { schemas: { B: { $ref: "#/x-schemas/A" } } },
      },
    },
    {
      at: "#/x-a/0/properties/b",
      part: {
        "x-a": [{ properties: { b: nullable } }],
        components: { schemas: { B: { $ref: "#/x-a/0" } } },
      },
    },
  ])("$at is lifted", ({ at, part }) => {
    const { root, lines } = lifted({ ...base, ...part });
    expect(lines).toEqual([]);
    expect(valueAt(root ?? {}, `${at}/type`)).toEqual(want);
  });

  test("examples, defaults and extensions that nothing refers to stay as they are", () => {
    const value = { type: "string", nullable: true };
    const document = {
      ...base,
      "x-a": value,
      components: { schemas: { A: { default: value, example: value, enum: [value] } } },
    };
    expect(lifted(document).root).toEqual(document);
  });
});

test("a document in which nothing is to be lifted is the same object", () => {
  const document = { ...base, components: { schemas: { A: { type: "string" } } } };
  expect(lifted(document).root).toBe(document);
});

test("a key __proto__ stays a key", () => {
  const schemas = JSON.parse(
    '{ "__proto__": { "type": "string", "nullable": true } }',
  ) as JsonObject; // an object, as written
  const { root } = lifted({ ...base, components: { schemas } });
  expect(valueAt(root ?? {}, "#/components/schemas/__proto__")).toEqual({
    type: ["string", "null"],
  });
});

test("all faults are reported, and what is faulty is taken out", () => {
  const schema = { type: "strin", minLength: -1, maxLength: 5, required: [1] };
  const { root, lines } = lifted({ ...base, components: { schemas: { A: schema, B: 5 } } });
  expect(lines).toEqual([
    "warning schema-invalid #/components/schemas/A/type",
    "warning schema-invalid #/components/schemas/A/minLength",
    "warning schema-invalid #/components/schemas/A/required",
    "error structure-invalid #/components/schemas/B",
  ]);
  expect(valueAt(root ?? {}, "#/components/schemas")).toEqual({ A: { maxLength: 5 } });
});

test("a number is read as a text, but not as a reference", () => {
  const responses = { "200": { description: 5 }, "401": { $ref: -1 } };
  const { lines } = lifted({ ...base, paths: { "/a": { get: { responses } } } });
  expect(lines).toEqual([
    "warning structure-invalid #/paths/~1a/get/responses/200/description",
    "error structure-invalid #/paths/~1a/get/responses/401/$ref",
    "warning field-missing #/paths/~1a/get/responses/401",
  ]);
});
