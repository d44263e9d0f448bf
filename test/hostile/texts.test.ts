import fc from "fast-check";
import { expect, test } from "vitest";

import { emitDist } from "../../generator/emit/dist.js";
import { generate } from "../../generator/generate.js";
import type { OutputFile } from "../../generator/plan/types.js";
import { parseSource } from "../../generator/source/load.js";
import { loadTemplates } from "../../generator/templates.js";
import { foreignCode } from "../support/foreign-code.js";
import { seed } from "../support/seed.js";
import { hostileDocument } from "./document.js";

const templates = await loadTemplates();

/** Stands in every text of a description. A name made of one has something before it, or is spelt otherwise. */
const mark = "MARK_1";

/** What ends, opens or escapes something in TypeScript, JSON, Markdown, Handlebars or a path. */
const fragments = [
  ..."\" ' ` \\ ${ } { */ /* // <!-- --> </script> {{ {{{ }} ( ) ; , = => [ ] < > ? : . ../ # @ % & | ~ ^ $ !".split(
    " ",
  ),
  ..."\n \r \u2028 \u2029 \u0000 \ufeff \u202e \ud800".split(" "),
  ..."__proto__ constructor import export await default $ref eval require process globalThis".split(
    " ",
  ),
  " ",
  "\\u0022",
  "\\x27",
];

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...fragments) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
);
const pieces = fc.array(piece, { maxLength: 6 }).map((list) => list.join(""));

/** Random texts with the mark in the middle, in which calls stand more often than chance has them. */
const hostileText = fc
  .tuple(pieces, fc.constantFrom(mark, `${mark}()`, `;${mark}();`, `\${${mark}()}`), pieces)
  .map((parts) => parts.join(""));

async function generated(text: string): Promise<readonly OutputFile[]> {
  const json = JSON.stringify(hostileDocument(text));
  const parsed = await parseSource({ uri: "openapi.json", text: json, format: "json", sha256: "" });
  if (!parsed.ok) throw new Error("the document does not parse");
  const { files } = generate(parsed.source, {
    packageName: "hostile",
    packageVersion: "0.1.0",
    openEnums: "responses",
    templates,
  });
  return [...files, ...emitDist(files)].filter(({ path }) => !/\/runtime\//.test(path));
}

test("what comes from texts of a description is literals, comments, keys and names that are declared", async () => {
  await fc.assert(
    fc.asyncProperty(hostileText, async (text) => {
      const files = await generated(text);
      const modules = files.filter(({ path }) => /\.[jt]s$/.test(path));
      expect(modules.length).toBeGreaterThan(30);
      expect(modules.flatMap((file) => foreignCode(file, mark))).toEqual([]);
    }),
    { numRuns: 25, seed },
  );
}, 120_000);

test("package.json says no more than it does for a description without hostile texts", async () => {
  const keysOf = (files: readonly OutputFile[]): string => {
    const text = files.find(({ path }) => path === "package.json")?.text ?? "";
    return JSON.stringify(JSON.parse(text), (_, value: unknown) =>
      typeof value === "string" || Array.isArray(value) ? "" : value,
    );
  };
  const usual = keysOf(await generated("plain"));
  await fc.assert(
    fc.asyncProperty(hostileText, async (text) => {
      expect(keysOf(await generated(text))).toBe(usual);
    }),
    { numRuns: 10, seed },
  );
}, 60_000);

test("code that a text brought into a module is found", () => {
  const faults = [
    "MARK_1();",
    "export const a = { b: MARK_1 };",
    "export const a = `${MARK_1}`;",
    "export const a = fetch;",
    "/* */ MARK_1() /* */",
    "export const MARK_1 = 1;",
    "export const a = 'MARK_1",
  ];
  expect(faults.filter((text) => foreignCode({ path: "a.ts", text }, mark).length === 0)).toEqual(
    [],
  );
  const text = 'export const a = { MARK_1: 1, "MARK_1()": "MARK_1" }; // MARK_1\n';
  expect(foreignCode({ path: "a.ts", text }, mark)).toEqual([]);
});
