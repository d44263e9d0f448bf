import { describe, expect, it } from "vitest";
import { petstore, useFolder } from "./command-line.js";

const folder = useFolder();
const args = ["generate", "openapi.json", "--out", "out/api"];

describe("specmill generate SPEC --out DIR", () => {
  it("writes the package, laid out, with dist and manifest", async () => {
    await folder.put("openapi.json", petstore);
    expect(await folder.run(...args)).toEqual({
      code: 0,
      stdout: "wrote 5 of 5 files in out/api\n",
      stderr: "",
    });
    expect(await folder.files()).toEqual([
      "openapi.json",
      "out/api/dist/path-0.d.ts",
      "out/api/dist/path-0.js",
      "out/api/package.json",
      "out/api/specmill.json",
      "out/api/src/path-0.ts",
    ]);
    expect(await folder.read("out/api/src/path-0.ts")).toBe(
      '// From openapi.json\nexport const path: string = "/pets";\n',
    );
    expect(JSON.parse(await folder.read("out/api/package.json"))).toEqual({
      name: "pet-store-api",
      version: "0.1.0",
    });
  });

  it("does nothing the second time, and is asked no stage", async () => {
    await folder.put("openapi.json", petstore);
    await folder.run(...args);
    expect(await folder.run(...args)).toEqual({
      code: 0,
      stdout: "out/api is up to date (5 files)\n",
      stderr: "",
    });
    expect(folder.calls).toHaveLength(1);
  });

  it("gives the same bytes from any folder", async () => {
    await folder.put("deep/er/openapi.json", petstore);
    await folder.put("openapi.json", petstore);
    await folder.run(...args);
    await folder.run("generate", "deep/er/openapi.json", "--out", "deep/out");
    for (const file of ["specmill.json", "src/path-0.ts"]) {
      const manifest = (await folder.read(`deep/out/${file}`)).replace("A2", "A1");
      expect(manifest).toBe(await folder.read(`out/api/${file}`));
    }
  });

  it("hands the names lock on, and writes only what changed", async () => {
    await folder.put("openapi.json", petstore);
    await folder.run(...args);
    await folder.put("openapi.json", petstore.replace('"/pets": {}', '"/pets": {}, "/cats": {}'));
    expect((await folder.run(...args)).stdout).toBe("wrote 4 of 8 files in out/api\n");
    expect(folder.calls.map((options) => options.previousNames?.types)).toEqual([
      undefined,
      { "#/a": "A1" },
    ]);
  });

  it("makes the package anew when it is to hold something else", async () => {
    await folder.put("openapi.json", petstore);
    await folder.run(...args);
    await folder.run(...args, "--only", "types");
    await folder.run(...args, "--only", "types");
    expect(folder.calls.map(({ content }) => content)).toEqual(["all", "types"]);
  });

  it("removes files that are no longer part of the package", async () => {
    await folder.put("openapi.json", petstore.replace('"/pets": {}', '"/pets": {}, "/cats": {}'));
    await folder.run(...args);
    await folder.put("openapi.json", petstore);
    await folder.run(...args);
    expect((await folder.files()).filter((path) => path.includes("path-1"))).toEqual([]);
  });

  it("makes anew what was changed by hand, and says so", async () => {
    await folder.put("openapi.json", petstore);
    await folder.run(...args);
    await folder.put("out/api/src/path-0.ts", "changed");
    expect(await folder.run(...args)).toEqual({
      code: 0,
      stdout: "wrote 2 of 5 files in out/api\n",
      stderr: "note: out/api/src/path-0.ts had been changed by hand and was made anew\n",
    });
  });

  it("prints the manifest with --json, and nothing else on stdout", async () => {
    await folder.put("openapi.json", petstore);
    const { stdout, stderr } = await folder.run(...args, "--json");
    expect(JSON.parse(stdout)).toEqual(JSON.parse(await folder.read("out/api/specmill.json")));
    expect(stderr).toBe("wrote 5 of 5 files in out/api\n");
    expect(JSON.parse((await folder.run(...args, "--json")).stdout)).toEqual(JSON.parse(stdout));
  });
});

