import { expect, test } from "vitest";

import { generate } from "../../generator/generate.js";
import type { JsonObject } from "../../generator/source/document.js";
import { parseSource } from "../../generator/source/load.js";
import { loadTemplates } from "../../generator/templates.js";
import { compileErrors } from "../support/compile.js";

const templates = await loadTemplates();

async function generated(schemas: JsonObject) {
  const root = {
    openapi: "3.1.0",
    info: { title: "Limits", version: "1" },
    paths: {},
    components: { schemas },
  };
  const text = JSON.stringify(root);
  const parsed = await parseSource({ uri: "openapi.json", text, format: "json", sha256: "" });
  if (!parsed.ok) throw new Error("the document does not parse");
  return generate(parsed.source, {
    packageName: "limits",
    packageVersion: "0.1.0",
    openEnums: "responses",
    templates,
  });
}

const numbered = (count: number, schema: (index: number) => JsonObject): JsonObject =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`S${index}`, schema(index)]));

const to = (index: number): JsonObject => ({ $ref: `#/components/schemas/S${index}` });

const nested = (levels: number): JsonObject =>
  levels === 0 ? { type: "string" } : { type: "object", properties: { a: nested(levels - 1) } };

const last: JsonObject = { type: "object", properties: { a: {} } };

/** References that lead on from each other, each through one of the keywords that types spell out in place. */
const chains: { readonly [about: string]: (count: number) => JsonObject } = {
  references: (count) => numbered(count, (at) => (at === count - 1 ? last : to(at + 1))),
  allOf: (count) => numbered(count, (at) => (at === count - 1 ? last : { allOf: [to(at + 1)] })),
  anyOf: (count) =>
    numbered(count, (at) => (at === count - 1 ? last : { anyOf: [to(at + 1), { type: "null" }] })),
  arrays: (count) => numbered(count, (at) => ({ type: "array", items: to((at + 1) % count) })),
  ring: (count) => numbered(count, (at) => ({ anyOf: [to((at + 1) % count), { type: "null" }] })),
};

test.each(Object.entries(chains))("a chain of 2,000 schemas (%s) is reported", async (_, chain) => {
  const { files, diagnostics } = await generated(chain(2000));
  expect(files).toEqual([]);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  expect(errors.map(({ code }) => code)).toEqual(["feature-unsupported"]);
});

const self = { $ref: "#/components/schemas/Self" };

// The compiler gives up at 2,000 conditions in one function.
const names = Array.from({ length: 2100 }, (_, at) => `S${at}`);
const each = (schema: (name: string) => JsonObject): JsonObject =>
  Object.fromEntries(names.map((name) => [name, schema(name)]));

/** Enough to be divided; the compiler takes its time with unions of more. */
const some = names.slice(0, 700);

/** Schemas with very many of one thing. */
const wide: { readonly [about: string]: JsonObject } = {
  properties: { type: "object", properties: each(() => ({ type: "string" })) },
  required: { type: "object", properties: each(() => ({ type: "string" })), required: names },
  undescribed: { type: "object", required: names },
  dependentRequired: { dependentRequired: Object.fromEntries(names.map((name) => [name, ["b"]])) },
  patternProperties: { patternProperties: numbered(300, () => ({ type: "number" })) },
  prefixItems: { type: "array", prefixItems: names.map(() => ({ type: "number" })) },
  allOfMany: { allOf: some.map((name) => ({ required: [name] })) },
  anyOfMany: { anyOf: some.map((name) => ({ type: "string", pattern: name })) },
  oneOfMany: { oneOf: some.map((name) => ({ type: "string", pattern: name })) },
  tagged: {
    oneOf: some.map((name) => ({
      type: "object",
      required: ["kind"],
      properties: { kind: { const: name } },
    })),
  },
};

const large: { readonly [about: string]: JsonObject } = {
  ...Object.fromEntries(Object.entries(chains).map(([about, chain]) => [about, chain(100)])),
  levels: { Deep: nested(150) },
  members: { Many: { enum: Array.from({ length: 3000 }, (_, at) => `m${at}`) } },
  ...Object.fromEntries(Object.entries(wide).map(([about, schema]) => [about, { Wide: schema }])),
  letters: { Long: { type: "string", description: "a ".repeat(500_000) } },
  allOfSelf: { Self: { allOf: [self], type: "object" } },
  notSelf: { Self: { not: self } },
  document: { Root: { $ref: "#" } },
  noSchema: { Info: { $ref: "#/info" } },
};

const deep = 10_000;
const around = (before: string, after: string): string =>
  `${before.repeat(deep)}1${after.repeat(deep)}`;
const inDocument = (text: string): string =>
  `{"openapi":"3.1.0","info":{"title":"Deep","version":"1"},"paths":{},${text}}`;

/** Texts that nest 10,000 levels deep, and what is said of them. */
const nestings: { readonly [name: string]: { readonly text: string; readonly said: RegExp } } = {
  "schemas.json": {
    text: inDocument(
      `"components":{"schemas":{"A":${around('{"properties":{"a":', "}}").replace("1", "{}")}}}`,
    ),
    said: /more than 500 levels/,
  },
  "compositions.json": {
    text: inDocument(
      `"components":{"schemas":{"A":${around('{"allOf":[', "]}").replace("1", "{}")}}}`,
    ),
    said: /more than 500 levels/,
  },
  "examples.json": {
    text: inDocument(`"components":{"schemas":{"A":{"example":${around("[", "]")}}}}`),
    said: /more than 500 levels/,
  },
  "extension.json": { text: inDocument(`"x-a":${around('{"a":', "}")}`), said: /more than 500/ },
  "sequences.yaml": { text: `x-a: ${around("[", "]")}\n`, said: /more levels of mappings/ },
  "mappings.yaml": { text: `x-a: ${around("{a: ", "}")}\n`, said: /more levels of mappings/ },
  "blocks.yaml": {
    text: Array.from({ length: 2000 }, (_, level) => `${" ".repeat(level)}a:\n`).join(""),
    said: /more levels of mappings/,
  },
};

test.each(Object.entries(nestings))("%s nests deep, and that is said", async (uri, given) => {
  const format = uri.endsWith(".json") ? "json" : "yaml";
  const parsed = await parseSource({ uri, text: given.text, format, sha256: "" });
  expect(parsed.ok).toBe(false);
  const diagnostics = parsed.ok ? [] : parsed.diagnostics;
  expect(diagnostics.map(({ message }) => message).join()).toMatch(given.said);
});

test("a reference to what cannot be a schema is reported where it leads", async () => {
  const { diagnostics } = await generated({ Title: { $ref: "#/info/title" } });
  expect(diagnostics.map(({ code, origin }) => `${code} ${origin.pointer}`)).toEqual([
    "structure-invalid #/info/title",
  ]);
});

test("what is large or contains itself gives types that compile", async () => {
  const packages = [];
  for (const [name, schemas] of Object.entries(large)) {
    const { files, diagnostics } = await generated(schemas);
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    packages.push({ name, files });
  }
  expect(compileErrors(packages)).toEqual([]);
}, 120_000);
