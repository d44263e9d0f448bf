import { expect, test } from "vitest";

import type { JsonObject } from "../../../generator/source/document.js";
import { linesOf, modelOf } from "../../support/model-of.js";

const to = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const schemasOf = (schemas: JsonObject) => modelOf({ components: { schemas } });

test("every schema is there with its pointer, and its reference linked", () => {
  const { model } = schemasOf({
    A: { properties: { b: to("B"), c: { items: true } } },
    B: { not: {} },
  });
  expect([...model.schemas.values()].map(({ pointer, target }) => [pointer, target])).toEqual([
    ["#/components/schemas/A", undefined],
    ["#/components/schemas/A/properties/b", "#/components/schemas/B"],
    ["#/components/schemas/B", undefined],
    ["#/components/schemas/B/not", undefined],
    ["#/components/schemas/A/properties/c", undefined],
    ["#/components/schemas/A/properties/c/items", undefined],
  ]);
});

test.each<{ about: string; schemas: JsonObject; lines: string[] }>([
  {
    about: "itself",
    schemas: { A: to("A") },
    lines: ["error reference-cycle #/components/schemas/A/$ref"],
  },
  {
    about: "each other",
    schemas: { A: to("B"), B: to("A"), C: to("A") },
    lines: [
      "error reference-cycle #/components/schemas/A/$ref",
      "error reference-cycle #/components/schemas/B/$ref",
    ],
  },
  { about: "itself within an array", schemas: { A: { items: to("A") } }, lines: [] },
  {
    about: "an alias of an object that holds it",
    schemas: { A: to("B"), B: { properties: { a: to("A") } } },
    lines: [],
  },
])("references to $about", ({ schemas, lines }) => {
  expect(linesOf(schemasOf(schemas).diagnostics)).toEqual(lines);
});

test("a reference to nothing is named as it is written, and any value is taken there", () => {
  const { diagnostics } = modelOf({
    swagger: "2.0",
    definitions: { Pet: { items: { $ref: "#/definitions/Pets" } } },
  });
  expect(diagnostics).toMatchObject([
    {
      severity: "warning",
      origin: { pointer: "#/definitions/Pet/items/$ref" },
      message: '"#/definitions/Pets" is not defined. Any value is taken there.',
      fix: 'Define it, or change the reference to "#/definitions/Pet".',
    },
  ]);
});

test("a reference into what stands beside another reference, which 3.0 ignores, leads to nothing", () => {
  const schemas = {
    A: { $ref: "#/components/schemas/B", properties: { c: {} } },
    B: { items: { $ref: "#/components/schemas/A/properties/c" } },
  };
  const { model, diagnostics } = modelOf({ openapi: "3.0.3", components: { schemas } });
  expect(linesOf(diagnostics)).toEqual([
    "warning reference-not-found #/components/schemas/B/items/$ref",
  ]);
  expect(model.schemas.get("#/components/schemas/B/items")?.schema).toEqual({});
});

const chain = (count: number, through: (next: JsonObject) => JsonObject): JsonObject =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `S${at}`,
      at === count - 1 ? {} : through(to(`S${at + 1}`)),
    ]),
  );

test.each([
  { about: "references", through: (next: JsonObject) => next },
  { about: "items", through: (next: JsonObject) => ({ items: next }) },
  { about: "allOf", through: (next: JsonObject) => ({ allOf: [{}, next] }) },
])("a chain of $about is reported past 200", ({ through }) => {
  expect(linesOf(schemasOf(chain(200, through)).diagnostics)).toEqual([]);
  expect(linesOf(schemasOf(chain(210, through)).diagnostics)).toEqual([
    expect.stringMatching(
      /^error feature-unsupported #\/components\/schemas\/S\d(?:\/items|\/allOf\/1)?$/,
    ),
  ]);
});

test("a chain through properties may be of any length", () => {
  const schemas = chain(500, (next) => ({ properties: { next } }));
  expect(schemasOf(schemas).diagnostics).toEqual([]);
});
