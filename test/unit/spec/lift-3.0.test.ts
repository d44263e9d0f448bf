import { expect, test } from "vitest";

import { createReporter } from "../../../generator/diagnostics/diagnostic.js";
import { lift } from "../../../generator/spec/lift.js";
import { liftHabits, readOfSchema30 } from "../../../generator/spec/lift-3.0.js";

const ref = { $ref: "#/components/schemas/A" };

test.each([
  { given: { type: "string", nullable: true }, want: { type: ["string", "null"] } },
  { given: { type: "string", nullable: false }, want: { type: "string" } },
  {
    given: { type: "string", nullable: true, enum: ["a"] },
    want: { type: ["string", "null"], enum: ["a", null] },
  },
  {
    given: { type: "string", nullable: true, enum: ["a", null] },
    want: { type: ["string", "null"], enum: ["a", null] },
  },
  { given: { nullable: true, enum: ["a"] }, want: { enum: ["a", null] } },
  { given: { nullable: true }, want: {} },
  { given: { ...ref, nullable: true }, want: { anyOf: [ref, { type: "null" }] } },
  {
    given: { allOf: [ref], nullable: true, description: "D" },
    want: { description: "D", anyOf: [{ allOf: [ref] }, { type: "null" }] },
  },
  {
    given: { type: "object", allOf: [ref], nullable: true },
    want: { anyOf: [{ type: "object", allOf: [ref] }, { type: "null" }] },
  },
  { given: { minimum: 1, exclusiveMinimum: true }, want: { exclusiveMinimum: 1 } },
  { given: { minimum: 1, exclusiveMinimum: false }, want: { minimum: 1 } },
  { given: { maximum: 1, exclusiveMaximum: true }, want: { exclusiveMaximum: 1 } },
  { given: { exclusiveMaximum: true }, want: {} },
  { given: { exclusiveMinimum: 3, minimum: 1 }, want: { exclusiveMinimum: 3, minimum: 1 } },
  {
    given: { ...ref, type: "string", minLength: 1, description: "D", "x-a": 1 },
    want: { ...ref, description: "D", "x-a": 1 },
  },
])("3.0: $given", ({ given, want }) => {
  expect(liftHabits(readOfSchema30(given))).toEqual(want);
});

test("what stands beside a reference holds in 3.1", () => {
  expect(liftHabits({ ...ref, minLength: 1 })).toEqual({ ...ref, minLength: 1 });
  expect(liftHabits({ type: "string", nullable: true })).toEqual({ type: ["string", "null"] });
});

test.each([
  { openapi: "3.0.3", pointers: [] },
  { openapi: "3.1.0", pointers: ["#/components/schemas/B/properties"] },
])("a fault beside a reference in $openapi", ({ openapi, pointers }) => {
  const schemas = { A: { type: "string" }, B: { ...ref, properties: "of the key" } };
  const value = { openapi, info: { title: "A", version: "1" }, paths: {}, components: { schemas } };
  const reporter = createReporter();
  lift({ uri: "a.json", text: "", format: "json", value, sha256: "" }, reporter);
  expect(reporter.diagnostics.map(({ origin }) => origin.pointer)).toEqual(pointers);
});
