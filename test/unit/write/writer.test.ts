import { existsSync } from "node:fs";
import {
  chmod,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rm,
  stat,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { InputError } from "../../../generator/diagnostics/input-error.js";
import {
  type StoredManifest,
  manifestText,
  readManifestIfSound,
  sha256,
} from "../../../generator/write/manifest.js";
import { type WriteRequest, writePackage } from "../../../generator/write/writer.js";

let parent = "";
let target = "";
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), "specmill-writer-"));
  target = join(parent, "package");
});
afterEach(() => rm(parent, { recursive: true, force: true }));

type Files = Record<string, string>;

const filesOf = (texts: Files) =>
  Object.entries(texts).map(([path, text]) => ({ path, text, sha256: sha256(text) }));

const write = (texts: Files, options: { force?: boolean; previous?: StoredManifest } = {}) =>
  writeFiles(filesOf(texts), options);

function writeFiles(
  files: WriteRequest["files"],
  options: { force?: boolean; previous?: StoredManifest } = {},
) {
  const previous = options.previous ?? readManifestIfSound(target);
  return writePackage(target, {
    files,
    kept: {},
    manifest: (hashes) => Promise.resolve(manifestText({ ...manifest, files: hashes })),
    previous,
    force: options.force ?? false,
  });
}

const manifest = {
  specmill: "0.0.0",
  source: { file: "openapi.json", sha256: "", openapi: "3.1.0" },
  options: "",
  schemas: {},
  operations: {},
  names: { types: {}, operations: {}, builders: {} },
};

async function put(files: Files): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(target, path)), { recursive: true });
    await writeFile(join(target, path), text);
  }
}

async function tree(): Promise<Files> {
  const entries = await readdir(target, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name !== "specmill.json")
    .map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(target.length + 1), await readFile(path, "utf8")] as const;
    });
  return Object.fromEntries(await Promise.all(files));
}

async function fault(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof InputError)) throw error ?? new Error("nothing was thrown");
  expect(error.fix).toBeTruthy();
  return error.message.replaceAll(parent, "…");
}

describe("writing", () => {
  it("writes all files and leaves nothing else behind", async () => {
    expect(await write({ "src/a.ts": "a", "README.md": "r" })).toMatchObject({
      written: 3,
      total: 3,
      deleted: [],
      kept: [],
      overwritten: [],
    });
    expect(await tree()).toEqual({ "src/a.ts": "a", "README.md": "r" });
    expect(await readdir(parent)).toEqual(["package"]);
  });

  it("leaves the folder as it was where a file cannot be made", async () => {
    await write({ "src/a.ts": "a" });
    const before = await tree();
    function* files() {
      yield* filesOf({ "src/a.ts": "A", "src/b.ts": "b" });
      throw new RangeError("no text");
    }
    await expect(writeFiles(files())).rejects.toThrow("no text");
    expect(await tree()).toEqual(before);
    expect(await readdir(parent)).toEqual(["package"]);
  });

  it("touches only what changed", async () => {
    await write({ "src/a.ts": "a", "src/b.ts": "b" });
    const identity = async () => {
      const { ino, mtimeMs, ctimeMs } = await stat(join(target, "src/a.ts"));
      return { ino, mtimeMs, ctimeMs };
    };
    const before = await identity();
    expect(await write({ "src/a.ts": "a", "src/b.ts": "B" })).toMatchObject({
      written: 2,
      total: 3,
    });
    expect(await identity()).toEqual(before);
    expect(await write({ "src/a.ts": "a", "src/b.ts": "B" })).toMatchObject({
      written: 0,
      total: 3,
    });
  });

  it("removes its own files that are gone, with the folders that this leaves empty", async () => {
    await write({ "src/old/deep/a.ts": "a", "src/old/b.ts": "b", "src/c.ts": "c" });
    await put({ "src/old/mine.txt": "m" });
    expect(await write({ "src/c.ts": "c" })).toMatchObject({
      deleted: ["src/old/b.ts", "src/old/deep/a.ts"],
    });
    expect(await tree()).toEqual({ "src/c.ts": "c", "src/old/mine.txt": "m" });
    expect(await readdir(join(target, "src/old"))).toEqual(["mine.txt"]);
  });

  it("removes folders that a killed run had emptied, but not through a link", async () => {
    await write({ "a.ts": "1", "old/deep/b.ts": "2", "link/c.ts": "3" });
    await rm(join(target, "old/deep/b.ts"));
    await rm(join(target, "link"), { recursive: true });
    await mkdir(join(parent, "elsewhere/deep"), { recursive: true });
    await symlink(join(parent, "elsewhere"), join(target, "link"));
    const report = await write({ "a.ts": "1" });
    expect(report?.deleted).toEqual([]);
    expect(existsSync(join(target, "old"))).toBe(false);
    expect(existsSync(join(parent, "elsewhere/deep"))).toBe(true);
  });

  it("keeps a file that is gone from the package but was changed by hand", async () => {
    await write({ "a.ts": "a", "b.ts": "b" });
    await put({ "a.ts": "changed" });
    expect(await write({ "b.ts": "b" })).toMatchObject({ deleted: [], kept: ["a.ts"] });
    expect(await tree()).toEqual({ "a.ts": "changed", "b.ts": "b" });
  });

  it("writes anew, and reports, a file of its own that was changed by hand", async () => {
    await write({ "a.ts": "a" });
    await put({ "a.ts": "changed" });
    expect(await write({ "a.ts": "a2" })).toMatchObject({ overwritten: ["a.ts"] });
    expect(await tree()).toEqual({ "a.ts": "a2" });
  });

  it("does nothing where another run wrote the manifest in the meantime", async () => {
    await write({ "a.ts": "a" });
    const older = { text: "older", manifest: { ...manifest, files: {} } };
    expect(await write({ "a.ts": "b" }, { previous: older })).toBeUndefined();
    expect(await tree()).toEqual({ "a.ts": "a" });
  });

  it("renames a file in case only", async () => {
    await write({ "src/pet.ts": "a" });
    await write({ "src/Pet.ts": "a" });
    expect(await tree()).toEqual({ "src/Pet.ts": "a" });
  });
});

