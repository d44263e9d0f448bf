/** Names that Windows keeps for devices, with any extension. */
const deviceName = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;

/**
 * Whether a path names a file inside the output folder on every file system.
 *
 * @param path Relative to the output folder, with `/`.
 * @returns What is wrong with it, as the end of a sentence, or `undefined`.
 */
export function pathFault(path: string): string | undefined {
  if (/[\u0000-\u001f\u007f\\<>:"|?*]/.test(path))
    return "it has a character that file names cannot have"; // eslint-disable-line no-control-regex
  for (const segment of path.split("/")) {
    if (segment === "") return "it is absolute or has an empty part";
    if (segment === "." || segment === "..") return "it leads out of the folder";
    if (/[. ]$/.test(segment)) return "a part of it ends with a dot or space";
    if (deviceName.test(segment)) return "a part of it is the name of a device";
    if (Buffer.byteLength(segment) > 255) return "a part of it is longer than 255 bytes";
  }
  return undefined;
}

/**
 * Checks the paths of one output together.
 *
 * @throws Error for a path that `pathFault` refuses, for two that are one file where case or Unicode form does not
 *   count, and for one that is both file and folder. Names are settled in `plan`, so this is a fault of specmill.
 */
export function checkOutputPaths(paths: readonly string[]): void {
  const files = new Map<string, string>();
  for (const path of paths) {
    const fault = pathFault(path);
    if (fault !== undefined) throw new Error(`output path ${JSON.stringify(path)}: ${fault}`);
    const other = files.get(foldedPath(path));
    if (other !== undefined)
      throw new Error(`output paths ${JSON.stringify([other, path])} are one file`);
    files.set(foldedPath(path), path);
  }
  for (const path of paths) {
    const parent = parentPaths(path).find((folder) => files.has(foldedPath(folder)));
    if (parent !== undefined)
      throw new Error(`output path ${JSON.stringify(parent)} is a file and a folder`);
  }
}

/** @returns The path as a file system compares it that looks at neither case nor Unicode form. */
export function foldedPath(path: string): string {
  return path.normalize("NFC").toLowerCase();
}

/** @returns The folders that a path lies in, outermost first: `a`, `a/b` for `a/b/c`. */
export function parentPaths(path: string): string[] {
  const segments = path.split("/");
  return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join("/"));
}
