import { describe, expect, it } from "vitest";
import { petstore, useFolder } from "./command-line.js";

const folder = useFolder();

const typescript = (body: string) => `import { defineConfig, type UserConfig } from "specmill";
const config: UserConfig = ${body};
export default defineConfig(config);
`;

describe("specmill generate with a config", () => {
  const forms = [
    {
      file: "specmill.config.ts",
      text: typescript('{ source: "openapi.json", out: "api", name: "@x/pets" }'),
    },
    {
      file: "specmill.config.mts",
      text: typescript('{ packages: [{ source: "openapi.json", out: "api", name: "@x/pets" }] }'),
    },
    {
      file: "specmill.config.js",
      text: 'import { defineConfig } from "specmill";\nexport default defineConfig({ source: "openapi.json", out: "api", name: "@x/pets" });',
    },
    {
      file: "specmill.config.mjs",
      text: 'export default { source: "openapi.json", out: "api", name: "@x/pets" };',
    },
    {
      file: "specmill.config.json",
      text: '{ "source": "openapi.json", "out": "api", "name": "@x/pets" }',
    },
  ];
  it.each(forms)("reads $file", async ({ file, text }) => {
    await folder.put("openapi.json", petstore);
    await folder.put(file, text);
    expect(await folder.run("generate")).toEqual({
      code: 0,
      stdout: "wrote 5 of 5 files in api\n",
      stderr: "",
    });
    expect(await folder.read("api/package.json")).toContain('"@x/pets"');
    expect((await folder.run("generate")).stdout).toBe("api is up to date (5 files)\n");
  });

  it("takes paths relative to the config, and makes every package", async () => {
    await folder.put("deep/openapi.json", petstore);
    await folder.put(
      "deep/c.json",
      JSON.stringify({
        packages: ["one", "two"].map((out) => ({
          source: "openapi.json",
          out: `../${out}`,
          name: out,
        })),
      }),
    );
    expect((await folder.run("generate", "--config", "deep/c.json")).stdout).toBe(
      "wrote 5 of 5 files in one\nwrote 5 of 5 files in two\n",
    );
    const { stdout } = await folder.run("generate", "--config", "deep/c.json", "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      packages: [{ specmill: expect.any(String) }, { specmill: expect.any(String) }],
    });
  });

  it("makes the packages that can be made, and tells of each how it ended", async () => {
    await folder.put("openapi.json", petstore);
    await folder.put("faulty.json", petstore.replace("{", '{ "x-error": "Bad.",'));
    const packages = ["openapi", "missing", "faulty", "openapi"].map((source, index) => ({
      source: `${source}.json`,
      out: `out/${index}`,
    }));
    await folder.put("specmill.config.json", JSON.stringify({ packages }));
    const plain = await folder.run("generate");
    expect(plain.code).toBe(2);
    expect(plain.stdout).toBe(
      "wrote 5 of 5 files in out/0\nwrote nothing in out/2 (1 error)\nwrote 5 of 5 files in out/3\n",
    );
    expect(plain.stderr).toContain('error: "missing.json" cannot be read: it does not exist.');
    await folder.put("openapi.json", petstore.replace("/pets", "/dogs"));
    const { code, stdout } = await folder.run("generate", "--check", "--json");
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      packages: [
        { out: "out/0", stale: ["The description has changed."] },
        { out: "out/1", error: { message: '"missing.json" cannot be read: it does not exist.' } },
        { out: "out/2", diagnostics: [{ message: "Bad." }] },
        { out: "out/3", stale: ["The description has changed."] },
      ],
    });
  });

  it("goes on to the next package where specmill itself fails", async () => {
    await folder.put("openapi.json", petstore);
    const packages = ["one", "two"].map((out) => ({ source: "openapi.json", out }));
    await folder.put("specmill.config.json", JSON.stringify({ packages }));
    folder.meanwhile(() => Promise.reject(new RangeError("too deep")));
    const { code, stdout, stderr } = await folder.run("generate", "--json");
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      packages: [
        { out: "one", error: { message: "specmill itself has failed: RangeError: too deep" } },
        { out: "two", specmill: expect.any(String) },
      ],
    });
    expect(stderr).toContain(
      "error: specmill itself has failed while making one; the description is not at fault.\n",
    );
    expect(await folder.files()).toContain("two/package.json");
  });

  it("hands the options on", async () => {
    await folder.put("openapi.json", petstore);
    const lists = { "GET /pets": false } as const;
    await folder.put(
      "specmill.config.json",
      JSON.stringify({
        source: "openapi.json",
        out: "api",
        version: "1.2.3-beta.1",
        openEnums: "never",
        lists,
      }),
    );
    await folder.run("generate");
    expect(folder.calls[0]).toMatchObject({
      packageName: "pet-store-api",
      packageVersion: "1.2.3-beta.1",
      openEnums: "never",
      lists,
    });
  });

  it("makes the package anew when an option changes", async () => {
    await folder.put("openapi.json", petstore);
    await folder.put("specmill.config.json", '{ "source": "openapi.json", "out": "api" }');
    await folder.run("generate");
    await folder.put(
      "specmill.config.json",
      '{ "source": "openapi.json", "out": "api", "openEnums": "always" }',
    );
    await folder.run("generate");
    expect(folder.calls).toHaveLength(2);
    await folder.put(
      "specmill.config.json",
      '{ "source": "openapi.json", "out": "api", "openEnums": "always", "formats": { "date": "Date" } }',
    );
    await folder.run("generate");
    expect(folder.calls).toHaveLength(3);
    expect(folder.calls[2]).toMatchObject({ formats: { date: "Date" } });
  });
});

