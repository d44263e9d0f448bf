import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type * as Redocly from "@redocly/openapi-core";
import type * as OpenapiTs from "openapi-typescript";
import { afterAll, expect, test } from "vitest";

import { readDescription } from "../../generator/description/read.js";
import { readSource } from "../../generator/source/load.js";
import { loadTemplates } from "../../generator/templates.js";
import { type Difference, compareTypes } from "../support/assignable.js";
import { type ComparedPackage, comparedPackage } from "../support/assignable-package.js";
import { reasonFor } from "../support/assignable-rules.js";
import { type CorpusDocument, corpusDocuments } from "./documents.js";

// Required, not imported: as it is published, not upon what the build puts in place of its compiler.
const require = createRequire(import.meta.url);
const { default: openapiTS, astToString } = require("openapi-typescript") as typeof OpenapiTs;
const { createConfig } = require("@redocly/openapi-core") as typeof Redocly;

const templates = await loadTemplates();
const redocly = await createConfig({}, { extends: ["minimal"] }); // as its command line has it
const documents = corpusDocuments();

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
  return openapiTS(pathToFileURL(join(folder, entry)), { redocly, silent: true }).then(
    astToString,
    () => undefined,
  );
}

/** What was compared with the types of one of the two, and how often each reason was met. */
const newTally = () => ({ descriptions: 0, schemas: 0, reasons: new Map<string, number>() });
const tallies = { paths: newTally(), itself: newTally() };

/** The differences that no reason is known for. */
function unexplained(
  name: keyof typeof tallies,
  own: ComparedPackage,
  theirs: string,
): Difference[] {
  const tally = tallies[name];
  const { count, differences } = compareTypes([{ ...own, name, theirs }]);
  tally.descriptions++;
  tally.schemas += count;
  return differences.filter((difference) => {
    const reason = reasonFor(difference, own.model);
    if (reason !== undefined) tally.reasons.set(reason, (tally.reasons.get(reason) ?? 0) + 1);
    return reason === undefined;
  });
}

test.each(documents)("models and openapi-typescript's types: $id", async (document) => {
  const own = await packageOf(document);
  if (own === undefined) return;
  const itself = await ownTypes(document);
  const differences = unexplained("paths", own, own.theirs);
  if (itself !== undefined) differences.push(...unexplained("itself", own, itself));
  expect(differences).toEqual([]);
});

afterAll(() => {
  for (const [name, { descriptions, schemas, reasons }] of Object.entries(tallies)) {
    console.log(
      `${name}: ${schemas} schemas of ${descriptions} of ${documents.length} descriptions compared`,
    );
    for (const [reason, count] of reasons) console.log(`${count} x ${reason}`);
  }
});
