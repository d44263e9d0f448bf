import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";

import { emitDist } from "../../../generator/emit/dist.js";
import type { OutputFile } from "../../../generator/plan/types.js";
import { compileErrors } from "../../support/compile.js";
import { generatedFrom } from "../../support/generated.js";

const example = new URL("../../../examples/streams/", import.meta.url);
const modules = fileURLToPath(new URL("../../../node_modules/", import.meta.url));

let folder: string;
let files: readonly OutputFile[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "specmill-streams-"));
  files = await generatedFrom(new URL("openapi.yaml", example), "kitchen-api");
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function install(): Promise<void> {
  const written = [...files.filter(({ path }) => path === "package.json"), ...emitDist(files)];
  for (const { path, text } of written) {
    const at = join(folder, "node_modules/kitchen-api", path);
    await mkdir(dirname(at), { recursive: true });
    await writeFile(at, text);
  }
  await symlink(
    join(modules, "openapi-fetch"),
    join(folder, "node_modules/openapi-fetch"),
    "junction",
  );
  for (const name of ["server.js", "streams.js"])
    await cp(new URL(name, example), join(folder, name));
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
}

test("the example runs over a socket", async () => {
  await install();
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ["streams.js"], {
    cwd: folder,
  });
  expect(stderr).toBe("");
  expect(stdout.trim().split("\n")).toEqual([
    "placed: soup",
    'called: "one soup,\\nnow!"',
    "placed: crêpe",
    "left after placed, id 1",
    "taken: 2",
    expect.stringMatching(/^importOrders: \/body\/0\/id /),
  ]);
});

test("the example compiles", async () => {
  const text = await readFile(new URL("streams.js", example), "utf8");
  const server =
    "export declare function startKitchen(): Promise<{ url: string; close: () => void }>;\n";
  const program = [
    {
      path: "src/example.ts",
      text: text.replace('"kitchen-api"', '"./index.js"').replace("./server.js", "./kitchen.js"),
    },
    { path: "src/kitchen.d.ts", text: server },
  ];
  expect(compileErrors([{ name: "kitchen", files: [...files, ...program] }])).toEqual([]);
}, 60_000);
