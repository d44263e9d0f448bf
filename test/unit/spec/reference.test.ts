import { describe, expect, test } from "vitest";

import { createReporter } from "../../../generator/diagnostics/diagnostic.js";
import type { JsonObject } from "../../../generator/source/document.js";
import { follow, pointerOf, targetOf, withoutDangling } from "../../../generator/spec/reference.js";

const documentOf = (root: JsonObject) => ({
  uri: "a.json",
  version: "3.1.0",
  root,
  origins: new Map(),
});

const root: JsonObject = {
  components: {
    schemas: {
      Pet: { $anchor: "pet", properties: { "a/b": {}, "c~d": {}, "e%f": {}, "ü ": {} } },
      Dog: {},
    },
  },
};

describe("pointerOf", () => {
  test.each([
    { reference: "#", pointer: "#" },
    { reference: "#/components/schemas/Pet", pointer: "#/components/schemas/Pet" },
    { reference: "#pet", pointer: "#/components/schemas/Pet" },
    { reference: "#nobody", pointer: undefined },
    { reference: "#/components/schemas/Cat", pointer: undefined },
    { reference: "other.json#/a", pointer: undefined },
    {
      reference: "#/components/schemas/Pet/properties/a~1b",
      pointer: "#/components/schemas/Pet/properties/a~1b",
    },
    {
      reference: "#/components/schemas/Pet/properties/c~0d",
      pointer: "#/components/schemas/Pet/properties/c~0d",
    },
    {
      reference: "#/components/schemas/Pet/properties/e%25f",
      pointer: "#/components/schemas/Pet/properties/e%f",
    },
    {
      reference: "#/components/schemas/Pet/properties/e%f",
      pointer: "#/components/schemas/Pet/properties/e%f",
    },
    {
      reference: "#/components/schemas/Pet/properties/%C3%BC%20",
      pointer: "#/components/schemas/Pet/properties/ü ",
    },
    { reference: "#/constructor", pointer: undefined },
    { reference: "#/__proto__", pointer: undefined },
  ])("$reference", ({ reference, pointer }) => {
    expect(pointerOf(documentOf(root), reference)).toBe(pointer);
  });
});

describe("targetOf", () => {
  test.each([
    {
      reference: "#/components/schemas/Pett",
      code: "reference-not-found",
      fix: 'Define it, or change the reference to "#/components/schemas/Pet".',
    },
    { reference: "#/components/schemas/Elephant", code: "reference-not-found", fix: undefined },
    { reference: "#/nowhere/at/all", code: "reference-not-found", fix: undefined },
    { reference: "b.json#/a", code: "reference-external", fix: undefined },
    { reference: "https://example.com/a.json", code: "reference-external", fix: undefined },
  ])("$reference: $code", ({ reference, code, fix }) => {
    const reporter = createReporter();
    const origin = { uri: "a.json", pointer: "#/x/$ref" };
    expect(targetOf(documentOf(root), reference, origin, reporter)).toBeUndefined();
    expect(reporter.diagnostics).toMatchObject([{ code, severity: "error", origin }]);
    expect(reporter.diagnostics[0]?.fix).toBe(fix);
  });
});

describe("follow", () => {
  const chain: JsonObject = {
    a: { $ref: "#/b" },
    b: { $ref: "#/c" },
    c: { end: true },
    d: { $ref: "#/e" },
    e: { $ref: "#/d" },
  };
  const start = (name: string) => ({ value: chain[name] ?? null, pointer: `#/${name}` });

  test("goes to the end of a chain", () => {
    const reporter = createReporter();
    expect(follow(documentOf(chain), start("a"), reporter)).toEqual({
      value: { end: true },
      pointer: "#/c",
    });
    expect(reporter.diagnostics).toEqual([]);
  });

  test("reports references that lead to each other", () => {
    const reporter = createReporter();
    expect(follow(documentOf(chain), start("d"), reporter)).toBeUndefined();
    expect(reporter.diagnostics.map(({ code }) => code)).toEqual(["reference-cycle"]);
  });
});

describe("a schema's reference", () => {
  test.each<{ to: string; want: string | undefined }>([
    { to: "#/components/schemas/Dog", want: undefined },
    { to: "#/components/schemas/properties", want: undefined },
    { to: "#/x-schemas/properties", want: undefined },
    { to: "#/nowhere", want: '"#/nowhere" is not defined. Any value is taken there.' },
    {
      to: "#/components/schemas/Pet/properties",
      want: '"#/components/schemas/Pet/properties" is no schema, but holds some. Any value is taken there.',
    },
  ])("to $to: $want", ({ to, want }) => {
    const schemas = {
      ...((root["components"] as JsonObject)["schemas"] as JsonObject),
      properties: {},
    };
    const document = documentOf({ components: { schemas }, "x-schemas": { properties: {} } });
    const reporter = createReporter();
    const schema = { $ref: to, title: "A" };
    const kept = withoutDangling(schema, "#/a", document, reporter);
    expect(kept).toEqual(want === undefined ? schema : { title: "A" });
    expect(reporter.diagnostics.map(({ message }) => message)).toEqual(
      want === undefined ? [] : [want],
    );
  });
});
