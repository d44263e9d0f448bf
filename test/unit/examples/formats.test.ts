import { readFile } from "node:fs/promises";
import { beforeAll, expect, test } from "vitest";

import config from "../../../examples/formats/specmill.config.js";
import type { OutputFile } from "../../../generator/plan/types.js";
import { compileErrors } from "../../support/compile.js";
import { runExample } from "../../support/example.js";
import { generatedFrom } from "../../support/generated.js";

const folder = new URL("../../../examples/formats/", import.meta.url);

let files: readonly OutputFile[];

beforeAll(async () => {
  const { formats } = config.packages[0] ?? {};
  files = await generatedFrom(new URL("openapi.yaml", folder), "ledger-api", formats);
});

test("the example runs over a socket", async () => {
  const programs = ["formats.js", "server.js"] as const;
  const { stdout, stderr } = await runExample({
    folder,
    programs,
    packageName: "ledger-api",
    files,
  });
  expect(stderr).toBe("");
  expect(stdout.trim().split("\n")).toEqual([
    "GET /entries?since=2026-10-01T00:00:00.000Z",
    "2026-10-30T08:00:00.000Z: 250",
    "2026-11-26T16:30:00.000Z: 9007199254740993",
    "in all 9007199254741243",
    '  POST /entries {"amount":1152921504606846976,"booked":"2026-11-27T12:00:00.000Z","due":"2026-12-31"}',
    "booked as 9223372036854775807, due in 2026",
    "addEntry: /body/booked must be a valid Date",
  ]);
});

test("the example compiles", async () => {
  const text = await readFile(new URL("formats.js", folder), "utf8");
  const server =
    "export declare function startLedger(): Promise<{ url: string; close: () => void }>;\n";
  const program = [
    {
      path: "src/example.ts",
      text: text.replace('"ledger-api"', '"./index.js"').replace("./server.js", "./ledger.js"),
    },
    { path: "src/ledger.d.ts", text: server },
  ];
  expect(compileErrors([{ name: "ledger", files: [...files, ...program] }])).toEqual([]);
}, 60_000);
