import { format } from "prettier";
import { afterAll, expect, test } from "vitest";

import { readDescription } from "../../generator/description.js";
import { generate } from "../../generator/generate.js";
import type { OutputFile } from "../../generator/plan/types.js";
import { readSource } from "../../generator/source/load.js";
import { loadTemplates } from "../../generator/templates.js";
import { layout } from "../../generator/write/oxfmt.js";
import { type CorpusDocument, corpusDocuments } from "./documents.js";

const documents = corpusDocuments();
const templates = await loadTemplates();
const options = { packageName: "corpus", packageVersion: "0.1.0", openEnums: "responses" } as const;

/** How often each of these was laid out as it was printed. */
const counts = { "src/paths.d.ts": 0, "src/schemas.js": 0, "src/schemas.d.ts": 0, packages: 0 };

async function filesOf({ folder, entry }: CorpusDocument): Promise<readonly OutputFile[]> {
  const source = await readSource(entry, folder);
  const { document } = await readDescription(source, { cwd: folder, allowRef: ["."] });
  return document === undefined ? [] : generate(document, { ...options, templates }).files;
}

test.each(documents)("prettier leaves what is laid out of $id as it is", async (document) => {
  const files = await filesOf(document);
  if (files.length > 0) counts.packages++;
  for (const { path, text, isLaidOut } of files) {
    if (isLaidOut !== true || path.startsWith("src/runtime/")) continue;
    if (Object.hasOwn(counts, path)) counts[path as keyof typeof counts]++; // by the test
    expect(await format(text, { ...layout, filepath: path })).toBe(text);
  }
});

afterAll(() => {
  console.log("laid out as they were printed:", counts);
});
