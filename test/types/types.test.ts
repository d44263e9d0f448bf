import { readFile, readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
// Under this path it is the compiler of the development dependencies: the bare name stands for ts-morph's own.
import ts from "typescript/lib/typescript.js";
import { expect, test } from "vitest";

import { readmeModules } from "../support/readme.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = `${root}test/types`;

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
  types: ["node"],
  typeRoots: [`${root}node_modules/@types`],
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  skipLibCheck: true,
};

/** Type errors in modules, as people who have the package installed would see them. */
function typeErrors(
  files: readonly string[],
  texts: ReadonlyMap<string, string> = new Map(),
): string[] {
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile: read } = host;
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.readFile = (path) => texts.get(path) ?? read(path);
  const program = ts.createProgram({ rootNames: files, options, host });
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file?.getLineAndCharacterOfPosition(start ?? 0).line ?? 0;
    const place = file === undefined ? "" : `${file.fileName.replace(root, "")}:${line + 1} `;
    return `${place}${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
}

test("the package's types hold what the tests of types say", async () => {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".test-d.ts"));
  expect(names.length).toBeGreaterThan(2);
  expect(typeErrors(names.map((name) => `${folder}/${name}`))).toEqual([]);
}, 60_000);

test("every example of the package's README compiles", async () => {
  const text = await readFile(`${root}generated/jetemail/README.md`, "utf8");
  const examples = readmeModules([{ path: "README.md", text }], "jetemail-api");
  expect(examples.length).toBeGreaterThan(3);
  const texts = new Map(
    examples.map((one) => [`${folder}/${one.path.slice("src/".length)}`, one.text]),
  );
  expect(typeErrors([...texts.keys()], texts)).toEqual([]);
}, 60_000);

test("a type error is found", () => {
  const path = `${folder}/wrong.ts`;
  const text = 'import { outboundLogs } from "jetemail-api";\noutboundLogs().limit("1");\n';
  expect(typeErrors([path], new Map([[path, text]]))).toEqual([
    "test/types/wrong.ts:2 Argument of type 'string' is not assignable to parameter of type 'number'.",
  ]);
}, 60_000);
