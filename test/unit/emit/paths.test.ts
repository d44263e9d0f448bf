import { describe, expect, test } from "vitest";

import { emitPaths } from "../../../generator/emit/paths/index.js";
import { createValueHashes } from "../../../generator/emit/reuse/parts.js";
import type { JsonObject } from "../../../generator/source/document.js";

/** The members of `components["schemas"]` as they are written, on one line each. */
function schemasOf(schemas: JsonObject, more: JsonObject = {}): string {
  const root = { openapi: "3.1.0", info: {}, paths: {}, ...more, components: { schemas } };
  const document = { uri: "a.json", version: "3.1.0", root, origins: new Map() } as const;
  const { text } = emitPaths(document, "Banner", { hashOf: createValueHashes() }).file;
  const [, body = ""] =
    /schemas: \{\n([\s\S]*?)\n(?: {2}| {4})\};\n {2,4}responses/.exec(text) ?? [];
  return body.replaceAll(/\s+/g, " ").trim();
}

const to = (reference: string): JsonObject => ({ $ref: reference });
const string = { type: "string" };

describe("what openapi-typescript cannot read is left out of responses", () => {
  test.each<{ about: string; responses: JsonObject; want: string }>([
    { about: "an extension", responses: { "x-a": true }, want: "responses: never;" },
    {
      about: "a reference to nothing",
      responses: { 200: { $ref: "" } },
      want: "responses: { 200: { headers: { [name: string]: unknown; }; content?: never; }; };",
    },
    {
      about: "a media type that contains itself",
      responses: {
        200: {
          description: "",
          content: { "a/b": { $ref: "#/paths/~1a/get/responses/200/content/a~1b" } },
        },
      },
      want: 'responses: { 200: { headers: { [name: string]: unknown; }; content: { "a/b": unknown; }; }; };',
    },
  ])("$about", ({ responses, want }) => {
    const paths = { "/a": { get: { responses } } };
    const root = { openapi: "3.2.0", info: {}, paths };
    const document = { uri: "a.json", version: "3.2.0", root, origins: new Map() } as const;
    const { text } = emitPaths(document, "Banner", { hashOf: createValueHashes() }).file;
    expect(text.replaceAll(/\s+/g, " ")).toContain(want);
  });
});

describe("references", () => {
  test.each<{ about: string; schemas: JsonObject; more?: JsonObject; want: string }>([
    {
      about: "to a component",
      schemas: { A: to("#/components/schemas/B"), B: string },
      want: 'A: components["schemas"]["B"]; B: string;',
    },
    {
      about: "percent-encoded",
      schemas: { A: to("#/components/schemas/B%20c~1d"), "B c/d": string },
      want: 'A: components["schemas"]["B c/d"]; "B c/d": string;',
    },
    {
      about: "to a name with a percent sign",
      schemas: { A: to("#/components/schemas/B%2541"), "B%41": string },
      want: 'A: components["schemas"]["B%41"]; "B%41": string;',
    },
    {
      about: "to an anchor",
      schemas: { A: to("#b"), B: { $anchor: "b", ...string } },
      want: 'A: components["schemas"]["B"]; B: string;',
    },
    {
      about: "to an item",
      schemas: { A: to("#/components/schemas/B/items"), B: { type: "array", items: string } },
      want: 'A: components["schemas"]["#/components/schemas/B/items"]; B: string[]; "#/components/schemas/B/items": string;',
    },
    {
      about: "outside of components",
      schemas: { A: to("#/x-b") },
      more: { "x-b": { type: "array", items: to("#/x-b") } },
      want: 'A: components["schemas"]["#/x-b"]; "#/x-b": unknown[];',
    },
    {
      about: "to what holds schemas",
      schemas: { A: to("#/components/schemas/B/properties"), B: { properties: { title: string } } },
      want: "A: unknown; B: { title?: string; };",
    },
    {
      about: "nowhere",
      schemas: { A: to("#/nowhere") },
      want: "A: unknown;",
    },
  ])("$about", ({ schemas, more, want }) => {
    expect(schemasOf(schemas, more)).toBe(want);
  });
});

test.each<{ given: JsonObject; want: string }>([
  { given: { type: "object", enum: [{ a: 1 }, {}] }, want: "| { a: 1; } | Record<string, never>" },
  { given: { type: "object", enum: ["a", { $ref: "#/b" }] }, want: '| "a" | { $ref: "#/b"; }' },
  { given: { type: ["object", "null"], enum: [{ a: 1 }, null] }, want: "{ a: 1; } | null" },
])("enum of $given", ({ given, want }) => {
  expect(schemasOf({ A: given })).toBe(`/** @enum {unknown} */ A: ${want};`);
});

describe("what TypeScript could not resolve is cut", () => {
  test.each<{ about: string; schemas: JsonObject; want: string }>([
    {
      about: "a member of its own union",
      schemas: { A: { anyOf: [string, to("#/components/schemas/A")] } },
      want: "A: string | unknown;",
    },
    {
      about: "an item of its own array",
      schemas: { A: { type: "array", items: to("#/components/schemas/A") } },
      want: "A: unknown[];",
    },
    {
      about: "but no property of its own",
      schemas: { A: { type: "object", properties: { a: to("#/components/schemas/A") } } },
      want: 'A: { a?: components["schemas"]["A"]; };',
    },
    {
      about: "the last of a ring alone",
      schemas: {
        A: { oneOf: [to("#/components/schemas/B"), string] },
        B: { oneOf: [to("#/components/schemas/A"), { type: "number" }] },
      },
      want: 'A: components["schemas"]["B"] | string; B: unknown | number;',
    },
  ])("$about", ({ schemas, want }) => {
    expect(schemasOf(schemas)).toBe(want);
  });
});

