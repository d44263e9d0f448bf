import fc from "fast-check";
import { format } from "prettier";
import { describe, expect, test } from "vitest";

import { emitPaths } from "../../generator/emit/paths/index.js";
import { createValueHashes } from "../../generator/emit/reuse/parts.js";
import type { JsonObject, JsonValue } from "../../generator/source/document.js";
import type { OutputFile } from "../../generator/plan/types.js";
import { layout } from "../../generator/write/oxfmt.js";
import { randomSchemas } from "../support/random-schema.js";
import { seed } from "../support/seed.js";

function pathsOf(schemas: JsonObject): OutputFile {
  const root = { openapi: "3.1.0", info: {}, paths: {}, components: { schemas } };
  const document = { uri: "a.json", version: "3.1.0", root, origins: new Map() } as const;
  return emitPaths(document, "Banner", { hashOf: createValueHashes() }).file;
}

/** What prettier makes of the paths; themselves where they are left to a formatter. */
const formatted = ({ text, isLaidOut }: OutputFile): string | Promise<string> =>
  isLaidOut === true ? format(text, { ...layout, parser: "typescript" }) : text;

test("prettier leaves the paths of any schemas as they are", async () => {
  const property = fc.asyncProperty(randomSchemas, async (schemas) => {
    const paths = pathsOf(schemas);
    expect(await formatted(paths)).toBe(paths.text);
  });
  await fc.assert(property, { numRuns: 300, seed });
}, 120_000);

const to = (name: string): JsonValue => ({ $ref: `#/components/schemas/${name}` });
const long = "AReferenceThatTakesMostOfTheLineThatItStandsOn";
const object = { type: "object", properties: { a: { type: "string" } } };
const texts = { enum: ["one of many", "another one", "yet another one", "the last one of them"] };

describe("what does not fit", () => {
  test.each<JsonValue>([
    texts,
    { type: "array", items: texts },
    { type: "array", items: { anyOf: [object, to(long)] } },
    { anyOf: [object, { type: "null" }] },
    { type: "array", items: { anyOf: [object, { type: "null" }] } },
    { anyOf: [object, texts, to(long)] },
    { allOf: [object, object, to(long)] },
    { allOf: [to(long), object, to(long), object] },
    { allOf: [to(long), to(long), to(`${long}2`)] },
    { allOf: [to(long), { anyOf: [to(long), to(`${long}2`)] }] },
    { ...object, allOf: [to(long)], required: ["a"] },
    { anyOf: [{ allOf: [to(long), object] }, to(`${long}2`)] },
    { type: "object", additionalProperties: texts },
    { type: "object", additionalProperties: { anyOf: [object, to(long)] } },
    { type: "array", prefixItems: [object, to(long), to(`${long}2`)], items: false },
    { type: "array", prefixItems: [{ type: "string" }], items: texts },
    { type: "object", properties: { [long]: to(long), "two words": texts, "200": object } },
    { const: `${long}${long}` },
    { enum: ['"a"', "it's", `"it's"`, `'"it's"'`, '\\"', "größe – “a”", 2.5e101, -1.5e-20] },
    {
      type: "object",
      properties: { größe: texts, "都市-\u2028": texts, property: { const: "é" } },
    },
  ])("%j", async (schema) => {
    const paths = pathsOf({
      A: { type: "object", properties: { property: schema } },
      [long]: object,
      [`${long}2`]: {},
    });
    expect(paths.isLaidOut).toBe(true);
    expect(await formatted(paths)).toBe(paths.text);
  });
});

test.each<{ about: string; schema: JsonValue }>([
  { about: "wide letters", schema: { enum: ["都市"] } },
  { about: "a key that has to be escaped", schema: { properties: { '"': {} } } },
  { about: "a line break that formatters do not know", schema: { description: "a\u2028b" } },
])("$about is left to a formatter", ({ schema }) => {
  expect(pathsOf({ A: { type: "object", properties: { property: schema } } }).isLaidOut).toBe(
    undefined,
  );
});
