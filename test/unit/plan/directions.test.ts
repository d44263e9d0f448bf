import { describe, expect, test } from "vitest";

import { createDirections } from "../../../generator/plan/directions.js";
import { type OpenEnums, schemaForms } from "../../../generator/plan/forms.js";
import { schemaUsage } from "../../../generator/plan/usage.js";
import type { JsonObject } from "../../../generator/source/document.js";
import { modelOf } from "../../support/model-of.js";

const refTo = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

const content = (name: string): JsonObject => ({
  "application/json": { schema: refTo(name) },
});

const holding = (...names: readonly string[]): JsonObject => ({
  type: "object",
  properties: Object.fromEntries(names.map((name) => [name, refTo(name)])),
});

const state = { type: "string", enum: ["on", "off"] };
const marked = { type: "object", properties: { id: { type: "string", readOnly: true } } };

/** A description with one operation, which takes `Sent` and `Both` and gives `Got` and `Both`. */
const descriptionOf = (unused: JsonObject, own: JsonObject): JsonObject => ({
  paths: {
    "/x": {
      put: {
        requestBody: { content: content("AllSent") },
        responses: { 200: { description: "", content: content("AllGot") } },
      },
    },
  },
  components: {
    schemas: {
      AllSent: holding("Sent", "Both", "Plain"),
      AllGot: holding("Got", "Both", "Plain"),
      Sent: own,
      Got: own,
      Both: own,
      Plain: { type: "object" },
      Unused: unused,
    },
  },
});

function directionsOf(name: string, document: JsonObject, openEnums: OpenEnums): readonly string[] {
  const { model } = modelOf(document);
  const types = model.components.map(({ pointer }) => [pointer]);
  const forms = schemaForms(model.schemas);
  const usage = schemaUsage(model, model.schemas, []);
  return createDirections(types, { forms, usage, openEnums })([`#/components/schemas/${name}`]);
}

describe("what operations lead to", () => {
  test.each([
    { name: "Sent", want: ["request"] },
    { name: "Got", want: ["response"] },
    { name: "Both", want: ["response", "request"] },
    { name: "Plain", want: ["neutral"] },
  ])("$name is read as $want", ({ name, want }) => {
    const document = descriptionOf({}, marked);
    expect(directionsOf(name, document, "never")).toEqual(want);
  });
});

describe("what no operation leads to", () => {
  test.each([
    { names: ["Got"], want: "response" },
    { names: ["Sent"], want: "request" },
    { names: ["Got", "Both"], want: "response" },
    { names: ["Got", "Sent"], want: "neutral" },
    { names: ["Both"], want: "neutral" },
    { names: ["Plain"], want: "neutral" },
  ])("is read as $want where it holds $names", ({ names, want }) => {
    const unused = holding(...names);
    expect(directionsOf("Unused", descriptionOf(unused, marked), "never")).toEqual([want]);
    expect(directionsOf("Unused", descriptionOf(unused, state), "responses")).toEqual([want]);
  });

  test("is read word by word where enums are as open in both directions", () => {
    const document = descriptionOf(holding("Got"), state);
    expect(directionsOf("Unused", document, "always")).toEqual(["neutral"]);
  });
});
