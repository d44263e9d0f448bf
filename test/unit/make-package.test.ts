import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

import { InputError, type PackageConfig, generate } from "../../generator/index.js";

const description = {
  openapi: "3.1.0",
  info: { title: "Pets", version: "1" },
  paths: { "/pets": { get: { responses: { 200: { description: "All." } } } } },
};
const config: PackageConfig = { source: "openapi.json", out: "api", formatter: "none" };

let cwd: string;

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "specmill-make-"));
  await put("openapi.json", description);
  await put("package.json", {});
});

afterEach(() => rm(cwd, { recursive: true, force: true }));

const put = (name: string, value: object): Promise<void> =>
  writeFile(join(cwd, name), JSON.stringify(value));

test("a package is written once, told to be stale, and made again", async () => {
  const steps: string[] = [];
  const onStep = (step: string): void => void steps.push(step);
  const first = await generate(config, { cwd, onStep });
  expect(first).toMatchObject({
    status: "written",
    manifest: { operations: { "GET /pets": { function: "getPets" } } },
    diagnostics: [],
  });
  expect(steps.slice(0, 3)).toEqual(["reading openapi.json", "planning api", "generating api"]);
  expect(await readFile(join(cwd, "api/package.json"), "utf8")).toContain('"pets"');
  expect(await generate(config, { cwd })).toMatchObject({ status: "unchanged" });
  await put("openapi.json", { ...description, paths: {} });
  expect(await generate(config, { cwd, check: true })).toEqual({
    status: "stale",
    facts: ["The description has changed."],
  });
  expect(await generate(config, { cwd })).toMatchObject({ status: "written" });
});

test("faults of a description are results, with their places", async () => {
  await put("openapi.json", { ...description, paths: { "/pets": { get: 1 } } });
  expect(await generate(config, { cwd })).toMatchObject({
    status: "faulty",
    diagnostics: [
      { severity: "error", file: "openapi.json", line: 1, pointer: "#/paths/~1pets/get" },
    ],
  });
});

test.each([
  { given: { ...config, source: "missing.json" }, want: '"missing.json" cannot be read' },
  { given: { ...config, formatter: "tabs" }, want: '"config" has "tabs" as "formatter".' },
  { given: {}, want: '"config" has no "source".' },
  {
    given: { packages: [config, { ...config, out: "b" }] },
    want: "The config has 2 packages: one is made at a time.",
  },
])("what is wrong outside of a description is thrown: $want", async ({ given, want }) => {
  const thrown = await generate(given as unknown as PackageConfig, { cwd }).catch(
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(InputError);
  expect(String(thrown)).toContain(want);
});
