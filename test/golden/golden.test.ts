import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

import { caseNames, comparedTree, readCaseOptions, runCase } from "../support/golden.js";
import { readTree, replaceTree, treeDifferences } from "../support/tree.js";

const folder = fileURLToPath(new URL(".", import.meta.url));
const isUpdate = process.env["UPDATE_GOLDEN"] === "1";

describe("golden", async () => {
  test.each(await caseNames(folder))("%s", async (name) => {
    const at = join(folder, name);
    const options = await readCaseOptions(at);
    const { files, printed } = await runCase(at, options);
    const given = comparedTree(files, options);
    if (isUpdate) await update(at, given, printed);

    const wanted = await readTree(join(at, "expected"));
    expect(await readDiagnostics(at)).toBe(printed);
    for (const [path, text] of wanted) expect.soft(given.get(path) ?? "", path).toBe(text);
    expect(treeDifferences(wanted, given)).toEqual([]);
    expect(wanted.size > 0 || printed !== "", "a case shows something").toBe(true);
    for (const path of options.only ?? []) {
      const isGiven = [...given.keys()].some((one) => one.startsWith(path));
      expect(isGiven || files.length === 0, `"only" names ${path}, which is generated`).toBe(true);
    }
  });
});

const readDiagnostics = (at: string): Promise<string> =>
  readFile(join(at, "diagnostics.txt"), "utf8").catch(() => "");

async function update(
  at: string,
  given: Parameters<typeof replaceTree>[1],
  printed: string,
): Promise<void> {
  await replaceTree(join(at, "expected"), given);
  const file = join(at, "diagnostics.txt");
  await (printed === "" ? rm(file, { force: true }) : writeFile(file, printed));
}
