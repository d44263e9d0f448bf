import { format } from "prettier";
import { afterAll, expect, test } from "vitest";

import { readDescription } from "../../generator/description.js";
import { createReporter } from "../../generator/diagnostics/diagnostic.js";
import { emitPaths } from "../../generator/emit/paths.js";
import { readSource } from "../../generator/source/load.js";
import { lift } from "../../generator/spec/lift.js";
import { layout } from "../../generator/write/oxfmt.js";
import { type CorpusDocument, corpusDocuments } from "./documents.js";

const documents = corpusDocuments();
const counts = { laidOut: 0, left: 0 };

async function pathsOf({ folder, entry }: CorpusDocument) {
  const source = await readSource(entry, folder);
  const { document } = await readDescription(source, { cwd: folder, allowRef: ["."] });
  const lifted = document && lift(document, createReporter());
  return lifted && emitPaths(lifted, "Banner");
}

test.each(documents)("prettier leaves the paths of $id as they are", async (document) => {
  const paths = await pathsOf(document);
  if (paths === undefined) return;
  counts[paths.isLaidOut === true ? "laidOut" : "left"]++;
  if (paths.isLaidOut !== true) return;
  expect(await format(paths.text, { ...layout, parser: "typescript" })).toBe(paths.text);
});

afterAll(() => {
  console.log(`paths of ${counts.laidOut} descriptions were laid out, ${counts.left} were left`);
});
