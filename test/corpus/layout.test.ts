import { format } from "prettier";
import { afterAll, expect, test } from "vitest";

import { readDescription } from "../../generator/description/read.js";
import { generate } from "../../generator/generate.js";
import type { OutputFile } from "../../generator/plan/types.js";
import { readSource } from "../../generator/source/load.js";
import { loadTemplates } from "../../generator/templates.js";
import { layout } from "../../generator/write/oxfmt.js";
import { type CorpusDocument, corpusDocuments } from "./documents.js";

const documents = corpusDocuments();
const templates = await loadTemplates();
const options = { packageName: "corpus", packageVersion: "0.1.0", openEnums: "responses" } as const;

/** How often each of these, and of files of these folders each, was laid out as it was printed. */
const counts: { [about: string]: { laidOut: number; all: number } } = {};

async function filesOf({ folder, entry }: CorpusDocument): Promise<readonly OutputFile[]> {
  const source = await readSource(entry, folder);
  const { document } = await readDescription(source, { cwd: folder, allowRef: ["."] });
  return document === undefined ? [] : generate(document, { ...options, templates }).files;
}

test.each(documents)("prettier leaves what is laid out of $id as it is", async (document) => {
  for (const { path, text, isLaidOut = false } of await filesOf(document)) {
    if (!/\.(?:ts|js|json|md)$/.test(path) || path.startsWith("src/runtime/")) continue;
    const count = (counts[kindOf(path)] ??= { laidOut: 0, all: 0 });
    count.all++;
    if (!isLaidOut) continue;
    count.laidOut++;
    expect(await format(text, { ...layout, filepath: path })).toBe(text);
  }
});

/** A path without the name that a description gives. */
const kindOf = (path: string): string => path.replace(/^(src\/\w+\/)[^.]+/, "$1*");

afterAll(() => {
  console.log("laid out as they were printed:");
  console.table(counts);
});
