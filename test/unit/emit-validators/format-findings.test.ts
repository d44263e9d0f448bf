import { afterAll, expect, test } from "vitest";

import { buildValidators, documentOf } from "../../support/validators.js";

const time = { type: "string", format: "date-time" };

const built = buildValidators(
  documentOf({
    Maybe: { type: "object", properties: { at: { anyOf: [time, { type: "null" }] } } },
    One: { oneOf: [time, { type: "integer" }] },
    Nested: { anyOf: [{ oneOf: [{ type: "array", items: time }, { type: "null" }] }] },
    Several: { anyOf: [{ type: "object", properties: { at: time, size: { type: "integer" } } }] },
    Times: { type: "array", items: { anyOf: [time, { type: "null" }] } },
    Plain: { type: "array", items: time },
  }),
);
afterAll(() => built.remove());

const odd = "2024-01-01T00:00:00";

const keywordsOf = async (model: string, value: unknown): Promise<string[]> => {
  const { issues } = await built.validator(model);
  return issues(value).map(({ keyword }) => keyword);
};

test.each([
  ["Maybe", { at: odd }],
  ["One", odd],
  ["Nested", [odd]],
  ["Several", { at: odd }],
])("a branch in which a format alone is broken is no other fault: %s", async (model, value) => {
  expect(await keywordsOf(model, value)).toEqual(["format"]);
});

test.each([
  ["Maybe", { at: 1 }],
  ["One", true],
  ["Nested", [odd, 1]],
  ["Several", { at: odd, size: "1" }],
])("one in which more is broken is told as ever: %s", async (model, value) => {
  expect(await keywordsOf(model, value)).not.toEqual(["format"]);
  expect(new Set(await keywordsOf(model, value))).not.toEqual(new Set(["format"]));
});

test.each(["Plain", "Times"])("no number of formats hides another fault: %s", async (model) => {
  const value = [...Array.from({ length: 500 }, () => odd), 1];
  const keywords = await keywordsOf(model, value);
  expect(keywords.length).toBeLessThanOrEqual(100);
  expect(keywords.some((keyword) => keyword !== "format")).toBe(true);
});
