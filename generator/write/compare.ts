import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { OutputFile } from "../plan/types.js";

/**
 * Compares a folder with a package without changing it.
 *
 * @param files Files of the package that the folder may not have, manifest included.
 * @param left Files that must be gone.
 * @returns Paths of files that are missing, differ or are left over, in the order of code units.
 */
export function differingFiles(
  target: string,
  files: readonly OutputFile[],
  left: readonly string[],
): readonly string[] {
  const differing = files
    .filter(({ path, text }) => textOf(join(target, path)) !== text)
    .map(({ path }) => path);
  return [...differing, ...left.filter((path) => existsSync(join(target, path)))].sort();
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
