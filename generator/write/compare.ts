import { existsSync } from "node:fs";
import { join } from "node:path";
import { createFileReader } from "./file-reader.js";
import { type FileHashes, sha256 } from "./manifest.js";

/**
 * Compares a folder with a package without changing it.
 *
 * @param hashes Files of the package that the folder may not have, manifest included.
 * @param left Files that must be gone.
 * @returns Paths of files that are missing, differ or are left over, in the order of code units.
 */
export function differingFiles(
  target: string,
  hashes: FileHashes,
  left: readonly string[],
): readonly string[] {
  const read = createFileReader();
  const isSame = ([path, hash]: readonly [string, string]): boolean => {
    const found = read(join(target, path));
    return found !== undefined && sha256(found) === hash;
  };
  const differing = Object.entries(hashes)
    .filter((entry) => !isSame(entry))
    .map(([path]) => path);
  return [...differing, ...left.filter((path) => existsSync(join(target, path)))].sort();
}
