import { expect, test } from "vitest";

import { createCanonicalText } from "../../../generator/plan/canonical.js";
import type { Schema } from "../../../generator/spec/types.js";

const canonicalText = createCanonicalText();

const schema: Schema = {
  type: "object",
  required: ["a", "b"],
  properties: { a: { type: "string" }, b: { enum: [1, 2] } },
};

test.each<{ about: string; other: Schema }>([
  {
    about: "annotations",
    other: {
      ...schema,
      title: "T",
      description: "D",
      deprecated: true,
      default: {},
      examples: [1],
    },
  },
  { about: "extensions", other: { ...schema, "x-a": 1 } as Schema },
  { about: "the order of required", other: { ...schema, required: ["b", "a"] } },
  {
    about: "the order of properties",
    other: { ...schema, properties: { b: { enum: [1, 2] }, a: { type: "string" } } },
  },
  {
    about: "annotations inside",
    other: {
      ...schema,
      properties: { a: { type: "string", description: "D" }, b: { enum: [1, 2] } },
    },
  },
])("$about make no difference", ({ other }) => {
  expect(canonicalText(other)).toBe(canonicalText(schema));
});

test.each<{ about: string; other: Schema }>([
  {
    about: "another type",
    other: { ...schema, properties: { a: { type: "number" }, b: { enum: [1, 2] } } },
  },
  { about: "another limit", other: { ...schema, minProperties: 1 } },
  {
    about: "another order of an enum",
    other: { ...schema, properties: { a: { type: "string" }, b: { enum: [2, 1] } } },
  },
  {
    about: "a property of the name of an annotation",
    other: { ...schema, properties: { ...schema.properties, title: {} } },
  },
  {
    about: "a property of the name of an extension",
    other: { ...schema, properties: { ...schema.properties, "x-a": {} } },
  },
  { about: "what need not be there", other: { ...schema, required: ["a"] } },
  {
    about: "a property __proto__",
    other: JSON.parse('{ "type": "object", "properties": { "__proto__": {} } }') as Schema,
  },
  { about: "true", other: true },
])("$about does", ({ other }) => {
  expect(canonicalText(other)).not.toBe(canonicalText(schema));
});

test("a constant is compared whole: its members are no keywords", () => {
  const constant = (value: object): string => canonicalText({ const: { ...value } as never }); // a JSON value
  expect(constant({ title: "a" })).not.toBe(constant({ title: "b" }));
});
