import { describe, expect, test } from "vitest";

import { printModule } from "../../../generator/emit/print.js";
import { typeNode } from "../../../generator/emit/shape-node.js";
import type { ShapeContext } from "../../../generator/plan/shape-context.js";
import { expandedShape } from "../../../generator/plan/shape.js";
import type { Direction } from "../../../generator/plan/types.js";
import type { JsonObject } from "../../../generator/source/document.js";
import { modelOf } from "../../support/model-of.js";

/** The type of a component schema on one line; the other components are models. */
function typeOf(
  schemas: JsonObject,
  { direction = "neutral", openEnums = false }: { direction?: Direction; openEnums?: boolean } = {},
): string {
  const { model } = modelOf({ components: { schemas } });
  const pointer = "#/components/schemas/A";
  const context: ShapeContext = {
    schemas: model.schemas,
    direction,
    openEnums,
    modelAt: (at) =>
      at === pointer ? undefined : /^#\/components\/schemas\/([^/]+)$/.exec(at)?.[1],
  };
  const type = typeNode(expandedShape(pointer, context));
  const { text } = printModule({
    path: "src/models.ts",
    banner: "",
    statements: [{ kind: "type", name: "A", type }],
  });
  const printed = /export type A =([\s\S]*);/.exec(text)?.[1] ?? text;
  // Signs and spaces of what is broken.
  return printed.replaceAll(/\s+/g, " ").replaceAll(/(?<=^|\() (?:\| )?| (?=\))/g, "");
}

const to = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

describe("one schema", () => {
  test.each<{ given: JsonObject; want: string }>([
    { given: {}, want: "unknown" },
    { given: { type: "string" }, want: "string" },
    { given: { type: "integer" }, want: "number" },
    { given: { type: ["string", "null"] }, want: "string | null" },
    { given: { format: "date" }, want: "unknown" },
    { given: { const: null }, want: "null" },
    { given: { const: false }, want: "false" },
    { given: { const: 0 }, want: "0" },
    { given: { const: "" }, want: '""' },
    { given: { const: -1.5 }, want: "-1.5" },
    { given: { const: [] }, want: "[]" },
    { given: { const: {} }, want: "{ [key: string]: never }" },
    { given: { const: { "a-b": 1 } }, want: '{ "a-b": 1; }' },
    { given: { enum: [] }, want: "never" },
    { given: { type: "integer", const: "a" }, want: "never" },
    { given: { type: "array", const: "a" }, want: "never" },
    { given: { enum: ["a", "a"] }, want: '"a"' },
    { given: { type: "string", enum: ["a", 1, null] }, want: '"a"' },
    { given: { type: "integer", enum: [1, 1.5] }, want: "1" },
    { given: { type: "array" }, want: "unknown[]" },
    { given: { items: { type: "string" } }, want: "string[]" },
    { given: { type: "array", items: { type: ["string", "null"] } }, want: "(string | null)[]" },
    { given: { type: "array", items: false }, want: "never[]" },
    { given: { type: "object" }, want: "{ [key: string]: unknown }" },
    { given: { type: "object", additionalProperties: false }, want: "{ [key: string]: never }" },
    { given: { properties: { a: true } }, want: "{ a?: unknown; }" },
    { given: { required: ["a"] }, want: "{ a: unknown; }" },
    {
      given: { required: ["a"], additionalProperties: { type: "string" } },
      want: "{ a: string; [key: string]: string; }",
    },
    { given: { required: ["a"], additionalProperties: false }, want: "{ a: never; }" },
    { given: { properties: { a: false } }, want: "{ a?: never; }" },
    {
      given: { properties: { a: { type: "number" } }, additionalProperties: { type: "string" } },
      want: "{ a?: number; [key: string]: string | number | undefined; }",
    },
    {
      given: { properties: { __proto: {} }, required: ["__proto"] },
      want: "{ __proto: unknown; }",
    },
    { given: { anyOf: [{ type: "string" }, { type: "string" }, {}] }, want: "unknown" },
    { given: { oneOf: [{ type: "string" }, { type: "null" }] }, want: "string | null" },
    { given: { type: "string", anyOf: [{ minLength: 1 }, { const: "" }] }, want: "string" },
    { given: { allOf: [{ type: "string" }, { minLength: 1 }] }, want: "string" },
    { given: { not: { type: "string" } }, want: "unknown" },
  ])("$given: $want", ({ given, want }) => {
    expect(typeOf({ A: given })).toBe(want);
  });

  test("a boolean schema", () => {
    expect(typeOf({ A: true as never })).toBe("unknown");
    expect(typeOf({ A: false as never })).toBe("never");
  });
});

