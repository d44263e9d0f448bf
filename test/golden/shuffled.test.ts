import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

import { caseNames, readCaseOptions, runCase } from "../support/golden.js";
import { randomRow, shuffled } from "../support/shuffled.js";

const folder = fileURLToPath(new URL(".", import.meta.url));

test.each(await caseNames(folder))("the order of keys changes no byte: %s", async (name) => {
  const at = join(folder, name);
  const options = await readCaseOptions(at);
  const { files } = await runCase(at, options);
  const other = await runCase(at, options, (document) => shuffled(document, randomRow(1)));
  expect(other.files).toEqual(files);
});