describe("diagnostics", () => {
  it("are warnings that let the package be written", async () => {
    await folder.put("openapi.json", petstore.replace("{", '{\n  "x-warning": "Odd.",'));
    expect(await folder.run(...args)).toEqual({
      code: 0,
      stdout: "wrote 5 of 5 files in out/api (1 warning)\n",
      stderr: `openapi.json:2:3 warning format-unenforced
  Odd.
  at #/x-warning
  fix: Add a \`pattern\`, or accept that the format is not checked.

`,
    });
  });

  it("are errors that keep everything as it was", async () => {
    await folder.put("openapi.json", petstore.replace("{", '{\n  "x-error": "Bad.",'));
    const { code, stdout, stderr } = await folder.run(...args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "wrote nothing in out/api (1 error)\n" });
    expect(stderr).toMatch(/^openapi\.json:2:3 error reference-not-found\n {2}Bad\.\n/);
    expect(await folder.files()).toEqual(["openapi.json"]);
  });

  it("are errors with --strict, also when the package is up to date", async () => {
    await folder.put("openapi.json", petstore.replace("{", '{\n  "x-warning": "Odd.",'));
    await folder.run(...args);
    expect(await folder.run(...args, "--strict")).toMatchObject({
      code: 1,
      stdout: "wrote nothing in out/api (1 warning)\n",
    });
  });

  it("come as JSON on stdout with --json", async () => {
    await folder.put("openapi.json", "{\n  nope\n}");
    const { code, stdout } = await folder.run(...args, "--json");
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      diagnostics: [
        {
          code: "syntax-json",
          severity: "error",
          file: "openapi.json",
          line: 2,
          column: 3,
          pointer: "#",
          message: 'A property name in double quotes is expected; found "nope".',
          fix: "Correct the text at the place named.",
        },
      ],
    });
  });
});

describe("--check", () => {
  it("ends with 0 when the package is up to date", async () => {
    await folder.put("openapi.json", petstore);
    await folder.run(...args);
    expect(await folder.run(...args, "--check")).toMatchObject({ code: 0, stderr: "" });
  });

  const stale = [
    {
      name: "the description",
      change: () => folder.put("openapi.json", petstore.replace("/pets", "/cats")),
      want: "The description has changed.",
    },
    {
      name: "a file",
      change: () => folder.put("out/api/src/path-0.ts", "x"),
      want: '"src/path-0.ts" has been changed by hand.',
    },
    {
      name: "nothing but that there is no package",
      change: () => folder.put("out/api/specmill.json", ""),
      want: undefined,
    },
  ];
  it.each(stale.slice(0, 2))(
    "ends with 3 when $name has changed, and writes nothing",
    async ({ change, want }) => {
      await folder.put("openapi.json", petstore);
      await folder.run(...args);
      await change();
      const before = await Promise.all((await folder.files()).map(folder.read));
      const { code, stdout, stderr } = await folder.run(...args, "--check");
      expect(code).toBe(3);
      expect(stdout).toMatch(/^out\/api is stale: \d+ of 5 files differ\n$/);
      expect(stderr).toBe(`  ${want}\n`);
      expect(await Promise.all((await folder.files()).map(folder.read))).toEqual(before);
    },
  );

  it("counts files that are left over as files that there are", async () => {
    await folder.put("openapi.json", petstore);
    await folder.run(...args);
    await folder.put("openapi.json", petstore.replace('"/pets": {}', ""));
    expect((await folder.run(...args, "--check")).stdout).toBe(
      "out/api is stale: 4 of 5 files differ\n",
    );
  });

  it("ends with 3 when there is no package yet", async () => {
    await folder.put("openapi.json", petstore);
    expect(await folder.run(...args, "--check")).toMatchObject({
      code: 3,
      stderr: "  It has no manifest.\n",
    });
    expect(await folder.files()).toEqual(["openapi.json"]);
  });

  it("ends with 1 when the description has faults", async () => {
    await folder.put("openapi.json", petstore.replace("{", '{"x-error": "Bad.",'));
    expect((await folder.run(...args, "--check")).code).toBe(1);
  });
});

