import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type Manifest,
  manifestText,
  readManifest,
  sha256,
  staleness,
} from "../../../generator/write/manifest.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "specmill-manifest-"));
});
afterAll(() => rm(folder, { recursive: true }));

const manifest: Manifest = {
  specmill: "1.0.0",
  source: { file: "openapi.json", sha256: "source", openapi: "3.1.0" },
  options: "options",
  schemas: {},
  operations: {},
  names: { types: { "#/a": "A" }, operations: {}, builders: {} },
  files: { "b.ts": sha256("b"), "B.ts": sha256("B"), "a.ts": sha256("a") },
};
const inputs = { sourceSha256: "source", optionsSha256: "options", specmill: "1.0.0" };

describe("manifestText", () => {
  it("is read back the same, files in the order of code units", async () => {
    await writeFile(join(folder, "specmill.json"), manifestText(manifest));
    const stored = readManifest(folder);
    expect(stored?.manifest).toEqual(manifest);
    expect(Object.keys(stored?.manifest.files ?? {})).toEqual(["B.ts", "a.ts", "b.ts"]);
    expect(manifestText(stored?.manifest ?? manifest)).toBe(stored?.text);
  });
});

describe("readManifest", () => {
  it("finds none in an empty folder", () => {
    expect(readManifest(join(folder, "nowhere"))).toBeUndefined();
  });

  const broken = [
    { given: "{", want: "it is not JSON" },
    { given: "[]", want: "it is not an object" },
    { given: '{"name":"x"}', want: '"specmill" is not a version' },
    {
      given: { ...manifest, source: {} },
      want: '"source" is not an object with "file", "sha256" and "openapi"',
    },
    ...[
      { operations: { a: 1 } },
      { members: { a: ["b"] } },
      { filters: { a: { methods: {} } } },
      { filters: { a: { methods: {}, ranges: { b: ["c"] } } } },
      { client: 1 },
    ].map((part) => ({
      given: { ...manifest, names: { ...manifest.names, ...part } },
      want: '"names" is not an object of names by "types", "operations", "builders" and the like',
    })),
    {
      given: { ...manifest, files: { "../a": sha256("") } },
      want: '"files" has the path "../a": it leads out of the folder',
    },
    {
      given: { ...manifest, files: { "/etc/a": sha256("") } },
      want: '"files" has the path "/etc/a": it is absolute or has an empty part',
    },
    { given: { ...manifest, files: { a: "x" } }, want: '"files" has no SHA-256 for "a"' },
  ];
  it.each(broken)("refuses one where $want", async ({ given, want }) => {
    await writeFile(
      join(folder, "specmill.json"),
      typeof given === "string" ? given : JSON.stringify(given),
    );
    expect(() => readManifest(folder)).toThrow(`is not a manifest of specmill: ${want}.`);
  });
});

describe("staleness", () => {
  beforeAll(async () => {
    for (const name of ["a", "b", "B"]) await writeFile(join(folder, `${name}.ts`), name);
  });
  const cases = [
    { change: {}, files: {}, want: [] },
    { change: { sourceSha256: "x" }, files: {}, want: ["The description has changed."] },
    { change: { optionsSha256: "x" }, files: {}, want: ["The options have changed."] },
    {
      change: { specmill: "2.0.0" },
      files: {},
      want: ["It was made by specmill 1.0.0, and this is 2.0.0."],
    },
    { change: {}, files: { "a.ts": sha256("x") }, want: ['"a.ts" has been changed by hand.'] },
    { change: {}, files: { "gone.ts": sha256("x") }, want: ['"gone.ts" is missing.'] },
  ];
  it.each(cases)("says $want", ({ change, files, want }) => {
    expect(
      staleness(
        folder,
        { ...manifest, files: { ...manifest.files, ...files } },
        { ...inputs, ...change },
      ).facts,
    ).toEqual(want);
  });
});
