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
 * What checks the paths of one output, one after the other.
 *
 * @returns A function that throws an Error for a path that `pathFault` refuses, for one that is the same file as an earlier
 *   one where case or Unicode form does not count, and for one that is both file and folder. Names are settled in `plan`, so this
 *   is a fault of specmill.
 */
export function createPathCheck(): (path: string) => void {
  const files = new Map<string, string>();
  const folders = new Set<string>();
  return (path) => {
    const fault = pathFault(path);
    if (fault !== undefined) throw new Error(`output path ${JSON.stringify(path)}: ${fault}`);
    const folded = foldedPath(path);
    const other = files.get(folded);
    if (other !== undefined)
      throw new Error(`output paths ${JSON.stringify([other, path])} are one file`);
    files.set(folded, path);
    const parents = parentPaths(folded);
    for (const parent of parents) folders.add(parent);
    const both = [folded, ...parents].find((one) => files.has(one) && folders.has(one));
    if (both !== undefined)
      throw new Error(`output path ${JSON.stringify(files.get(both))} is a file and a folder`);
  };
}

/** @returns The path as a file system compares it that looks at neither case nor Unicode form. */
function foldedPath(path: string): string {
  return path.normalize("NFC").toLowerCase();
}

/** @returns The folders that a path lies in, outermost first: `a`, `a/b` for `a/b/c`. */
export function parentPaths(path: string): string[] {
  const segments = path.split("/");
  return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join("/"));
}
