import { cp, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

import { readDescription } from "../../generator/description/read.js";
import { generate } from "../../generator/generate.js";
import { parseSource, readSource } from "../../generator/source/load.js";
import { loadTemplates } from "../../generator/templates.js";
import { randomRow, shuffled } from "../support/shuffled.js";
import { type CorpusDocument, corpusDocuments } from "./documents.js";

const templates = await loadTemplates();
const documents = corpusDocuments();

/** The texts of a package by path; none where the description has faults. */
async function filesOf(entry: string, folder: string): Promise<ReadonlyMap<string, string>> {
  const source = await readSource(entry, folder);
  const { document } = await readDescription(source, { cwd: folder, allowRef: ["."] });
  if (document === undefined) return new Map();
  const { files } = generate(document, {
    packageName: "corpus",
    packageVersion: "0.1.0",
    openEnums: "responses",
    templates,
  });
  return new Map(files.map(({ path, text }) => [path, text]));
}

/** Writes each document of a folder again, as JSON, with its keys in another order. */
async function shuffleFolder(folder: string): Promise<void> {
  for (const name of await readdir(folder, { recursive: true })) {
    if (!/\.(?:json|ya?ml)$/.test(name)) continue;
    const text = await readFile(join(folder, name), "utf8");
    const parsed = await parseSource({ uri: name, text, format: "yaml", sha256: "" });
    if (!parsed.ok) continue;
    const other = shuffled(parsed.source.value, randomRow(1));
    await writeFile(join(folder, name), JSON.stringify(other));
  }
}

async function filesOfShuffled({ entry, folder }: CorpusDocument) {
  const copy = await mkdtemp(join(tmpdir(), "specmill-shuffled-"));
  try {
    await cp(folder, copy, { recursive: true });
    await shuffleFolder(copy);
    return await filesOf(entry, copy);
  } finally {
    await rm(copy, { recursive: true });
  }
}

let compared = 0;
afterAll(() => console.log(`${compared} of ${documents.length} descriptions compared`));

test.each(documents)("the order of keys changes no byte: $id", async (document) => {
  const files = await filesOf(document.entry, document.folder);
  const other = await filesOfShuffled(document);
  if (files.size > 0) compared++;
  const paths = [...new Set([...files.keys(), ...other.keys()])];
  expect(paths.filter((path) => files.get(path) !== other.get(path))).toEqual([]);
});

test.runIf(documents.length === 0)("there is no corpus", () => undefined);
