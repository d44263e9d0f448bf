import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { acquireLock } from "../../../generator/write/lock.js";

let parent = "";
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), "specmill-lock-"));
});
afterEach(() => rm(parent, { recursive: true, force: true }));

describe("acquireLock", () => {
  it("makes the folder, and removes it on release", async () => {
    const lock = await acquireLock(join(parent, "a/b"), 1000);
    expect(await readdir(join(parent, "a/b"))).toHaveLength(1);
    await lock.release();
    expect(await readdir(join(parent, "a"))).toEqual([]);
  });

  it("lets one run in after the other", async () => {
    const folder = join(parent, "lock");
    const first = await acquireLock(folder, 1000);
    await expect(acquireLock(folder, 0)).rejects.toThrow("is writing the same folder");
    await first.release();
    await (await acquireLock(folder, 1000)).release();
  });

  // Its folders are there, and every file in them "does not exist".
  it.skipIf(!existsSync("/proc/self"))("gives up where no file can be made", async () => {
    await expect(acquireLock("/proc/self", 1000)).rejects.toThrow("ENOENT");
  });
});
