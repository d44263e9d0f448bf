import { afterAll, expect, test } from "vitest";

import type { JsonValue } from "../../../generator/source/document.js";
import { buildValidators, documentOf } from "../../support/validators.js";

const pet = { type: "object", required: ["name"], properties: { name: { type: "string" } } };
const shop = { type: "object", required: ["street"], properties: { street: { type: "string" } } };

const built = buildValidators(
  documentOf({
    Maybe: { anyOf: [pet, { type: "null" }] },
    Nullable: { type: "array", items: { ...pet, type: ["object", "null"] } },
    Scalar: { oneOf: [{ type: "string", enum: ["a"] }, { type: ["integer", "null"] }] },
    None: { anyOf: [] },
    Two: { anyOf: [pet, shop, { type: "null" }] },
  }),
);
afterAll(() => built.remove());

type Case = readonly [model: string, value: JsonValue, issues: readonly string[]];

test.each<Case>([
  ["Maybe", {}, ['#/components/schemas/Maybe/anyOf/0/required must have the property "name"']],
  ["Maybe", "a", ["#/components/schemas/Maybe/anyOf must be object or null, is string"]],
  [
    "Nullable",
    [{}],
    ['#/components/schemas/Nullable/items/required must have the property "name"'],
  ],
  ["Nullable", [1], ["#/components/schemas/Nullable/items/type must be object or null, is number"]],
  ["Scalar", "b", ["#/components/schemas/Scalar/oneOf/0/enum is not one of the values allowed"]],
  ["Scalar", [], ["#/components/schemas/Scalar/oneOf must be string or integer or null, is array"]],
  ["None", 1, ["#/components/schemas/None/false must not be there"]],
  [
    "Two",
    {},
    [
      "#/components/schemas/Two/anyOf matches no schema",
      '#/components/schemas/Two/anyOf/0/required must have the property "name"',
    ],
  ],
  ["Two", true, ["#/components/schemas/Two/anyOf must be object or null, is boolean"]],
])("what is wrong with a value of a choice: %s %j", async (model, value, want) => {
  const { issues } = await built.validator(model);
  const lines = issues(value).map((one) => `${one.keywordLocation} ${one.message}`);
  expect(lines).toEqual(want);
});