describe("a config with faults", () => {
  const cases = [
    {
      given: "[]",
      want: '"specmill.config.json" exports [], not an object.',
      fix: 'Export { source: "openapi.json", out: "generated" }.',
    },
    {
      given: '{ "out": "x" }',
      want: '"specmill.config.json" has no "source".',
      fix: "Add it: the path of an OpenAPI description.",
    },
    {
      given: '{ "source": 1, "out": "x" }',
      want: '"specmill.config.json" has 1 as "source".',
      fix: "Give the path of an OpenAPI description.",
    },
    {
      given: '{ "source": "a", "out": "x", "formater": "none" }',
      want: '"specmill.config.json" has the unknown key "formater".',
      fix: 'Did you mean "formatter"?',
    },
    {
      given: '{ "source": "a", "out": "x", "zzz": 1 }',
      want: '"specmill.config.json" has the unknown key "zzz".',
      fix: "Known keys are source, out, name, version, formatter, openEnums, formats, only, include, exclude, allowRef, overlays, lists.",
    },
    {
      given: '{ "source": "a", "out": "x", "include": [{ "tags": "pets" }] }',
      want: '"specmill.config.json" has [{"tags":"pets"}] as "include".',
      fix: 'Give a list of objects such as { tag: "pets" }, with path, method, tag, operationId (texts) and deprecated (true or false).',
    },
    {
      given: '{ "source": "a", "out": "x", "formats": ["date"] }',
      want: '"specmill.config.json" has ["date"] as "formats".',
      fix: 'Give an object such as { "date-time": "Date", int64: "bigint" }.',
    },
    {
      given: '{ "source": "a", "out": "x", "formats": { "datetime": "Date" } }',
      want: '"specmill.config.json" has the unknown key "formats.datetime".',
      fix: 'Did you mean "date-time"?',
    },
    {
      given: '{ "packages": [{ "source": "a", "out": "x", "formats": { "date": "bigint" } }] }',
      want: '"specmill.config.json" has "bigint" as "packages[0].formats.date".',
      fix: 'Give one of "string", "Date".',
    },
    {
      given: '{ "source": "a", "out": "x", "only": "types", "formats": { "date": "Date" } }',
      want: "A package of types alone converts nothing, so it has no formats.",
      fix: "Take `formats` out of the config, or make the whole package.",
    },
    {
      given: '{ "source": "a", "out": "x", "formatter": "black" }',
      want: '"specmill.config.json" has "black" as "formatter".',
      fix: 'Give one of "oxfmt", "prettier", "none".',
    },
    {
      given: '{ "source": "a", "out": "x", "version": "1" }',
      want: '"specmill.config.json" has "1" as "version".',
      fix: 'Give a version such as "1.2.3".',
    },
    {
      given: '{ "source": "a", "out": "x", "name": "A" }',
      want: '"specmill.config.json" has "A" as "name".',
      fix: "Give a name that npm accepts.",
    },
    {
      given: '{ "packages": [] }',
      want: '"specmill.config.json" has [] as "packages".',
      fix: "Give a list of at least one package.",
    },
    {
      given: '{ "packages": [{ "source": "a" }] }',
      want: '"specmill.config.json" has no "packages[0].out".',
      fix: "Add it: the path of a folder.",
    },
    {
      given: '{ "packages": [{ "source": "a", "out": "x" }, { "source": "b", "out": "./x/" }] }',
      want: '"specmill.config.json" has "./x/" as "out" of packages[0] and packages[1].',
      fix: "Give each package a folder of its own.",
    },
    {
      given: '{ "packages": [{ "source": "a", "out": "b", "lists": { "pets": {} } }] }',
      want: '"specmill.config.json" has {"pets":{}} as "packages[0].lists".',
      fix: 'Give an object with keys such as "GET /pets" whose values are objects or false.',
    },
    {
      given: '{ "source": "a", "out": "b", "lists": { "GET /pets": { "range": [] } } }',
      want: '"specmill.config.json" has the unknown key "lists["GET /pets"].range".',
      fix: 'Did you mean "ranges"?',
    },
    {
      given: '{ "source": "a", "out": "b", "lists": { "GET /pets": { "ranges": 5 } } }',
      want: '"specmill.config.json" has 5 as "lists["GET /pets"].ranges".',
      fix: "Give a list of objects with field, lower and upper (texts).",
    },
    {
      given:
        '{ "source": "a", "out": "b", "lists": { "GET /pets": { "filters": { "name": { "operator": "like" } } } } }',
      want: '"specmill.config.json" has "like" as "lists["GET /pets"].filters["name"].operator".',
      fix: 'Give one of "eq", "ne", "in", "nin", "gt", "gte", "lt", "lte", "contains", "prefix", "pattern", "search", "exists", "has", "all", "expr", "range", "map", "include", "exclude", "mode".',
    },
    {
      given:
        '{ "source": "a", "out": "b", "lists": { "GET /pets": { "pagination": { "params": { "page": "p" } } } } }',
      want: '"specmill.config.json" has {"page":"p"} as "lists["GET /pets"].pagination.params".',
      fix: 'Give an object with names of parameters as "size", "num", "offset", "cursor", "after", "before", "around".',
    },
  ];
  it.each(cases)("is named: $want", async ({ given, want, fix }) => {
    await folder.put("specmill.config.json", given);
    expect(await folder.run("generate")).toEqual({
      code: 2,
      stdout: "",
      stderr: `error: ${want}\n  fix: ${fix}\n`,
    });
  });

  const unloadable = [
    {
      file: "specmill.config.json",
      text: "{\n  nope",
      want: '"specmill.config.json:2:3" cannot be loaded: A property name in double quotes is expected; found "nope".',
    },
    {
      file: "specmill.config.ts",
      text: "export default {\n  a: ,",
      want: '"specmill.config.ts:2:5" cannot be loaded: Unexpected token.',
    },
    {
      file: "specmill.config.ts",
      text: '\nthrow new Error("on purpose");',
      want: '"specmill.config.ts:2" cannot be loaded: on purpose.',
    },
    {
      file: "specmill.config.ts",
      text: 'import "./nowhere.js"; export default {};',
      want: "\"specmill.config.ts\" cannot be loaded: Cannot find module './nowhere.js'.",
    },
  ];
  it.each(unloadable)("that does not load is one message: $want", async ({ file, text, want }) => {
    await folder.put(file, text);
    expect(await folder.run("generate")).toEqual({
      code: 2,
      stdout: "",
      stderr: `error: ${want}\n  fix: Correct the config: its default export says what to generate.\n`,
    });
  });
});
