import { expect, test } from "vitest";

import { readDescription } from "../../generator/description/read.js";
import { readSource } from "../../generator/source/load.js";
import { loadTemplates } from "../../generator/templates.js";
import { editedPackage } from "../support/edited.js";
import { mutated } from "../support/mutated.js";
import { seed } from "../support/seed.js";
import { randomRow } from "../support/shuffled.js";
import { corpusDocuments } from "./documents.js";

/** Edits of each description; `MUTANTS=NUMBER` makes more. */
const count = Number(process.env["MUTANTS"] ?? 3);
const options = {
  packageName: "corpus",
  packageVersion: "0.1.0",
  openEnums: "responses",
  templates: await loadTemplates(),
} as const;

const formats = { "date-time": "Date", date: "Date", int64: "bigint" } as const;

test.each(corpusDocuments())(
  "an edit of $id gives what a run from nothing gives",
  async ({ folder, entry }) => {
    const source = await readSource(entry, folder);
    const { document } = await readDescription(source, { cwd: folder, allowRef: ["."] });
    if (document === undefined) return;
    const random = randomRow(seed);
    for (let index = 0; index < count; index++) {
      const value = mutated(document.value, random);
      // Every other package holds values in memory otherwise than on the wire.
      const own = index % 2 === 0 ? options : { ...options, formats };
      const { reused, fresh } = editedPackage(document, { ...document, value }, own);
      expect(reused).toEqual(fresh);
    }
  },
);