describe("composition", () => {
  const B = { type: "object", required: ["id"], properties: { id: { type: "string" } } };
  const D = { oneOf: [{ type: "string" }, { type: "number" }] };
  test.each<{ about: string; given: JsonObject; want: string }>([
    {
      about: "allOf is laid flat",
      given: { allOf: [to("B"), { properties: { a: { type: "number" } } }] },
      want: "{ id: string; a?: number; }",
    },
    {
      about: "required from beside",
      given: { allOf: [to("B")], properties: { a: {} }, required: ["a"] },
      want: "{ id: string; a: unknown; }",
    },
    {
      about: "properties that both have meet",
      given: { allOf: [to("B"), { properties: { id: { const: "x" } } }] },
      want: '{ id: string & "x"; }',
    },
    {
      about: "what is no object is intersected",
      given: { allOf: [to("B"), to("D")] },
      want: "B & D",
    },
    {
      about: "a reference with siblings",
      given: { ...to("B"), properties: { a: {} } },
      want: "{ id: string; a?: unknown; }",
    },
    {
      about: "alternatives beside properties",
      given: { properties: { a: {} }, oneOf: [to("B"), to("D")] },
      want: "{ a?: unknown; } & (B | D)",
    },
    {
      about: "alternatives that are objects, beside their type",
      given: { type: "object", oneOf: [to("B"), { type: "object", properties: { a: {} } }] },
      want: "B | { a?: unknown; }",
    },
    {
      about: "alternatives that need not be objects, beside that type",
      given: { type: "object", oneOf: [to("B"), to("D")] },
      want: "object & (B | D)",
    },
    {
      about: "an object beside the type of objects, or null",
      given: { type: ["object", "null"], allOf: [to("B")] },
      want: "B & (object | null)",
    },
    {
      about: "what is required of alternatives",
      given: { allOf: [to("D"), { type: "object", required: ["id"] }] },
      want: "D & { id: {} | null; }",
    },
    {
      about: "alternatives by what they require",
      given: {
        type: "object",
        properties: { id: { type: "string" } },
        anyOf: [
          { type: "object", required: ["id"] },
          { type: "object", required: ["a"] },
        ],
      },
      want: "{ id?: string; } & ({ id: {} | null; } | { a: {} | null; })",
    },
  ])("$about", ({ given, want }) => {
    expect(typeOf({ A: given, B, D })).toBe(want);
  });
});

describe("directions", () => {
  const A = {
    required: ["id", "secret"],
    properties: {
      id: { type: "string", readOnly: true },
      secret: { type: "string", writeOnly: true },
    },
  };
  test.each<{ direction: Direction; want: string }>([
    { direction: "neutral", want: "{ id: string; secret: string; }" },
    { direction: "request", want: "{ id?: string; secret: string; }" },
    { direction: "response", want: "{ id: string; secret?: string; }" },
  ])("$direction", ({ direction, want }) => {
    expect(typeOf({ A }, { direction })).toBe(want);
  });

  const Id = { type: "string", readOnly: true };
  const Marked = { type: "object", properties: { id: to("Id") } };
  const Requiring = {
    type: "object",
    properties: { id: { type: "string" } },
    required: ["id"],
  };
  test.each<{ about: string; given: JsonObject; want: string }>([
    {
      about: "a mark behind references and compositions",
      given: { properties: { id: { allOf: [to("Id")] } }, required: ["id"] },
      want: "{ id?: Id; }",
    },
    {
      about: "a mark in what is required here",
      given: { allOf: [to("Marked")], required: ["id"] },
      want: "{ id?: Id; }",
    },
    {
      about: "a mark in another part",
      given: { allOf: [to("Marked"), { type: "object", required: ["id"] }] },
      want: "{ id?: Id; }",
    },
    {
      about: "a mark in another part, with alternatives",
      given: {
        allOf: [to("Marked"), { type: "object", required: ["id"] }],
        anyOf: [{ type: "object", properties: { a: {} } }],
      },
      want: "{ id?: Id; } & { a?: unknown; }",
    },
    {
      about: "a mark around a part of a part",
      given: {
        allOf: [{ allOf: [{ type: "object", required: ["id"] }] }],
        properties: { id: to("Id") },
      },
      want: "{ id?: Id; }",
    },
    {
      about: "what stands for itself requires it",
      given: { allOf: [to("Requiring"), to("Marked")] },
      want: "{ id: string & Id; }",
    },
  ])("sent: $about", ({ given, want }) => {
    expect(typeOf({ A: given, Id, Marked, Requiring }, { direction: "request" })).toBe(want);
  });

  test.each<{ given: JsonObject; want: string }>([
    { given: { enum: ["a", "b"] }, want: '"a" | "b" | (string & {})' },
    { given: { enum: [1, 2] }, want: "1 | 2 | (number & {})" },
    { given: { enum: ["a", null] }, want: '("a" | (string & {})) | null' },
    { given: { enum: ["a", 1] }, want: '"a" | 1' },
    { given: { enum: [true] }, want: "true" },
    { given: { const: "a" }, want: '"a"' },
  ])("open: $given", ({ given, want }) => {
    expect(typeOf({ A: given }, { openEnums: true })).toBe(want);
  });
});
