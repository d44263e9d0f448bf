import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { ROOT, run } from "./outside.js";

const PACKAGE = path.join(ROOT, "generated/jetemail");

test("the generated package is laid out by prettier", async () => {
  const prettier = path.join(ROOT, "node_modules/.bin/prettier");
  const { code, stdout, stderr } = await run(prettier, ["--check", PACKAGE], ROOT);
  expect({ code, stdout, stderr }).toMatchObject({ code: 0 });
});

test("the generated package has no any", async () => {
  const files = await filesOf(PACKAGE, /\.ts$/);
  expect(files.length).toBeGreaterThan(10);
  const found = await Promise.all(
    files.map(async (file) => anysIn(file, await readFile(file, "utf8"))),
  );
  expect(found.flat()).toEqual([]);
});

test("any is found where there is one", () => {
  const text = "/** any */\nexport type A = any[];\nexport const any = 1;";
  expect(anysIn("a.ts", text)).toEqual(["a.ts:2"]);
});

test("the generated package depends on openapi-fetch alone", async () => {
  const manifest = JSON.parse(await readFile(path.join(PACKAGE, "package.json"), "utf8"));
  expect(Object.keys(manifest.dependencies)).toEqual(["openapi-fetch"]);
  expect(manifest).toMatchObject({ type: "module", sideEffects: false });
  expect(manifest).not.toHaveProperty("peerDependencies");
});

/** Places (file:line) of the type `any`. */
function anysIn(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push(`${file}:${line + 1}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

async function filesOf(folder: string, name: RegExp): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !file.includes("node_modules"));
}
