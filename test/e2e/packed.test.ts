import {
  cp,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { COMPILERS, createOutsideProject, ok, ROOT, run, type OutsideProject } from "./outside.js";

// What users get: the packed packages, installed in an empty project outside of this repository.

const PROGRAM = path.join(ROOT, "test/e2e/program");
const PACKAGES = ["specmill", "jetemail-api"];

let project: OutsideProject;

beforeAll(async () => {
  project = await createOutsideProject(["", "generated/jetemail", "examples/support"]);
});

afterAll(() => project?.remove());

describe("specmill, installed beside TypeScript 7", () => {
  const specmill = (...args: string[]) => project.bin("specmill", "specmill", ...args);

  test("generates a package from a description in another folder", async () => {
    const description = path.join(project.elsewhere, "pets.json");
    await cp(path.join(PROGRAM, "pets.json"), description);
    const { code, stdout, stderr } = await specmill(
      "generate",
      description,
      "--out",
      "pets",
      "--name",
      "pets-api",
    );
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(stdout).toMatch(/^wrote \d+ of \d+ files in pets/m);
  });

  test("what it wrote runs in plain Node, with no build", async () => {
    const program = `
      import { createClient, getPet, ValidationError } from "./pets/dist/index.js";
      const client = createClient({ fetch: async (request) => Response.json({ name: request.url }) });
      console.log((await getPet(client, { path: { petId: 7 } })).name);
      console.log(await getPet(client, { path: { petId: 0 } }).then(null, (e) => e instanceof ValidationError));`;
    await writeFile(path.join(project.folder, "pets.js"), program);
    expect(await ok(project.node("pets.js"))).toBe("https://pets.example/pets/7\ntrue\n");
  });

  test("makes the package from a program, typed, as the command does", async () => {
    const program = `
      import { generate, type PackageResult } from "specmill";
      const config = { source: ${JSON.stringify(path.join(project.elsewhere, "pets.json"))}, out: "pets", name: "pets-api" };
      const result: PackageResult = await generate(config, { check: true });
      console.log(result.status, result.status === "unchanged" && Object.keys(result.manifest.operations).length > 0);`;
    await writeFile(path.join(project.folder, "make.mts"), program);
    const flags = ["--strict", "--module", "nodenext", "--target", "es2022", "make.mts"];
    await ok(project.bin("typescript-5.9", "tsc", ...flags));
    expect(await ok(project.node("make.mjs"))).toBe("unchanged true\n");
  });

  test("a second run changes nothing, and --check agrees", async () => {
    const description = path.join(project.elsewhere, "pets.json");
    const written = path.join(project.folder, "pets/src/models.d.ts");
    const before = (await stat(written)).mtimeMs;
    await ok(specmill("generate", description, "--out", "pets", "--name", "pets-api"));
    expect((await stat(written)).mtimeMs).toBe(before);
    const check = await specmill(
      "generate",
      description,
      "--out",
      "pets",
      "--name",
      "pets-api",
      "--check",
    );
    expect(check.code).toBe(0);
  });

  test("--check fails with 3 when the description has changed, and writes nothing", async () => {
    const description = path.join(project.elsewhere, "pets.json");
    const text = await readFile(description, "utf8");
    await writeFile(description, text.replaceAll("ageMonths", "ageYears"));
    const { code } = await specmill(
      "generate",
      description,
      "--out",
      "pets",
      "--name",
      "pets-api",
      "--check",
    );
    expect(code).toBe(3);
    expect(await readFile(path.join(project.folder, "pets/src/models.d.ts"), "utf8")).toContain(
      "ageMonths",
    );
  });

  test("a description that is not there is one message and 2", async () => {
    const { code, stderr } = await specmill("generate", "nowhere.json", "--out", "nothing");
    expect(code).toBe(2);
    expect(stderr).toContain("nowhere.json");
    await expect(stat(path.join(project.folder, "nothing"))).rejects.toThrow("ENOENT");
  });

  test.each([
    ["cut-off.json", '{"openapi":', "cut-off.json:1:12 error syntax-json"],
    ["open.yaml", "paths: [\n", "open.yaml:2:1 error syntax-yaml"],
  ])("a fault of %s is named with its place", async (file, text, want) => {
    await writeFile(path.join(project.folder, file), text);
    const { code, stderr } = await specmill("generate", file, "--out", "nothing");
    expect(stderr).toContain(want);
    expect(code).toBe(1);
  });

  test.each(["typescript-5.9", "typescript-6.0", "none"])(
    "writes the same beside another typescript: %s",
    async (compiler) => {
      const modules = path.join(project.folder, "node_modules");
      const [own, aside] = [path.join(modules, "typescript"), path.join(modules, "typescript-7.0")];
      await rename(own, aside);
      try {
        if (compiler !== "none") await symlink(path.join(modules, compiler), own);
        const description = path.join(PROGRAM, "pets.json");
        const out = `pets-${compiler}`;
        await ok(specmill("generate", description, "--out", out, "--name", "pets-api"));
        const paths = await readFile(path.join(project.folder, out, "src/paths.d.ts"), "utf8");
        expect(paths).toBe(
          await readFile(path.join(project.folder, "pets/src/paths.d.ts"), "utf8"),
        );
      } finally {
        await rm(own, { force: true });
        await rename(aside, own);
      }
    },
  );

  test("loads a compiler only where the layout of a type is not known", async () => {
    const compiler = path.join(project.folder, "node_modules/@ts-morph");
    const description = path.join(PROGRAM, "pets.json");
    const unusual = path.join(project.elsewhere, "unusual.json");
    const pets = await readFile(description, "utf8");
    await writeFile(unusual, pets.replaceAll("ageMonths", String.raw`age\"Months`));
    await rename(compiler, `${compiler}-aside`);
    try {
      await ok(specmill("generate", description, "--out", "pets-plain", "--name", "pets-api"));
      const { stderr } = await specmill("generate", unusual, "--out", "pets-unusual");
      expect(stderr).toContain("Cannot find module '@ts-morph/common'");
    } finally {
      await rename(`${compiler}-aside`, compiler);
    }
    await ok(specmill("generate", unusual, "--out", "pets-unusual"));
    const paths = path.join(project.folder, "pets-unusual/src/paths.d.ts");
    expect(await readFile(paths, "utf8")).toContain(`'age"Months'?: number;`);
  });

  test("a description that asks for much memory, made in a thread of its own, gives the same", async () => {
    const folder = path.join(project.elsewhere, "large");
    await mkdir(folder);
    const pets = JSON.parse(await readFile(path.join(PROGRAM, "pets.json"), "utf8"));
    const large = { ...pets, "x-padding": "x".repeat(5 * 1024 * 1024) };
    const description = path.join(folder, "pets.json");
    await writeFile(description, JSON.stringify(large));
    const program = path.join(project.folder, "node_modules/specmill/dist/cli.js");
    const generate = (...args: string[]) =>
      run(
        process.execPath,
        ["--max-old-space-size=500", program, "generate", description, ...args],
        project.folder,
      );
    await ok(generate("--out", "large", "--name", "pets-api"));
    for (const part of ["src", "dist"]) {
      const own = await readTree(path.join(project.folder, "large", part));
      expect(own).toEqual(await readTree(path.join(project.folder, "pets", part)));
    }
    await writeFile(
      description,
      JSON.stringify({ ...large, paths: { "/a": { get: 1 } } }, undefined, 1),
    );
    const { code, stderr } = await generate("--out", "faulty");
    expect(stderr).toMatch(
      /pets\.json:\d+:\d+ error structure-invalid\n.*\n {2}at #\/paths\/~1a\/get\n/,
    );
    expect(code).toBe(1);
  });

  test("a short description that leads to long documents says where memory does not suffice", async () => {
    const folder = path.join(project.elsewhere, "long");
    await mkdir(folder);
    const names = Array.from({ length: 4000 }, (_, index) => `S${index}`);
    const schema = (name: string) => ({
      type: "object",
      properties: Object.fromEntries(
        Array.from({ length: 12 }, (_, index) => [
          `p${index}`,
          { type: "string", maxLength: index + 1, description: `${name} ${index}` },
        ]),
      ),
    });
    const defs = Object.fromEntries(names.map((name) => [name, schema(name)]));
    await writeFile(path.join(folder, "long.json"), JSON.stringify({ defs }));
    const description = path.join(folder, "openapi.json");
    const schemas = Object.fromEntries(
      names.map((name) => [name, { $ref: `long.json#/defs/${name}` }]),
    );
    const info = { title: "Long", version: "1" };
    await writeFile(
      description,
      JSON.stringify({ openapi: "3.1.0", info, paths: {}, components: { schemas } }),
    );
    const program = path.join(project.folder, "node_modules/specmill/dist/cli.js");
    const { code, stderr } = await run(
      process.execPath,
      ["--max-old-space-size=135", program, "generate", description, "--out", "long"],
      project.folder,
    );
    expect(stderr).toContain("needs more memory than Node.js may use.");
    expect(code).toBe(2);
  });

  test("runs where no code may be compiled", async () => {
    const program = path.join(project.folder, "node_modules/specmill/dist/cli.js");
    const description = path.join(PROGRAM, "pets.json");
    const args = ["--jitless", program, "generate", description, "--out", "jitless"];
    const { code, stderr } = await run(process.execPath, args, project.folder);
    expect({ code, stderr }).toMatchObject({ code: 0 });
  });

  test("this repository's config gives its package", async () => {
    for (const file of ["specmill.config.ts", "openapi.json"]) {
      await cp(path.join(ROOT, file), path.join(project.folder, file));
    }
    await ok(specmill("generate"));
    for (const part of ["src", "dist"]) {
      const own = await readTree(path.join(project.folder, "generated/jetemail", part));
      expect(own).toEqual(await readTree(path.join(ROOT, "generated/jetemail", part)));
    }
  });
});

describe("jetemail-api, installed", () => {
  beforeAll(async () => {
    for (const file of ["program.ts", "tsconfig.json"]) {
      await cp(path.join(PROGRAM, file), path.join(project.folder, file));
    }
    await mkdir(path.join(project.folder, "src"));
    await cp(path.join(ROOT, "generated/jetemail/src"), path.join(project.folder, "src"), {
      recursive: true,
    });
  });

  test.each(Object.keys(COMPILERS))(
    "compiles with no error under %s, strictest flags",
    async (compiler) => {
      const { code, stdout } = await project.bin(compiler, "tsc", "-p", ".");
      expect(stdout).toBe("");
      expect(code).toBe(0);
    },
  );

  test.each(Object.keys(COMPILERS))(
    "a fault does not compile under %s: the program is looked at",
    async (compiler) => {
      const config = { extends: "./tsconfig.json", include: ["faulty.ts"] };
      await writeFile(path.join(project.folder, "tsconfig.faulty.json"), JSON.stringify(config));
      const faulty = 'import { outboundLogs } from "jetemail-api";\noutboundLogs().zone(1);\n';
      await writeFile(path.join(project.folder, "faulty.ts"), faulty);
      const { code, stdout } = await project.bin(compiler, "tsc", "-p", "tsconfig.faulty.json");
      expect(stdout).toMatch(/^faulty\.ts.*TS2345/m);
      expect(code).not.toBe(0);
    },
  );

  test("the quickstart runs over a socket", async () => {
    await cp(
      path.join(ROOT, "examples/quickstart/quickstart.js"),
      path.join(project.folder, "quickstart.js"),
    );
    const { code, stdout, stderr } = await project.node("quickstart.js");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(
      /messages, ten a page; the newest three:\n(?: {2}\S+@\S+: 550 5\.1\.1 .*\n){3}read \d+\n/,
    );
    expect(stdout).toContain("not sent: /query/limit: ");
    expect(stdout).toContain("listOutboundLogs: 400 Bad Request: Invalid parameter format");
    expect(stdout).toContain("listOutboundLogs: 401 Unauthorized: User authentication");
    expect(stdout).toContain("answered after 1 s");
    expect(stdout).toContain("429: try again in 300 s");
    expect(stdout).toContain("drift: /data/0/spam_score: ");
    expect(stdout).toContain("drift: /data/0/delivery_status: ");
    expect(stdout).toContain("still read: 1 message, complained");
  });
});

describe.each(PACKAGES)("the tarball of %s", (name) => {
  test("passes publint", async () => {
    const { code, stdout, stderr } = await tool("publint", "run", tarball(name), "--strict");
    expect({ code, stdout, stderr }).toMatchObject({ code: 0 });
  });

  test("has types that resolve where ESM is imported", async () => {
    const { code, stdout } = await tool(
      "attw",
      tarball(name),
      "--profile",
      "esm-only",
      "--no-definitely-typed",
      "--format",
      "ascii",
    );
    expect({ code, stdout }).toMatchObject({ code: 0 });
  });

  test("holds no test, source map to nowhere or other left-over", async () => {
    const files = (await ok(run("tar", ["-tzf", tarball(name)], ROOT))).trim().split("\n");
    expect(
      files.filter((file) => /\.test\.|node_modules|\.tgz$|\.tsbuildinfo$/.test(file)),
    ).toEqual([]);
    expect(files).toContain("package/package.json");
    expect(files).toContain("package/LICENSE");
    expect(files).toContain("package/README.md");
  });
});

/** Texts of a folder's files by their paths. */
async function readTree(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const texts = files.map(async (file) => [
    path.relative(folder, file),
    await readFile(file, "utf8"),
  ]);
  return Object.fromEntries(await Promise.all(texts));
}

function tarball(name: string): string {
  const file = project.tarballs[name];
  if (file === undefined) throw new Error(`${name} was not packed`);
  return file;
}

/** Runs a development tool of this repository. */
function tool(name: string, ...args: string[]): ReturnType<typeof run> {
  return run(path.join(ROOT, "node_modules/.bin", name), args, ROOT);
}
