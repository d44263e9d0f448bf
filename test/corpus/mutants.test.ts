import { ts } from "ts-morph";
import { expect, test } from "vitest";

import { readDescription } from "../../generator/description/read.js";
import { generate } from "../../generator/generate.js";
import type { OutputFile } from "../../generator/plan/types.js";
import type { SourceDocument } from "../../generator/source/document.js";
import { readSource } from "../../generator/source/load.js";
import { loadTemplates } from "../../generator/templates.js";
import { mutated } from "../support/mutated.js";
import { seed } from "../support/seed.js";
import { randomRow } from "../support/shuffled.js";
import { type CorpusDocument, corpusDocuments } from "./documents.js";

const templates = await loadTemplates();
/** Of each description; `MUTANTS=NUMBER` makes more. */
const count = Number(process.env["MUTANTS"] ?? 3);
const options = {
  packageName: "corpus",
  packageVersion: "0.1.0",
  openEnums: "responses",
  formats: { "date-time": "Date", date: "Date", int64: "bigint", uint64: "bigint" },
  templates,
} as const;

async function documentOf({ folder, entry }: CorpusDocument): Promise<SourceDocument | undefined> {
  const source = await readSource(entry, folder);
  return (await readDescription(source, { cwd: folder, allowRef: ["."] })).document;
}

/** The first thing that is no TypeScript or JavaScript. */
function syntaxFault({ path, text }: OutputFile): string | undefined {
  if (!/\.[jt]s$/.test(path)) return undefined;
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022);
  const { parseDiagnostics } = source as unknown as { parseDiagnostics: readonly ts.Diagnostic[] }; // internal, and has no other name
  const [fault] = parseDiagnostics;
  return fault && `${path}: ${ts.flattenDiagnosticMessageText(fault.messageText, " ")}`;
}

test.each(corpusDocuments())("what becomes of $id is a package, or told", async (corpus) => {
  const document = await documentOf(corpus);
  if (document === undefined) return;
  const random = randomRow(seed);
  for (let index = 0; index < count; index++) {
    const value = mutated(document.value, random);
    const { files, diagnostics } = generate({ ...document, value }, options);
    const isFaulty = diagnostics.some(({ severity }) => severity === "error");
    expect(files.length === 0).toBe(isFaulty);
    const generated = files.filter(({ path }) => !path.startsWith("src/runtime/"));
    expect(generated.flatMap((file) => syntaxFault(file) ?? [])).toEqual([]);
  }
});