test.each<{ base: JsonObject; want: string }>([
  { base: {}, want: 'WithRequired<components["schemas"]["B"], "c"> & Record<string, never>' },
  {
    base: { type: ["object", "null"] },
    want: 'components["schemas"]["B"] & Record<string, never>',
  },
])("allOf of $base requires properties where there are some", ({ base, want }) => {
  const text = schemasOf({
    A: { allOf: [to("#/components/schemas/B"), { type: "object" }], required: ["c"] },
    B: { ...base, properties: { c: string } },
  });
  expect(text.slice(0, text.indexOf(";"))).toBe(`A: ${want}`);
});

describe("discriminators", () => {
  const animal = { type: "object", properties: { kind: string } };
  const union = (discriminator: JsonObject): JsonObject => ({
    oneOf: [to("#/components/schemas/Cat"), to("#/components/schemas/Dog")],
    discriminator: { propertyName: "kind", ...discriminator },
  });
  test.each<{ about: string; schemas: JsonObject; want: string }>([
    {
      about: "names of alternatives",
      schemas: { Cat: animal, Dog: animal, Pet: union({}) },
      want: 'Cat: { /** @enum {string} */ kind: "Cat"; }; Dog: { /** @enum {string} */ kind: "Dog"; };',
    },
    {
      about: "what alternatives list, where their names are not in it",
      schemas: {
        Cat: { type: "object", properties: { kind: { enum: ["cat", "Cat"] } } },
        Dog: { type: "object", properties: { kind: { enum: ["dog"] } } },
        Pet: union({}),
      },
      want: 'Cat: { /** @enum {string} */ kind: "Cat"; }; Dog: { /** @enum {string} */ kind: "dog"; };',
    },
    {
      about: "what alternatives list by what they are composed of",
      schemas: {
        Base: { type: "object", properties: { kind: to("#/components/schemas/Kind") } },
        Cat: { allOf: [to("#/components/schemas/Base")] },
        Dog: { type: "object", oneOf: [to("#/components/schemas/Base")] },
        Kind: { anyOf: [{ type: "string", const: "pet" }, { type: "null" }] },
        Pet: union({}),
      },
      want: 'Cat: components["schemas"]["Base"] & { /** @enum {string} */ kind: "pet"; }; Dog: { /** @enum {string} */ kind: "pet"; } & components["schemas"]["Base"];',
    },
    {
      about: "texts alone",
      schemas: {
        Cat: { type: "object", properties: { kind: { type: "integer" } } },
        Dog: animal,
        Pet: union({}),
      },
      want: 'Cat: { kind?: number; }; Dog: { /** @enum {string} */ kind: "Dog"; };',
    },
    {
      about: "a mapping of what alternatives do not list",
      schemas: {
        Cat: { type: "object", properties: { kind: { enum: ["cat"] } } },
        Dog: animal,
        Pet: union({ mapping: { tom: "Cat" } }),
      },
      want: 'Cat: { /** @enum {string} */ kind: "tom"; };',
    },
    {
      about: "a mapping by reference and by name",
      schemas: {
        Cat: animal,
        Dog: animal,
        Pet: union({
          mapping: { tom: "#/components/schemas/Cat", cat: "#/components/schemas/Cat", dog: "Dog" },
        }),
      },
      want: 'Cat: { /** @enum {string} */ kind: "cat" | "tom"; }; Dog: { /** @enum {string} */ kind: "dog"; };',
    },
    {
      about: "two unions, of which the first decides",
      schemas: {
        Cat: animal,
        Dog: animal,
        B: union({ mapping: { b: "Cat" } }),
        A: union({ mapping: { a: "Cat" } }),
      },
      want: 'A: components["schemas"]["Cat"] | components["schemas"]["Dog"]; B: components["schemas"]["Cat"] | components["schemas"]["Dog"]; Cat: { /** @enum {string} */ kind: "a"; };',
    },
    {
      about: "a base that maps to its heirs",
      schemas: {
        Cat: { allOf: [to("#/components/schemas/Pet"), { type: "object" }] },
        Pet: {
          ...animal,
          discriminator: { propertyName: "kind", mapping: { cat: "#/components/schemas/Cat" } },
        },
      },
      want: 'Cat: Omit<components["schemas"]["Pet"], "kind"> & Record<string, never> & { /** @enum {string} */ kind: "cat"; };',
    },
  ])("$about", ({ schemas, want }) => {
    expect(schemasOf(schemas)).toContain(want);
  });

  test("what looks like one in an example is none", () => {
    const example = { discriminator: { propertyName: "kind" }, oneOf: ["Cat"] };
    const more = { paths: { "/pets": { get: { responses: { 200: { example } } } } } };
    expect(schemasOf({ A: { ...string, example } }, more)).toContain("A: string;");
  });

  test("stand in the document as they did", () => {
    const schemas = { Cat: animal, Dog: animal, Pet: union({}) };
    const before = structuredClone(schemas);
    schemasOf(schemas);
    expect(schemas).toEqual(before);
  });
});
