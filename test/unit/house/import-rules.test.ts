import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";

// A rule whose pattern matches nothing would pass for ever: so each is shown a file that breaks it.

const CONFIG = ".dependency-cruiser.cjs";
const REPOSITORY = path.resolve(import.meta.dirname, "../../..");

/** Stands in every folder as `end.ts`, for others to import. */
const END = "export const end = 1;";
const FOLDERS = [
  ...["source", "spec", "model", "plan", "emit", "write", "diagnostics", "config", "run"].map(
    (name) => `generator/${name}`,
  ),
  "templates/runtime",
];

const BROKEN: readonly (readonly [rule: string, file: string, imported: string])[] = [
  ["source-imports-earlier-stages-only", "generator/source/a.ts", "../spec/end.js"],
  ["spec-imports-earlier-stages-only", "generator/spec/a.ts", "../model/end.js"],
  ["model-imports-earlier-stages-only", "generator/model/a.ts", "../plan/end.js"],
  ["plan-imports-earlier-stages-only", "generator/plan/below/a.ts", "../../emit/end.js"],
  ["emit-imports-earlier-stages-only", "generator/emit/a.ts", "../write/end.js"],
  ["write-imports-earlier-stages-only", "generator/write/a.ts", "../config/end.js"],
  ["diagnostics-imports-source-only", "generator/diagnostics/a.ts", "../spec/end.js"],
  ["stages-know-nothing-above-them", "generator/write/b.ts", "../config/end.js"],
  ["stages-know-nothing-above-them", "generator/model/b.ts", "../generate.js"],
  ["stages-know-nothing-above-them", "generator/plan/c.ts", "../run/end.js"],
  ["generate-touches-no-disk", "generator/generate.ts", "node:fs/promises"],
  ["emit-reads-file-plans-only", "generator/emit/b.ts", "../source/load.js"],
  ["runtime-stands-alone", "templates/runtime/a.ts", "openapi-fetch"],
  ["runtime-http-imports-openapi-fetch-only", "templates/runtime/http.ts", "yaml"],
  ["openapi-typescript-in-one-module", "generator/emit/c.ts", "openapi-typescript"],
  ["openapi-typescript-in-one-module", "generator/emit/paths/reuse.ts", "openapi-typescript"],
  ["generator-does-not-import-runtime", "generator/emit/d.ts", "../../templates/runtime/end.js"],
  ["no-cycles", "generator/plan/about.ts", "./round.js"],
  ["no-unresolvable", "generator/plan/b.ts", "./gone.js"],
  ["no-dev-dependencies-in-what-is-published", "generator/emit/e.ts", "ajv"],
];

test("each rule is broken by a file that breaks it", async () => {
  const files = Object.fromEntries(BROKEN.map(([, file, from]) => [file, imports(from)]));
  const broken = await violations({
    ...files,
    "generator/source/load.ts": END,
    "generator/plan/round.ts": imports("./about.js"),
  });
  const wanted = BROKEN.map(([rule, file]) => `${rule} ${file}`);
  expect(wanted.filter((violation) => !broken.includes(violation))).toEqual([]);
});

test("a type is imported as strictly as a value", async () => {
  const text = 'import type { end } from "../plan/end.js"; export type B = typeof end;';
  expect(await violations({ "generator/model/a.ts": text })).toEqual([
    "model-imports-earlier-stages-only generator/model/a.ts",
  ]);
});

test("what is allowed breaks no rule", async () => {
  const files = {
    "generator/plan/a.ts": `${imports("../model/m.js")}\nexport * from "../diagnostics/end.js";`,
    "generator/model/m.ts": 'import type { t } from "./n.js"; export const a: typeof t = 1;',
    "generator/model/n.ts": 'import { a } from "./m.js"; export const t = a;',
    "generator/run/run.ts": imports("../plan/a.js"),
    "generator/emit/paths/index.ts": imports("openapi-typescript"),
    "templates/runtime/http.ts": imports("openapi-fetch"),
  };
  expect(await violations(files)).toEqual([]);
});

function imports(from: string): string {
  return `import * as all from "${from}"; export const a = all;`;
}

/** What a tree of files breaks, as `rule file`. */
async function violations(files: Record<string, string>): Promise<string[]> {
  const tree = await mkdtemp(path.join(tmpdir(), "specmill-imports-"));
  try {
    await writeTree(tree, files);
    return await cruise(tree);
  } finally {
    await rm(tree, { recursive: true });
  }
}

async function writeTree(tree: string, files: Record<string, string>): Promise<void> {
  for (const file of [CONFIG, "tsconfig.json", "package.json"]) {
    await cp(path.join(REPOSITORY, file), path.join(tree, file));
  }
  await symlink(path.join(REPOSITORY, "node_modules"), path.join(tree, "node_modules"));
  const ends = FOLDERS.map((folder) => [`${folder}/end.ts`, END] as const);
  for (const [file, text] of [...ends, ...Object.entries(files)]) {
    await mkdir(path.dirname(path.join(tree, file)), { recursive: true });
    await writeFile(path.join(tree, file), text);
  }
}

async function cruise(tree: string): Promise<string[]> {
  const program = path.join(REPOSITORY, "node_modules/.bin/depcruise");
  const args = ["generator", "templates/runtime", "--config", CONFIG, "--output-type", "json"];
  const stdout = await new Promise<string>((resolve) => {
    // It exits with the number of errors: what it prints is what counts.
    execFile(program, args, { cwd: tree }, (_, text) => resolve(text));
  });
  const result: { summary: { violations: { rule: { name: string }; from: string }[] } } =
    JSON.parse(stdout);
  return result.summary.violations.map(({ rule, from }) => `${rule.name} ${from}`);
}
