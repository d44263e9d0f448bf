import { expect, test } from "vitest";

import { createReporter } from "../../../generator/diagnostics/diagnostic.js";
import { countKeywords, reportUnenforced } from "../../../generator/emit/validators/report.js";
import { isUnsafePattern } from "../../../generator/emit/validators/unsafe-pattern.js";
import { schemaNode } from "../../../generator/model/subschemas.js";
import type { Schema } from "../../../generator/spec/types.js";

const index = (schema: Schema) => new Map([["#/s", schemaNode("#/s", schema)]]);

test.each<readonly [Schema, string[]]>([
  [{ type: "string", format: "date-time", pattern: "^a+$", contentEncoding: "base64" }, []],
  [{ format: "constructor" }, ["format-unenforced #/s/format"]],
  [{ format: "password" }, []],
  [{ type: "array", enum: ["a", "b"] }, ["schema-unsatisfiable #/s/enum"]],
  [{ type: ["array", "string"], enum: ["a", ["b"]] }, []],
  [{ enum: [] }, ["schema-unsatisfiable #/s/enum"]],
  [{ type: "integer", const: "a" }, ["schema-unsatisfiable #/s/const"]],
  [{ type: "integer", enum: [1.5, 2] }, []],
  [{ pattern: "(" }, ["pattern-invalid #/s/pattern"]],
  [{ pattern: "^[\\w-.]$" }, []],
  [{ pattern: "^(a+)+$" }, ["pattern-unsafe #/s/pattern"]],
  [{ patternProperties: { "/(": true } }, ["pattern-invalid #/s/patternProperties/~1("]],
  [{ dependencies: {} } as Schema, ["keyword-unenforced #/s/dependencies"]],
  [true, []],
])("%j is reported as %j", (schema, want) => {
  const reporter = createReporter();
  reportUnenforced(index(schema), reporter, "openapi.json");
  const found = reporter.diagnostics.map(({ code, origin }) => `${code} ${origin.pointer}`);
  expect(found).toEqual(want);
  expect(reporter.hasErrors).toBe(false);
});

test("an unknown format is reported once, with how often it is used", () => {
  const schemas = new Map(
    ["#/a", "#/b", "#/c"].map((pointer) => [pointer, schemaNode(pointer, { format: "odd" })]),
  );
  const reporter = createReporter();
  reportUnenforced(schemas, reporter, "openapi.json");
  expect(reporter.diagnostics).toMatchObject([
    {
      origin: { pointer: "#/a/format" },
      message: 'The format "odd" is not enforced (nor in 2 more places).',
    },
  ]);
});

test("keywords are counted, and none is dropped", () => {
  const schema = { type: "string", format: "odd", pattern: "(", dependencies: {} } as Schema;
  expect(countKeywords(index(schema))).toEqual({ enforced: 1, reported: 3, dropped: 0 });
});

test.each([
  ["^(a+)+$", true],
  ["^(a|a)*$", true],
  ["^(a|ab|b)*$", true],
  ["^(\\d+)*x", true],
  ["^(\\s*\\w+\\s*)+$", true],
  ["(.*)*", true],
  ["^(?:a{1,2}){50}$", true],
  ["^([a-z]+-)*[a-z]+$", false],
  ["^[a-z]+(?:-[a-z]+)*$", false],
  ["^(?:\\w|-)+$", false],
  ["^(?=a+)b$", false],
  ["^\\((a+)\\)+$", false],
  ["[(a+)+]", false],
])("%s can take exponential time: %j", (pattern, want) => {
  expect(isUnsafePattern(pattern)).toBe(want);
});
