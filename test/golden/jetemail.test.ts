import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";

import type { GenerateResult } from "../../generator/generate.js";
import type { OutputFile } from "../../generator/plan/types.js";
import { generate } from "../../generator/generate.js";
import { parseSource, readSource } from "../../generator/source/load.js";
import { loadTemplates } from "../../generator/templates.js";
import { formatFiles } from "../../generator/write/format.js";
import config from "../../specmill.config.js";
import { readTree, treeDifferences } from "../support/tree.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = `${root}generated/jetemail`;

let result: GenerateResult;
let files: readonly OutputFile[];

beforeAll(async () => {
  const parsed = await parseSource(await readSource("openapi.json", root));
  if (!parsed.ok) throw new Error("openapi.json does not parse");
  result = generate(parsed.source, {
    packageName: "jetemail-api",
    packageVersion: "0.1.0",
    openEnums: "responses",
    lists: config.packages[0]?.lists ?? {},
    templates: await loadTemplates(),
  });
  files = await formatFiles(result.files, "oxfmt");
});

test("generated/jetemail is what openapi.json gives", async () => {
  const given = new Map(files.map(({ path, text }) => [path, text]));
  const tree = [...(await readTree(folder))].filter(
    ([path]) => !path.startsWith("dist/") && path !== "specmill.json",
  );
  expect(treeDifferences(new Map(tree), given)).toEqual([]);
});

test("no formatter is needed for it", () => {
  const formatted = result.files.filter(({ path }) => /\.(?:ts|js|json|md)$/.test(path));
  expect(formatted.filter(({ isLaidOut }) => isLaidOut !== true)).toEqual([]);
});

test("its manifest has the names that openapi.json gives, and no diagnostics are reported", async () => {
  const manifest = JSON.parse(await readFile(`${folder}/specmill.json`, "utf8")) as object;
  expect(manifest).toMatchObject(JSON.parse(JSON.stringify(result.manifest)) as object);
  expect(result.diagnostics).toEqual([]);
});
