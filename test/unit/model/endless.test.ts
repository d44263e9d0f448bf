import { expect, test } from "vitest";

import type { JsonObject, JsonValue } from "../../../generator/source/document.js";
import { linesOf, modelOf } from "../../support/model-of.js";

const to = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

test.each<{ about: string; schemas: JsonObject; cut: string[] }>([
  {
    about: "unions of each other",
    schemas: { A: { anyOf: [to("B")] }, B: { oneOf: [to("A"), { type: "null" }] } },
    cut: ["B/oneOf/0"],
  },
  {
    about: "the same in another order",
    schemas: { B: { oneOf: [to("A"), { type: "null" }] }, A: { anyOf: [to("B")] } },
    cut: ["B/oneOf/0"],
  },
  { about: "all of itself", schemas: { A: { allOf: [to("A")] } }, cut: ["A/allOf/0"] },
  { about: "not itself", schemas: { A: { not: to("A") } }, cut: ["A/not"] },
  {
    about: "a subschema of itself beside a type",
    schemas: { A: { type: "object", anyOf: [{ oneOf: [to("A")] }] } },
    cut: ["A/anyOf/0/oneOf/0"],
  },
  {
    about: "two circles through one schema",
    schemas: { A: { anyOf: [to("B"), to("C")] }, B: { anyOf: [to("A")] }, C: { anyOf: [to("A")] } },
    cut: ["B/anyOf/0", "C/anyOf/0"],
  },
  {
    about: "a base of which it is an alternative",
    schemas: { A: { oneOf: [to("B")] }, B: { allOf: [to("A"), { type: "object" }] } },
    cut: [],
  },
  { about: "itself in a property", schemas: { A: { properties: { a: to("A") } } }, cut: [] },
  {
    about: "one schema twice",
    schemas: { A: { allOf: [to("B"), to("B")] }, B: { type: "object" } },
    cut: [],
  },
])("a schema that is $about", ({ schemas, cut }) => {
  const { model, diagnostics } = modelOf({ components: { schemas } });
  expect(linesOf(diagnostics)).toEqual(
    cut.map((at) => `warning reference-cycle #/components/schemas/${at}/$ref`),
  );
  for (const at of cut) {
    const node = model.schemas.get(`#/components/schemas/${at}`);
    expect([node?.target, node?.schema]).toEqual([undefined, {}]);
  }
});

test("what stands beside the reference stays", () => {
  const schemas: { [name: string]: JsonValue } = {
    A: { anyOf: [{ ...to("A"), description: "Again.", type: "string" }] },
  };
  const { model } = modelOf({ components: { schemas } });
  expect(model.schemas.get("#/components/schemas/A/anyOf/0")?.schema).toEqual({
    description: "Again.",
    type: "string",
  });
});
