import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { InputError } from "../../../generator/diagnostics/input-error.js";
import { type ParseResult, parseSource, readSource } from "../../../generator/source/load.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "specmill-load-"));
});
afterAll(() => rm(folder, { recursive: true }));

const loadSource = async (uri: string, cwd: string): Promise<ParseResult> =>
  parseSource(await readSource(uri, cwd));

async function load(name: string, text: string | Uint8Array) {
  await writeFile(join(folder, name), text);
  return loadSource(name, folder);
}

async function valueOf(name: string, text: string | Uint8Array): Promise<unknown> {
  const result = await load(name, text);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.source.value;
}

async function faultsOf(name: string, text: string) {
  const result = await load(name, text);
  if (result.ok) return [];
  return result.diagnostics.map(
    ({ code, position, message }) => `${position?.line}:${position?.column} ${code} ${message}`,
  );
}

describe("values", () => {
  const cases = [
    { name: "a.json", given: '{"a":[1,null]}', want: '{"a":[1,null]}' },
    { name: "bom.json", given: '\ufeff{"a":1}', want: '{"a":1}' },
    {
      name: "numbers.yaml",
      given: "200: {a: 010, b: 0x10, c: on, d: 2020-01-01}",
      want: '{"200":{"a":10,"b":16,"c":"on","d":"2020-01-01"}}',
    },
    {
      name: "merge.yaml",
      given: "a: &x {k: 1, l: 2}\nb: {<<: *x, l: 3}",
      want: '{"a":{"k":1,"l":2},"b":{"k":1,"l":3}}',
    },
    { name: "alias.yml", given: "a: &x [1]\nb: *x", want: '{"a":[1],"b":[1]}' },
    { name: "json.yaml", given: '{"a": "b"}', want: '{"a":"b"}' },
    { name: "flow.yaml", given: '{"a": b, c}', want: '{"a":"b","c":null}' },
    { name: "empty.yaml", given: "", want: "null" },
    { name: "no-extension", given: '  {"a":1}', want: '{"a":1}' },
    { name: "no-extension-yaml", given: "a: 1", want: '{"a":1}' },
    { name: "sixteen.json", given: new Uint8Array([0xff, 0xfe, 0x31, 0]), want: "1" },
  ];
  it.each(cases)("reads $name", async ({ name, given, want }) => {
    expect(JSON.stringify(await valueOf(name, given))).toBe(want);
  });

  it.each([
    { name: "plain", given: '"ä"' },
    { name: "mark", given: '\ufeff"ä"' },
    { name: "sixteen", given: new Uint8Array([0xff, 0xfe, 0x22, 0, 0xe4, 0, 0x22, 0]) },
  ])("hashes the text, however it is encoded: $name", async ({ name, given }) => {
    const result = await load(`${name}.json`, given);
    const want = createHash("sha256").update('"ä"').digest("hex");
    expect(result).toMatchObject({ source: { sha256: want } });
  });

  it.each(["p.json", "p.yaml"])("keeps __proto__ as an own property in %s", async (name) => {
    const text = name === "p.json" ? '{"__proto__":{"x":1}}' : "__proto__:\n  x: 1";
    const value = await valueOf(name, text);
    expect(Object.keys(value as object)).toEqual(["__proto__"]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect({}).not.toHaveProperty("x");
  });
});

describe("malformed texts", () => {
  const cases = [
    {
      name: "1.json",
      given: '{\n  "a": 1\n  "b": 2\n}',
      want: ['3:3 syntax-json A comma is expected; found "b".'],
    },
    {
      name: "2.json",
      given: '{"a": 1,}',
      want: ['1:9 syntax-json A property name in double quotes is expected; found "}".'],
    },
    {
      name: "3.json",
      given: '{"a": nope}',
      want: ['1:7 syntax-json A value is expected; found "nope".'],
    },
    {
      name: "4.json",
      given: '{"a": [1, 2',
      want: ["1:12 syntax-json A comma or closing bracket is expected; found the end of the text."],
    },
    {
      name: "5.json",
      given: "",
      want: ["1:1 syntax-json A value is expected; found the end of the text."],
    },
    {
      name: "6.json",
      given: '{"a": 1} // x',
      want: ['1:10 syntax-json JSON has no comments; found "//".'],
    },
    {
      name: "7.json",
      given: "openapi: 3.0.0",
      want: ['1:1 syntax-json A value is expected; found "openapi".'],
    },
    {
      name: "8.json",
      given: '{"a": 01}',
      want: ['1:8 syntax-json A comma is expected; found "1".'],
    },
    {
      name: "9.json",
      given: "{'a': 1}",
      want: [`1:2 syntax-json A property name in double quotes is expected; found "'".`],
    },
    {
      name: "1.yaml",
      given: "a: 1\na: 2\n",
      want: ["2:1 syntax-yaml A key of this mapping stands in it twice."],
    },
    {
      name: "2.yaml",
      given: "a: [1, 2\nb: 1",
      want: [
        "2:1 syntax-yaml Flow sequence in block collection must be sufficiently indented and end with a ].",
      ],
    },
    {
      name: "3.yaml",
      given: "a: .nan",
      want: ["1:4 syntax-yaml .nan is not a number that JSON can write."],
    },
    {
      name: "4.yaml",
      given: "a: 1\n---\nb: 2\n",
      want: ["2:1 syntax-yaml The text holds several YAML documents, and a description is one."],
    },
    {
      name: "5.yaml",
      given: "a: *nope",
      want: ["1:4 syntax-yaml The alias *nope has no anchor before it."],
    },
    {
      name: "6.yaml",
      given: "a: &x [*x]",
      want: ["1:8 syntax-yaml The alias *x stands inside the node that it names."],
    },
  ];
  it.each(cases)("names place and fact in $name", async ({ name, given, want }) => {
    expect(await faultsOf(name, given)).toEqual(want);
  });

  it("stops aliases that would fill all memory", async () => {
    const levels = Array.from(
      { length: 12 },
      (_, i) => `l${i}: &l${i} [${`*l${i - 1}, `.repeat(9)}]`,
    );
    const text = [`l0: &l0 [x]`, ...levels.slice(1)].join("\n");
    expect(await faultsOf("bomb.yaml", text)).toEqual([
      "1:1 syntax-yaml Aliases of the document stand for more than 10000 nodes.",
    ]);
  });

  it.each(["deep.json", "deep.yaml"])("stops at bottomless nesting in %s", async (name) => {
    const result = await load(name, "[".repeat(100_000) + "]".repeat(100_000));
    expect(result.ok).toBe(false);
  });
});

describe("what cannot be read", () => {
  const cases = [
    { uri: "missing.json", want: '"missing.json" cannot be read: it does not exist.' },
    { uri: ".", want: '"." cannot be read: it is a folder.' },
    {
      uri: "ftp://example.com/a.json",
      want: '"ftp://example.com/a.json" cannot be read: "ftp:" is not fetched.',
    },
  ];
  it.each(cases)("says so of $uri", async ({ uri, want }) => {
    const error = await loadSource(uri, folder).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).message).toBe(want);
    expect((error as InputError).fix).toBeTruthy();
  });

  it("refuses bytes that are not UTF-8", async () => {
    await expect(load("latin.json", new Uint8Array([0x22, 0xe9, 0x22]))).rejects.toThrow(
      '"latin.json" is not UTF-8 text.',
    );
  });
});
