import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";

import { buildValidators, documentOf } from "../../support/validators.js";

test("a schema has all of what it refers to beside its own `allOf`", async () => {
  const built = buildValidators(
    documentOf({
      Node: { $dynamicAnchor: "node", type: "object" },
      Both: {
        $ref: "#/components/schemas/Node",
        $dynamicRef: "#node",
        allOf: [{ required: ["a"] }],
      },
    }),
    "neutral",
  );
  try {
    const { $defs } = await built.jsonSchema("Both");
    const reference = expect.stringMatching(/^#\/\$defs\//) as unknown;
    expect($defs["Both"]).toEqual({
      $ref: reference,
      allOf: [{ $ref: reference }, { required: ["a"] }],
    });
  } finally {
    built.remove();
  }
});

const unions = documentOf({
  Cat: {
    type: "object",
    required: ["kind"],
    properties: { kind: { enum: ["cat"] }, mood: { enum: ["calm", "wild"] } },
  },
  Dog: {
    type: "object",
    required: ["kind"],
    properties: { kind: { enum: ["dog"] }, age: { type: "integer" } },
  },
  Tagged: { oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }] },
  Inline: {
    oneOf: ["a", "b"].map((kind) => ({
      type: "object",
      required: ["kind"],
      properties: { kind: { type: "string", enum: [kind], description: "Which." } },
    })),
  },
  Untagged: { oneOf: [{ enum: ["a", "b"] }, { enum: ["c", "d"] }] },
  Both: { anyOf: [{ maxLength: 3 }], oneOf: [{ enum: ["a", "b"] }, { enum: ["c", "d"] }] },
  ByType: { oneOf: [{ enum: ["a", "b"] }, { type: "array", items: { enum: ["a"] } }] },
  Closed: { oneOf: [{ type: "integer" }, { minimum: 5 }] },
  Recursive: {
    oneOf: [{ type: "array", items: { $ref: "#/components/schemas/Recursive" } }, { const: 0 }],
  },
});

test.each<[model: string, taken: readonly unknown[], refused: readonly unknown[]]>([
  [
    "Tagged",
    [{ kind: "cat" }, { kind: "dog", age: 1 }, { kind: "cat", mood: "odd" }],
    [{ kind: "fish" }, { kind: "dog", age: "old" }],
  ],
  ["Inline", [{ kind: "a" }, { kind: "b" }], [{ kind: "c" }]],
  ["Untagged", ["a", "d", "e"], [1]],
  ["Both", ["a", "d", "e"], [1, "eeee"]],
  ["ByType", ["a", "e", ["a"], ["e"]], [1, [1]]],
  ["Closed", [1, 5.5], [5, 1.5]],
  ["Recursive", [0, [0, [0]]], [1, [1]]],
])(
  "%s with open enums is the same union to a validator and in its JSON Schema",
  async (model, taken, refused) => {
    const built = buildValidators(unions, "response");
    try {
      const validator = await built.validator(model);
      const holds = new Ajv2020({ strict: false }).compile(await built.jsonSchema(model));
      for (const value of [...taken, ...refused]) {
        const want = [value, taken.includes(value), taken.includes(value)];
        expect([value, validator.is(value), holds(value)]).toEqual(want);
      }
    } finally {
      built.remove();
    }
  },
);

test("a JSON Schema has the patterns that are enforced: those that are regular expressions", async () => {
  const patternProperties = { "(?i)^a": { type: "integer" }, "^b": { type: "string" } };
  const built = buildValidators(
    documentOf({
      Text: { type: "string", pattern: "(?i)^(all|none)$", maxLength: 4 },
      Map: { type: "object", patternProperties },
    }),
  );
  try {
    expect((await built.jsonSchema("Text")).$defs["Text"]).toEqual({
      type: "string",
      maxLength: 4,
    });
    const { $defs } = await built.jsonSchema("Map");
    expect($defs["Map"]).toEqual({
      type: "object",
      patternProperties: { "^b": { type: "string" } },
    });
  } finally {
    built.remove();
  }
});
