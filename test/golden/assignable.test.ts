import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

import { readDescription } from "../../generator/description/read.js";
import { loadTemplates } from "../../generator/templates.js";
import { compareTypes } from "../support/assignable.js";
import { comparedPackage } from "../support/assignable-package.js";
import { reasonFor } from "../support/assignable-rules.js";
import { caseNames, readCaseSource } from "../support/golden.js";

const folder = fileURLToPath(new URL(".", import.meta.url));

test("models and openapi-typescript's types are assignable, but for known reasons", async () => {
  const templates = await loadTemplates();
  const packages = [];
  for (const name of await caseNames(folder)) {
    const cwd = join(folder, name);
    const { document } = await readDescription(await readCaseSource(cwd), { cwd, allowRef: [] });
    const own = document && comparedPackage(name, document, templates);
    if (own !== undefined) packages.push(own);
  }
  const { count, differences } = compareTypes(packages);
  expect(count).toBeGreaterThan(100);
  const models = new Map(packages.map(({ name, model }) => [name, model]));
  const unexplained = differences.filter((difference) => {
    const model = models.get(difference.name);
    return model === undefined || reasonFor(difference, model) === undefined;
  });
  expect(unexplained).toEqual([]);
}, 60_000);

test("a difference without a reason is told", () => {
  const { differences } = compareTypes([
    {
      name: "wrong",
      models: "export interface Pet { name: string }",
      theirs: "export interface components { schemas: { Pet: { name: string | null } } }",
      modelNames: new Map([["Pet", "Pet"]]),
    },
  ]);
  expect(differences.map(({ schema, way }) => `${schema}: ${way}`)).toEqual([
    "Pet: theirs to ours",
  ]);
});
