import { readFile } from "node:fs/promises";
import { beforeAll, expect, test } from "vitest";

import type { OutputFile } from "../../../generator/plan/types.js";
import { compileErrors } from "../../support/compile.js";
import { runExample } from "../../support/example.js";
import { generatedFrom } from "../../support/generated.js";

const folder = new URL("../../../examples/streams/", import.meta.url);

let files: readonly OutputFile[];

beforeAll(async () => {
  files = await generatedFrom(new URL("openapi.yaml", folder), "kitchen-api");
});

test("the example runs over a socket", async () => {
  const programs = ["streams.js", "server.js"] as const;
  const { stdout, stderr } = await runExample({
    folder,
    programs,
    packageName: "kitchen-api",
    files,
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
  const text = await readFile(new URL("streams.js", folder), "utf8");
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