describe("files of others", () => {
  it("refuses a folder that holds them", async () => {
    await put({ "mine.txt": "m" });
    expect(await fault(write({ "a.ts": "a" }))).toBe(
      '"…/package" holds files that specmill did not write.',
    );
    expect(await tree()).toEqual({ "mine.txt": "m" });
    expect(await readdir(parent)).toEqual(["package"]);
  });

  it("refuses a new path at which one stands", async () => {
    await write({ "a.ts": "a" });
    await put({ "b.ts": "mine" });
    expect(await fault(write({ "a.ts": "A", "b.ts": "b" }))).toBe(
      '"…/package/b.ts" stands in the way: specmill did not write it.',
    );
    expect(await tree()).toEqual({ "a.ts": "a", "b.ts": "mine" });
  });

  it("overwrites what stands in the way with force, and nothing else", async () => {
    await put({ "mine.txt": "m", "a.ts": "mine" });
    expect(await write({ "a.ts": "a" }, { force: true })).toMatchObject({ overwritten: ["a.ts"] });
    expect(await tree()).toEqual({ "a.ts": "a", "mine.txt": "m" });
  });

  it("writes through no symbolic link", async () => {
    await mkdir(join(parent, "elsewhere"));
    await write({ "a.ts": "a" });
    await symlink(join(parent, "elsewhere"), join(target, "src"));
    expect(await fault(write({ "a.ts": "a", "src/b.ts": "b" }))).toBe(
      '"…/package/src" is a symbolic link, and the package has files in it.',
    );
    expect(await readdir(join(parent, "elsewhere"))).toEqual([]);
  });

  it("deletes through no symbolic link", async () => {
    await write({ "src/a.ts": "a", "b.ts": "b" });
    await mkdir(join(parent, "elsewhere"));
    await writeFile(join(parent, "elsewhere/a.ts"), "a");
    await rm(join(target, "src"), { recursive: true });
    await symlink(join(parent, "elsewhere"), join(target, "src"));
    await write({ "b.ts": "b" });
    expect(await readdir(join(parent, "elsewhere"))).toEqual(["a.ts"]);
  });
});

describe("what cannot be written", () => {
  it("names a folder that is a file", async () => {
    await writeFile(target, "x");
    expect(await fault(write({ "a.ts": "a" }))).toMatch(/^"…\/package" cannot be written: /);
  });

  it.skipIf(!existsSync("/proc/self"))("names a folder that cannot be made", async () => {
    target = "/proc/package";
    expect(await fault(write({ "a.ts": "a" }))).toBe(
      '"/proc/package" cannot be written: it does not exist.',
    );
  });

  it.skipIf(process.getuid?.() === 0)("names a folder without permission", async () => {
    await mkdir(target);
    await chmod(target, 0o500);
    expect(await fault(write({ "a.ts": "a" }))).toBe(
      '"…/package" cannot be written: permission is denied.',
    );
  });

  const paths = [
    "../a.ts",
    "/a.ts",
    "a//b.ts",
    "a/./b.ts",
    "a\\..\\b.ts",
    "C:a.ts",
    "nul.ts",
    "a/COM1",
    "a.",
    "a\u0000b",
    "",
    `${"x".repeat(256)}`,
  ];
  it.each(paths)("refuses the output path %j", async (path) => {
    await expect(write({ [path]: "a" })).rejects.toThrow(/^output path/);
  });

  const pairs = [
    ["src/Pet.ts", "src/pet.ts"],
    ["src/\u00e9.ts", "src/e\u0301.ts"],
    ["src/a", "src/a/b.ts"],
    ["specmill.json", "a.ts"],
  ] as const;
  it.each(pairs)("refuses %j with %j", async (one, other) => {
    await expect(write({ [one]: "a", [other]: "b" })).rejects.toThrow(/^output path/);
    expect(await readdir(parent, { recursive: true })).toEqual(["package"]);
  });
});
