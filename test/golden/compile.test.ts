import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

import { compileErrors, packageName, scriptErrors } from "../support/compile.js";
import { caseNames, readCaseOptions, runCase } from "../support/golden.js";
import { readmeModules } from "../support/readme.js";

const folder = fileURLToPath(new URL(".", import.meta.url));

test("the output of every golden case, examples of its README included, compiles under the strictest flags", async () => {
  const packages = [];
  for (const name of await caseNames(folder)) {
    const at = join(folder, name);
    const { files } = await runCase(at, await readCaseOptions(at));
    packages.push({ name, files: [...files, ...readmeModules(files, packageName)] });
  }
  expect(packages.filter(({ files }) => files.length > 0).length).toBeGreaterThan(20);
  expect(compileErrors(packages)).toEqual([]);
  expect(scriptErrors(packages)).toEqual([]);
}, 240_000);

test("a package that does not compile is told", () => {
  const files = [{ path: "src/a.ts", text: 'export const a: number = "1";\n' }];
  expect(compileErrors([{ name: "wrong", files }])).toEqual([
    "wrong/src/a.ts(1,14): TS2322 Type 'string' is not assignable to type 'number'.",
  ]);
  const scripts = [{ path: "src/a.js", text: "export const a = b;\n" }];
  expect(scriptErrors([{ name: "wrong", files: scripts }])).toEqual([
    "wrong/src/a.js(1,18): TS2304 Cannot find name 'b'.",
  ]);
}, 60_000);
