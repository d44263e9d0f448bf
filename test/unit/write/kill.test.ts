import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeVersion } from "../../support/writer-process.js";

/** How long the test goes on killing, in milliseconds. */
const budget = 6_000;

let folder = "";
let script = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "specmill-kill-"));
  script = join(folder, "writer-process.mjs");
  const entry = new URL("../../support/writer-process.ts", import.meta.url).pathname;
  await build({
    entryPoints: [entry],
    outfile: script,
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "error",
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function treeOf(root: string): Promise<Record<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.map(async (entry) => {
    const path = join(entry.parentPath, entry.name);
    return [
      path.slice(root.length + 1),
      entry.isFile() ? await readFile(path, "utf8") : "folder",
    ] as const;
  });
  return Object.fromEntries((await Promise.all(files)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function cleanTree(version: string): Promise<Record<string, string>> {
  const target = join(folder, "clean", version, "package");
  await mkdir(join(folder, "clean", version), { recursive: true });
  await writeVersion(target, version);
  return treeOf(join(folder, "clean", version));
}

/** @returns Whether the run had ended before it was killed. */
async function killAfter(target: string, version: string, delay: number): Promise<boolean> {
  const child = spawn(process.execPath, [script, target, version], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  // Listened for from the start: a run that ends before it is killed closes while this sleeps.
  const closed = once(child, "close");
  await once(child.stdout, "data");
  await sleep(delay);
  child.kill("SIGKILL");
  await closed;
  return output.includes("ended");
}

describe("writePackage", () => {
  it(
    "leaves a folder that the next run repairs, whenever it is killed",
    { timeout: 60_000 },
    async () => {
      const versions = ["one", "two", "three"];
      const clean = new Map<string, Record<string, string>>();
      for (const version of versions) clean.set(version, await cleanTree(version));
      const parent = join(folder, "killed");
      const target = join(parent, "package");
      await mkdir(parent);
      const start = Date.now();
      let killed = 0;
      for (let round = 0; Date.now() - start < budget; round += 1) {
        if (round % 5 === 0) await rm(target, { recursive: true, force: true });
        for (let kill = 0; kill <= round % 2; kill += 1) {
          const version = versions[(round + kill) % 3] ?? "";
          if (!(await killAfter(target, version, Math.random() * 25))) killed += 1;
        }
        const last = versions[(round + 2) % 3] ?? "";
        await writeVersion(target, last);
        expect(await treeOf(parent)).toEqual(clean.get(last));
      }
      expect(killed).toBeGreaterThan(5);
    },
  );

  it(
    "takes turns with other runs: the folder is that of one of them",
    { timeout: 60_000 },
    async () => {
      const parent = join(folder, "turns");
      const target = join(parent, "package");
      await mkdir(parent);
      const versions = ["a", "b", "c", "d"];
      const children = versions
        .slice(1)
        .map((version) => spawn(process.execPath, [script, target, version], { stdio: "ignore" }));
      const ends = children.map((child) => once(child, "close"));
      await Promise.all([...Array.from({ length: 5 }, () => writeVersion(target, "a")), ...ends]);
      expect(children.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
      const tree = await treeOf(parent);
      const candidates = await Promise.all(versions.map(cleanTree));
      expect(
        candidates.filter((candidate) => JSON.stringify(candidate) === JSON.stringify(tree)),
      ).toHaveLength(1);
    },
  );
});
