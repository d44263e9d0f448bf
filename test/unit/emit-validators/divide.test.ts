import { afterAll, expect, test } from "vitest";

import type { JsonValue } from "../../../generator/source/document.js";
import { type BuiltValidators, buildValidators, documentOf } from "../../support/validators.js";

const built: BuiltValidators[] = [];
afterAll(() => built.forEach((one) => one.remove()));

const names = Array.from({ length: 700 }, (_, at) => `p${at}`);
const each = (value: (name: string) => JsonValue): { [name: string]: JsonValue } =>
  Object.fromEntries(names.map((name) => [name, value(name)]));
const ones = each(() => 1);
const tagged = names.map((name) => ({
  type: "object",
  required: ["kind", "n"],
  properties: { kind: { const: name }, n: { type: "number" } },
}));

test.each<{ about: string; schema: JsonValue; right: JsonValue[]; wrong: JsonValue[] }>([
  {
    about: "properties",
    schema: { type: "object", properties: each(() => ({ type: "number" })), required: ["p0", "x"] },
    right: [{ p0: 1, x: 1, p699: 1 }],
    wrong: [1, { p0: 1 }, { ...ones, x: 1, p699: "" }, { ...ones, x: 1, p0: "" }],
  },
  {
    about: "required names",
    schema: { required: names },
    right: [ones, 1],
    wrong: [{}, { ...ones, p699: undefined as never }],
  },
  {
    about: "items",
    schema: { type: "array", prefixItems: names.map(() => ({ type: "number" })) },
    right: [[], names.map(() => 1)],
    wrong: [names.map((_, at) => (at === 699 ? "" : 1))],
  },
  {
    about: "parts",
    schema: { allOf: names.map((name) => ({ required: [name] })) },
    right: [ones],
    wrong: [{}, { ...ones, p699: undefined as never }],
  },
  {
    about: "alternatives",
    schema: { anyOf: names.map((name) => ({ type: "string", pattern: `^${name}$` })) },
    right: ["p0", "p699"],
    wrong: ["x", 1],
  },
  {
    about: "exclusive alternatives",
    schema: { oneOf: names.map((name) => ({ type: "string", pattern: `^(?:${name}|all)$` })) },
    right: ["p0", "p699"],
    wrong: ["x", "all", 1],
  },
  {
    about: "alternatives with a tag",
    schema: { oneOf: tagged },
    right: [
      { kind: "p0", n: 1 },
      { kind: "p699", n: 1 },
    ],
    wrong: [{ kind: "p699" }, { kind: "x", n: 1 }, { n: 1 }, 1],
  },
])("very many $about are checked as few are", async ({ schema, right, wrong }) => {
  const result = buildValidators(documentOf({ Thing: schema }));
  built.push(result);
  expect(result.sources.get("src/validators/thing.js")).toContain("isPart");
  const validator = await result.validator("Thing");
  for (const value of right) expect([value, validator.issues(value)]).toEqual([value, []]);
  for (const value of wrong) {
    expect([value, validator.is(value)]).toEqual([value, false]);
    expect(validator.issues(value)).not.toEqual([]);
  }
});
