import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createJiti } from "jiti";
import { defineConfig } from "./config.js";

/**
 * Loads a config that is a module, through jiti. What TypeScript is turned into stays in the cache folder.
 *
 * The module `specmill` that a config imports `defineConfig` from is this program itself, installed beside the config
 * or not.
 *
 * @param file Absolute path.
 * @returns The default export.
 */
export function importModule(file: string, cacheFolder: string): Promise<unknown> {
  const jiti = createJiti(pathToFileURL(file).href, {
    fsCache: join(cacheFolder, "jiti"),
    moduleCache: false,
    virtualModules: { specmill: { defineConfig } },
  });
  return jiti.import(file, { default: true });
}
