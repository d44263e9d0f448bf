import fc from "fast-check";
import { format } from "prettier";
import { expect, test } from "vitest";

import { generate } from "../../generator/generate.js";
import type { JsonValue } from "../../generator/source/document.js";
import { loadTemplates } from "../../generator/templates.js";
import { layout } from "../../generator/write/oxfmt.js";
import { randomSchemas } from "../support/random-schema.js";
import { seed } from "../support/seed.js";

const templates = await loadTemplates();

/** Names whose statements end on both sides of the line's end, and in it. */
const name = fc.integer({ min: 1, max: 70 }).map((length) => `A${"b".repeat(length)}`);
const word = fc.constantFrom(
  "it's",
  'a "word"',
  "größe",
  "東京",
  "back\\slash",
  "x".repeat(60),
  "'''''''''''''''''",
);
const schema = fc.record(
  { type: fc.constant("string"), description: word, const: word },
  { requiredKeys: [] },
);

function packageOf(schemas: { readonly [name: string]: JsonValue }) {
  const names = Object.keys(schemas);
  const all = names.map((one) => ({ $ref: `#/components/schemas/${one}` }));
  const value = {
    openapi: "3.1.0",
    info: { title: "A", version: "1" },
    paths: Object.fromEntries(
      names.map((operationId) => [`/${operationId}`, { get: { operationId, tags: ["t"] } }]),
    ),
    components: { schemas: { ...schemas, All: { type: "array", prefixItems: all } } },
  };
  const source = { uri: "a.json", text: "", format: "json", value, sha256: "" } as const;
  return generate(source, {
    packageName: "a",
    packageVersion: "1.0.0",
    openEnums: "never",
    templates,
  }).files;
}

test("prettier leaves files that are laid out as they are printed", async () => {
  const schemas = fc.dictionary(name, schema, { minKeys: 1, maxKeys: 6 });
  const property = fc.asyncProperty(schemas, async (given) => {
    const files = packageOf(given as { readonly [name: string]: JsonValue }); // texts
    const laidOut = files.filter(
      ({ path, isLaidOut }) => isLaidOut === true && !path.startsWith("src/runtime/"),
    );
    expect(laidOut.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        "src/index.ts",
        "src/functions.ts",
        "src/validators/index.js",
        "src/schemas.d.ts",
        "src/methods.d.ts",
        "src/operations/t.d.ts",
        "src/validated/t.d.ts",
      ]),
    );
    for (const { path, text } of laidOut)
      expect(await format(text, { ...layout, filepath: path })).toBe(text);
  });
  await fc.assert(property, { numRuns: 60, seed });
}, 120_000);

test("prettier leaves the types of any schemas as they are, where their layout is known", async () => {
  const property = fc.asyncProperty(randomSchemas, async (schemas) => {
    for (const { path, text, isLaidOut } of packageOf(schemas)) {
      if (path === "src/models.d.ts" && isLaidOut === true)
        expect(await format(text, { ...layout, filepath: path })).toBe(text);
    }
  });
  await fc.assert(property, { numRuns: 300, seed });
}, 120_000);
