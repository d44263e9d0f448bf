import { expect, test } from "vitest";

import { schemaNode } from "../../../generator/model/subschemas.js";
import { parameterDoc, schemaDoc } from "../../../generator/plan/doc.js";
import type { Doc } from "../../../generator/plan/types.js";
import type { SchemaObject } from "../../../generator/spec/types.js";

const nodeOf = (schema: SchemaObject, pointer = "#/components/schemas/Pet/properties/pet_name") =>
  schemaNode(pointer, schema);

test.each<{ given: SchemaObject; want: Partial<Doc> }>([
  { given: {}, want: { facts: [], examples: [], deprecated: false } },
  { given: { title: "A title", description: "D" }, want: { summary: "A title", description: "D" } },
  { given: { default: null }, want: { facts: [{ label: "default", value: null }] } },
  {
    given: { minimum: 0, maxLength: 0 },
    want: {
      facts: [
        { label: "Minimum", value: 0 },
        { label: "Maximum length", value: 0 },
      ],
    },
  },
  {
    given: { exclusiveMaximum: 5, maximum: 6 },
    want: {
      facts: [
        { label: "Maximum", value: 6 },
        { label: "Below", value: 5 },
      ],
    },
  },
  { given: { example: false }, want: { examples: [false] } },
  { given: { examples: ["a", "b"], example: "c" }, want: { examples: ["a", "b"] } },
  { given: { deprecated: true }, want: { deprecated: true } },
])("$given", ({ given, want }) => {
  expect(schemaDoc(nodeOf(given))).toMatchObject(want);
});

test("a title that only repeats the name is left out", () => {
  expect(schemaDoc(nodeOf({ title: "Pet Name" }))).not.toHaveProperty("summary");
  expect(schemaDoc(nodeOf({ title: "Pet" }, "#/components/schemas/Pet"))).not.toHaveProperty(
    "summary",
  );
});

test("a parameter's own words go before those of its schema", () => {
  const node = nodeOf({ description: "Of the schema.", example: 1, minimum: 2 });
  const parameter = {
    pointer: "#/p",
    sourcePointer: "#/p",
    name: "a",
    in: "query",
    required: false,
    deprecated: false,
    style: "form",
    explode: true,
    allowReserved: false,
    extensions: {},
  } as const;
  expect(parameterDoc(parameter, node)).toMatchObject({
    description: "Of the schema.",
    examples: [1],
  });
  expect(
    parameterDoc({ ...parameter, description: "Own.", example: 3, deprecated: true }, node),
  ).toEqual({
    description: "Own.",
    examples: [3],
    deprecated: true,
    facts: [{ label: "Minimum", value: 2 }],
  });
});
