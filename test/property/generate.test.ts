import fc from "fast-check";
import { expect, test } from "vitest";

import { type GenerateResult, generate } from "../../generator/generate.js";
import type { JsonObject } from "../../generator/source/document.js";
import { loadTemplates } from "../../generator/templates.js";
import { compileErrors, packageName } from "../support/compile.js";
import { randomDocument } from "../support/random-document.js";
import { seed } from "../support/seed.js";
import { randomRow, shuffled } from "../support/shuffled.js";

const templates = await loadTemplates();

function generated(value: JsonObject): GenerateResult {
  const source = { uri: "openapi.json", text: "", format: "json", value, sha256: "" } as const;
  const options = {
    packageName,
    packageVersion: "0.1.0",
    openEnums: "responses",
    formats: { "date-time": "Date", date: "Date" },
    templates,
  } as const;
  return generate(source, options);
}

test("the same description gives the same bytes, and stays as it is", () => {
  fc.assert(
    fc.property(randomDocument, (document) => {
      const before = structuredClone(document);
      const first = generated(document);
      expect(generated(document)).toEqual(first);
      expect(document).toEqual(before);
    }),
    { numRuns: 15 },
  );
});

test("the order of keys changes no byte where it means nothing", () => {
  fc.assert(
    fc.property(randomDocument, fc.nat(), (document, start) => {
      const one = generated(document);
      const other = generated(shuffled(document, randomRow(start)) as JsonObject); // as the document is
      expect(other.manifest).toEqual(one.manifest);
      expect(other.files).toEqual(one.files);
    }),
    { numRuns: 40 },
  );
});

test("names that were published stay when they are locked and the description grows", () => {
  fc.assert(
    fc.property(randomDocument, randomDocument, (document, addition) => {
      const { names } = generated(document).manifest;
      const grown = {
        ...document,
        paths: { ...(addition["paths"] as JsonObject), ...(document["paths"] as JsonObject) },
      }; // both are objects
      const source = {
        uri: "openapi.json",
        text: "",
        format: "json",
        value: grown,
        sha256: "",
      } as const;
      const options = {
        packageName,
        packageVersion: "0.2.0",
        openEnums: "responses",
        templates,
      } as const;
      const next = generate(source, { ...options, previousNames: names }).manifest.names;
      expect(next.operations).toMatchObject(names.operations);
      for (const [pointer, type] of Object.entries(names.types)) {
        if (pointer in next.types) expect(next.types[pointer], pointer).toBe(type);
      }
    }),
    { numRuns: 30 },
  );
});

test("what any description gives compiles", () => {
  const documents = fc.sample(randomDocument, { numRuns: 40, seed });
  const packages = documents.map((document, index) => ({
    name: `random-${index}`,
    files: generated(document).files,
  }));
  const errors = compileErrors(packages);
  const faulty = documents.filter((_, index) =>
    errors.some((error) => error.startsWith(`random-${index}/`)),
  );
  expect(errors, JSON.stringify(faulty[0])).toEqual([]);
}, 240_000);
