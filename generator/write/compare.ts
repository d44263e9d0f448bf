import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { OutputFile } from "../plan/types.js";
import type { FileHashes } from "./manifest.js";

/**
 * Compares a folder with a package without changing it.
 *
 * @param files All files of the package, manifest included.
 * @param previous Files of the manifest in the folder: those that the package has no longer must be gone.
 * @returns Paths of files that are missing, differ or are left over, in the order of code units.
 */
export function differingFiles(
  target: string,
  files: readonly OutputFile[],
  previous: FileHashes,
): readonly string[] {
  const wanted = new Set(files.map(({ path }) => path));
  const differing = files
    .filter(({ path, text }) => textOf(join(target, path)) !== text)
    .map(({ path }) => path);
  const left = Object.keys(previous).filter(
    (path) => !wanted.has(path) && existsSync(join(target, path)),
  );
  return [...differing, ...left].sort();
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
