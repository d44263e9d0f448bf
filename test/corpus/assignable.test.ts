import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, describe, expect, test } from "vitest";

import { readDescription } from "../../generator/description.js";
import { readSource } from "../../generator/source/load.js";
import { loadTemplates } from "../../generator/templates.js";
import { compareTypes } from "../support/assignable.js";
import { type ComparedPackage, comparedPackage } from "../support/assignable-package.js";
import { reasonFor } from "../support/assignable-rules.js";
import { type CorpusDocument, corpusDocuments } from "./documents.js";

const templates = await loadTemplates();
const documents = corpusDocuments();
const cli = fileURLToPath(
  new URL("../../node_modules/openapi-typescript/bin/cli.js", import.meta.url),
);

async function packageOf({ folder, entry }: CorpusDocument): Promise<ComparedPackage | undefined> {
  const source = await readSource(entry, folder);
  const { document } = await readDescription(source, { cwd: folder, allowRef: ["."] });
  return document && comparedPackage("corpus", document, templates);
}

/**
 * What openapi-typescript itself writes, with its defaults; `undefined` where it refuses the description. What lies in
 * other files it writes in place, where no reference tells which model it is: such descriptions are left out.
 */
async function ownTypes({ folder, entry, files }: CorpusDocument): Promise<string | undefined> {
  if (files > 1) return undefined;
  const run = promisify(execFile);
  const options = { maxBuffer: 2 ** 28, timeout: 100_000 };
  return run(process.execPath, [cli, join(folder, entry)], options).then(
    ({ stdout }) => stdout,
    () => undefined,
  );
}

describe.each([
  { whose: "paths.ts", theirs: async (_: CorpusDocument, { theirs }: ComparedPackage) => theirs },
  { whose: "openapi-typescript itself", theirs: ownTypes },
])("models and the types of $whose", ({ whose, theirs }) => {
  const counts = { descriptions: 0, schemas: 0 };
  const reasons = new Map<string, number>();

  test.each(documents)("$id", async (document) => {
    const own = await packageOf(document);
    if (own === undefined) return;
    const text = await theirs(document, own);
    if (text === undefined) return;
    const { count, differences } = compareTypes([{ ...own, theirs: text }]);
    counts.descriptions++;
    counts.schemas += count;
    const unexplained = differences.filter((difference) => {
      const reason = reasonFor(difference, own.model);
      if (reason !== undefined) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
      return reason === undefined;
    });
    expect(unexplained).toEqual([]);
  });

  afterAll(() => {
    const { descriptions, schemas } = counts;
    console.log(
      `${whose}: ${schemas} schemas of ${descriptions} of ${documents.length} descriptions compared`,
    );
    for (const [reason, count] of reasons) console.log(`${count} x ${reason}`);
  });
});