describe("wrong arguments and unusable input", () => {
  const cases = [
    {
      args: ["generate", "nowhere.json", "--out", "out"],
      want: 'error: "nowhere.json" cannot be read: it does not exist.\n  fix: Correct the path: ',
    },
    {
      args: ["generate", "mine", "--out", "out"],
      want: 'error: "mine" cannot be read: it is a folder.\n  fix: Name a file in it.\n',
    },
    {
      args: ["generate", "http://127.0.0.1:1/openapi.json", "--out", "out"],
      want: 'error: "http://127.0.0.1:1/openapi.json" cannot be read: its host refuses the connection.\n  fix: Correct the URL, or download ',
    },
    {
      args: ["generate", "openapi.json", "--out", "out", "--config", "c.json"],
      want: "error: A description that is named and --config exclude each other.\n  fix: Leave one of them out: ",
    },
    {
      args: ["generate", "openapi.json"],
      want: 'error: There is no folder to write the package of "openapi.json" to.\n  fix: Name one: specmill generate openapi.json --out generated.\n',
    },
    {
      args: ["generate", "openapi.json", "--out", "out", "--nmae", "x"],
      want: "error: unknown option '--nmae'\n(Did you mean --name?)\n  fix: See specmill generate --help.\n",
    },
    {
      args: ["generate", "openapi.json", "--out", "mine"],
      want: 'error: "mine" holds files that specmill did not write.\n  fix: ',
    },
    {
      args: ["generate", "openapi.json", "--out", "openapi.json"],
      want: 'error: "openapi.json" cannot be written: it is a file, not a folder.\n',
    },
    {
      args: ["generate", "openapi.json", "--out", "out", "--name", "Bad Name"],
      want: 'error: "Bad Name" cannot be the name of an npm package: it has upper-case letters.\n  fix: ',
    },
    {
      args: ["generate", "--config", "none.ts"],
      want: 'error: "none.ts" does not exist.\n  fix: ',
    },
    {
      args: ["generate", "--config", "mine"],
      want: 'error: "mine" is no file.\n  fix: Give the path of a config with --config.\n',
    },
    {
      args: ["generate"],
      want: "error: There is no specmill.config.ts here, and no description was named.\n  fix: ",
    },
    { args: ["generat"], want: "error: unknown command 'generat'\n(Did you mean generate?)\n" },
    { args: ["inspect"], want: "error: There is no specmill.config.ts here" },
    { args: ["generate", "a", "b"], want: "error: too many arguments for 'generate'" },
  ];
  it.each(cases)("ends with 2 for $args", async ({ args: given, want }) => {
    await folder.put("openapi.json", petstore);
    await folder.put("mine/notes.txt", "mine");
    const { code, stdout, stderr } = await folder.run(...given);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr.slice(0, want.length)).toBe(want);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(await folder.files()).toEqual(["mine/notes.txt", "openapi.json"]);
  });

  it("writes beside foreign files with --force, and leaves them", async () => {
    await folder.put("openapi.json", petstore);
    await folder.put("out/api/notes.txt", "mine");
    expect((await folder.run(...args, "--force")).code).toBe(0);
    expect(await folder.read("out/api/notes.txt")).toBe("mine");
  });

  it("names a manifest that is broken", async () => {
    await folder.put("openapi.json", petstore);
    await folder.put("out/api/specmill.json", "{}");
    expect(await folder.run(...args)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(
        '"out/api/specmill.json" is not a manifest of specmill: "specmill" is not a version.',
      ),
    });
  });
});

describe("help", () => {
  it.each([["--help"], ["generate", "--help"], ["inspect", "--help"]])(
    "teaches with examples: %s",
    async (...given) => {
      const { code, stdout } = await folder.run(...given);
      expect(code).toBe(0);
      expect(stdout).toMatch(/Usage: specmill[\s\S]*Examples:\n {2}specmill /);
    },
  );

  it("prints the version", async () => {
    expect(await folder.run("--version")).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+/),
    });
  });
});
