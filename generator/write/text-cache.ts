import { createHash, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import type { OutputFile } from "../plan/types.js";
import { makeFolder } from "./folder.js";

/** Results kept by the content they were made of. */
export interface TextCache {
  /** @returns The result for a file of this path and text, or `undefined`. */
  get(file: OutputFile): Promise<string | undefined>;
  /** Keeps a result. A cache that cannot be written is no fault: the work is done again next time. */
  set(file: OutputFile, result: string): Promise<void>;
}

/**
 * @param folder Made when first written to. Any number of processes may use it at once: entries appear whole.
 * @param producer What makes the results, with its version; another producer sees none of them.
 */
export function createTextCache(folder: string, producer: string): TextCache {
  const entryOf = ({ path, text }: OutputFile): string => {
    const hash = createHash("sha256")
      .update(JSON.stringify([producer, path, text]))
      .digest("hex");
    return join(folder, hash.slice(0, 2), hash.slice(2));
  };
  return {
    async get(file) {
      try {
        return await readFile(entryOf(file), "utf8");
      } catch {
        return undefined;
      }
    },
    async set(file, result) {
      const entry = entryOf(file);
      const temporary = `${entry}.${randomUUID()}`;
      try {
        makeFolder(dirname(entry));
        await writeFile(temporary, result);
        await rename(temporary, entry);
      } catch {
        await rm(temporary, { force: true });
      }
    },
  };
}

/**
 * Where results are kept between runs: `node_modules/.cache/specmill` of the project, else the user's cache folder.
 *
 * @param environment For `XDG_CACHE_HOME`.
 */
export function cacheFolder(cwd: string, environment: NodeJS.ProcessEnv): string {
  const modules = join(cwd, "node_modules");
  if (existsSync(modules)) return join(modules, ".cache", "specmill");
  return join(environment["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "specmill");
}
