import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
// Under this path it is the compiler of the development dependencies: the bare name stands for ts-morph's own.
import ts from "typescript/lib/typescript.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { emitDist } from "../../generator/emit/dist.js";
import { type GenerateResult, generate } from "../../generator/generate.js";
import type { OutputFile } from "../../generator/plan/types.js";
import { parseSource } from "../../generator/source/load.js";
import { type TemplateSet, loadTemplates } from "../../generator/templates.js";
import { formatFiles } from "../../generator/write/format.js";
import { compileErrors, packageName } from "../support/compile.js";
import { readmeModules } from "../support/readme.js";
import { hostileDocument, hostileTexts } from "./document.js";

let templates: TemplateSet;
let folder: string;

beforeAll(async () => {
  templates = await loadTemplates();
  folder = await mkdtemp(join(tmpdir(), "specmill-hostile-"));
  const modules = fileURLToPath(new URL("../../node_modules", import.meta.url));
  await symlink(modules, join(folder, "node_modules"), "junction");
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function generated(text: string): Promise<GenerateResult> {
  const json = JSON.stringify(hostileDocument(text));
  const parsed = await parseSource({
    uri: `${text}\nPWNED_1;`,
    text: json,
    format: "json",
    sha256: "",
  });
  if (!parsed.ok) throw new Error("the document does not parse");
  return generate(parsed.source, {
    packageName,
    packageVersion: "0.1.0",
    openEnums: "responses",
    formats: { "date-time": "Date", int64: "bigint" },
    templates,
  });
}

/** Whether a name is one that only code of the document could have: a name made of its texts would be `pwned1`. */
const isPlanted = (name: string): boolean => name === "PWNED_1";

/** Every name that stands in code: not in literals, comments or the keys of objects. */
function namesInCode(file: OutputFile): string[] {
  const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.ES2022, true);
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && !isKey(node)) names.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

/** Whether a name is that of a property: `{PWNED_1}` in a path is a parameter of this name. */
const isKey = ({ parent, text }: ts.Identifier): boolean =>
  (ts.isPropertySignature(parent) ||
    ts.isPropertyAssignment(parent) ||
    ts.isPropertyAccessExpression(parent)) &&
  parent.name.getText() === text;

const isGeneratedCode = ({ path }: OutputFile): boolean =>
  /\.[jt]s$/.test(path) && !path.startsWith("src/runtime/");

/** Markdown without what stands in code. */
const withoutCode = (text: string): string =>
  text
    .replaceAll(/^(`{3,})[^\n]*\n[\s\S]*?^\1$/gm, "")
    .replaceAll(/(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, "");

/** Imports entry points with plain Node in a process of its own, and says what was run and what was changed. */
const program = `
let isRun = false;
globalThis.PWNED_1 = () => (isRun = true);
const before = [globalThis, Object.prototype, Array.prototype, Function.prototype].map((one) => Reflect.ownKeys(one).length);
const counts = [];
for (const entry of process.argv.slice(1)) counts.push(Object.keys(await import(entry)).length);
const after = [globalThis, Object.prototype, Array.prototype, Function.prototype].map((one) => Reflect.ownKeys(one).length);
console.log(JSON.stringify({ isRun, isChanged: before.join() !== after.join(), isEmpty: counts.includes(0), modules: counts.length }));
`;

async function writeDist(files: readonly OutputFile[], name: string): Promise<string[]> {
  for (const { path, text } of emitDist(files)) {
    if (!path.endsWith(".js")) continue;
    const at = join(folder, name, path);
    await mkdir(dirname(at), { recursive: true });
    await writeFile(at, text);
  }
  await writeFile(join(folder, name, "package.json"), '{ "type": "module" }');
  return ["index", "functions", "unvalidated", "validators/index", "schemas"].map(
    (entry) => pathToFileURL(join(folder, name, `dist/${entry}.js`)).href,
  );
}

describe.each(hostileTexts.map((text) => ({ text })))(
  "a description that says $text everywhere",
  ({ text }) => {
    let files: readonly OutputFile[];
    beforeAll(async () => {
      const result = await generated(text);
      expect(result.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
      files = await formatFiles(result.files, "oxfmt");
    });

    test("names files within the output", () => {
      const outside = files.filter(
        ({ path }) =>
          !/^(?:src\/(?:[a-z-]+\/){0,2}[a-z0-9_-]{1,110}(?:\.d)?\.[jt]s|[A-Za-z]+(?:\.(?:md|json))?)$/.test(
            path,
          ),
      );
      expect(outside.map(({ path }) => path)).toEqual([]);
      const distinct = new Set(files.map(({ path }) => path.toLowerCase()));
      expect(distinct.size).toBe(files.length);
    });

    test("stands in literals, comments and checked names alone", () => {
      const planted = files.filter(isGeneratedCode).flatMap((file) =>
        namesInCode(file)
          .filter(isPlanted)
          .map(() => file.path),
      );
      expect(planted).toEqual([]);
    });

    test("puts no HTML, link or heading into Markdown, and no line into JSON", () => {
      for (const file of files.filter(({ path }) => path.endsWith(".json"))) JSON.parse(file.text);
      for (const file of files.filter(({ path }) => path.endsWith(".md"))) {
        const prose = withoutCode(file.text);
        expect(prose.match(/(?<!\\)<[a-z/!?][^\n]*/gi) ?? [], file.path).toEqual([]);
        expect(
          prose.match(/(?<!\\)\]\((?!https:\/\/www\.npmjs\.com)[^\n]*/g) ?? [],
          file.path,
        ).toEqual([]);
        expect(prose.match(/^#+ .*PWNED.*$/gm) ?? [], file.path).toEqual([]);
      }
    });
  },
);

test("packages made of hostile descriptions run nothing when they are imported, and reach no prototype", async () => {
  const entries = [];
  for (const [index, text] of hostileTexts.entries()) {
    const { files } = await generated(text);
    entries.push(...(await writeDist(files, `text-${index}`)));
  }
  const args = ["--input-type=module", "--eval", program, ...entries];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: folder });
  expect(JSON.parse(stdout)).toEqual({
    isRun: false,
    isChanged: false,
    isEmpty: false,
    modules: entries.length,
  });
}, 120_000);

test("what is generated from hostile descriptions compiles", async () => {
  const packages = [];
  for (const [index, text] of hostileTexts.entries()) {
    const { files } = await generated(text);
    packages.push({
      name: `text-${index}`,
      // TypeScript takes `{}` for no object with an optional `constructor`, so those examples do not compile.
      files: text in Object.prototype ? files : [...files, ...readmeModules(files, packageName)],
    });
  }
  expect(compileErrors(packages)).toEqual([]);
}, 240_000);
