import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Texts by path, with `/` between the parts of a path. */
export type Tree = ReadonlyMap<string, string>;

/** Reads every file below a folder; an empty tree where there is no such folder. */
export async function readTree(folder: string): Promise<Tree> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  const texts = paths.map(
    async (path) =>
      [path.replaceAll("\\", "/"), await readFile(join(folder, path), "utf8")] as const,
  );
  return new Map(await Promise.all(texts));
}

/** Makes a folder hold a tree and nothing else; no folder where the tree is empty. */
export async function replaceTree(folder: string, tree: Tree): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [path, text] of tree) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

/** Differences both ways, as lines: files that are missing, left over or of another text. */
export function treeDifferences(wanted: Tree, given: Tree): string[] {
  const paths = [...new Set([...wanted.keys(), ...given.keys()])].sort();
  return paths.flatMap((path) => {
    if (!given.has(path)) return [`${path} is expected and was not generated`];
    if (!wanted.has(path)) return [`${path} was generated and is not expected`];
    return wanted.get(path) === given.get(path) ? [] : [`${path} has another text`];
  });
}
