import fc from "fast-check";
import { expect, test } from "vitest";

import { type GenerateResult, generate } from "../../generator/generate.js";
import { type JsonObject, type JsonValue, isJsonObject } from "../../generator/source/document.js";
import { loadTemplates } from "../../generator/templates.js";
import { compileErrors, packageName } from "../support/compile.js";
import { randomDocument } from "../support/random-document.js";
import { seed } from "../support/seed.js";

const templates = await loadTemplates();

function generated(value: JsonObject): GenerateResult {
  const source = { uri: "openapi.json", text: "", format: "json", value, sha256: "" } as const;
  const options = {
    packageName,
    packageVersion: "0.1.0",
    openEnums: "responses",
    templates,
  } as const;
  return generate(source, options);
}

test("the same description gives the same bytes", () => {
  fc.assert(
    fc.property(randomDocument, (document) => {
      expect(generated(structuredClone(document))).toEqual(generated(document));
    }),
    { numRuns: 15 },
  );
});

/** The description with the keys of its paths and components in reverse. */
function reversed(document: JsonObject): JsonObject {
  const components = document["components"] as JsonObject; // every random document has it
  return {
    ...document,
    paths: reverse(document["paths"]),
    components: { ...components, schemas: reverse(components["schemas"]) },
  };
}

const reverse = (value: JsonValue | undefined): JsonValue =>
  isJsonObject(value) ? Object.fromEntries(Object.entries(value).reverse()) : {};

// Names and types do not depend on the order in which things are written. What keeps the order of the document is
// what people read in its order: the operations of a client and of its README, and `paths`.
test("the order of paths and components changes no model and no name", () => {
  fc.assert(
    fc.property(randomDocument, (document) => {
      const textOf = ({ files }: GenerateResult, path: string): string =>
        files.find((file) => file.path === path)?.text ?? "";
      const one = generated(document);
      const other = generated(reversed(document));
      expect(other.manifest.names).toEqual(one.manifest.names);
      for (const { path, text } of one.files) {
        if (
          /^src\/(?:models|index|functions|service)\.ts$|^src\/(?:validators|filters)\//.test(path)
        ) {
          expect(textOf(other, path), path).toBe(text);
        }
      }
      expect(other.files.map(({ path }) => path).sort()).toEqual(
        one.files.map(({ path }) => path).sort(),
      );
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
