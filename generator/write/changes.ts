import { type Stats, lstatSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { InputError, systemErrorCode } from "../diagnostics/input-error.js";
import { type FileHashes, manifestName, sha256 } from "./manifest.js";
import { parentPaths, pathFault } from "./output-path.js";

/** Whose the files of a folder are. */
export interface Ownership {
  /** Files of the manifest in the folder. */
  readonly previous: FileHashes;
  /** Files that runs that were killed may have moved in. */
  readonly journals: ReadonlyMap<string, ReadonlySet<string>>;
  readonly force: boolean;
  /** What messages call the folder. */
  readonly name: string;
}

/**
 * A folder beside the package that it is to hold. Nothing is changed.
 *
 * Synchronous, as all that touches each file is: promises take twice the processor time for some hundred small files.
 */
export interface Comparison {
  /**
   * @returns Whether a file of the package has to be written: other bytes, or none, are in its place.
   * @throws InputError where a file of someone else or a symbolic link stands in the way.
   */
  isToBeWritten(path: string, hash: string): boolean;
  /** @param owned All files of the package; each that the folder may not have was asked for. */
  changes(owned: FileHashes): Changes;
}

/** What else is to be done, and what was found. */
export interface Changes {
  readonly remove: readonly string[];
  /** Removed already, as by a run that was killed; folders that this has left empty may still be there. */
  readonly removed: readonly string[];
  readonly kept: readonly string[];
  readonly overwritten: readonly string[];
}

/** @throws InputError where the folder is someone else's. */
export function compareFolder(target: string, ownership: Ownership): Comparison {
  checkTarget(target, ownership);
  const { name, force } = ownership;
  const overwritten: string[] = [];
  const checked = new Map<string, boolean>();
  return {
    isToBeWritten(path, hash) {
      const hasFolder = checkParents(target, path, { checked, name });
      const found = hasFolder ? contentOf(target, path, name) : undefined;
      if (found === undefined) return true;
      const foundHash = sha256(found);
      if (foundHash === hash) return false;
      const whose = ownerOf(path, foundHash, ownership);
      if (whose === "foreign" && !force) throw foreignFile(name, path);
      if (whose !== "ours") overwritten.push(path);
      return true;
    },
    changes: (owned) => ({
      overwritten: overwritten.sort(),
      ...goneFiles(target, owned, ownership),
    }),
  };
}

type Owner = "ours" | "changed" | "foreign";

function ownerOf(path: string, hash: string, { previous, journals }: Ownership): Owner {
  if (journals.get(path)?.has(hash)) return "ours";
  if (!Object.hasOwn(previous, path)) return "foreign";
  return previous[path] === hash ? "ours" : "changed";
}

function checkTarget(target: string, { journals, force, name }: Ownership): void {
  const names = statsOf(target) ? readdirSync(target) : [];
  const others = names.filter((name) => name !== ".specmill");
  const isKnown = names.includes(manifestName) || journals.size > 0;
  if (others.length === 0 || isKnown || force) return;
  throw new InputError(`"${name}" holds files that specmill did not write.`, {
    fix: "Give an empty or new folder with --out, or allow overwriting with --force.",
  });
}

function foreignFile(name: string, path: string): InputError {
  return new InputError(`"${join(name, path)}" stands in the way: specmill did not write it.`, {
    fix: "Move the file, give another folder with --out, or allow overwriting with --force.",
  });
}

/**
 * Nothing is written through a link: it could lead anywhere.
 *
 * @param checked Folders that were looked at, and whether they are there.
 * @returns Whether all folders that a file lies in are there.
 */
function checkParents(
  target: string,
  path: string,
  { checked, name }: { readonly checked: Map<string, boolean>; readonly name: string },
): boolean {
  return parentPaths(path).every((parent) => {
    const isThere = checked.get(parent) ?? isFolder(join(target, parent), join(name, parent));
    checked.set(parent, isThere);
    return isThere;
  });
}

function isFolder(path: string, name: string): boolean {
  const stats = statsOf(path);
  if (!stats || stats.isDirectory()) return stats !== undefined;
  const kind = stats.isSymbolicLink() ? "a symbolic link" : "not a folder";
  throw new InputError(`"${name}" is ${kind}, and the package has files in it.`, {
    fix: "Remove it, or give another folder with --out.",
  });
}

function contentOf(target: string, path: string, name: string): Buffer | undefined {
  const stats = statsOf(join(target, path));
  if (!stats) return undefined;
  if (!stats.isFile()) throw foreignFile(name, path);
  return readFileSync(join(target, path));
}

function statsOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (systemErrorCode(error) === "ENOTDIR") return undefined;
    throw error;
  }
}

/** Files that were the package's and are no longer. */
function goneFiles(
  target: string,
  owned: FileHashes,
  ownership: Ownership,
): Pick<Changes, "remove" | "removed" | "kept"> {
  const known = new Set([...Object.keys(ownership.previous), ...ownership.journals.keys()]);
  const remove: string[] = [];
  const removed: string[] = [];
  const kept: string[] = [];
  for (const path of [...known].sort()) {
    if (Object.hasOwn(owned, path) || pathFault(path) !== undefined) continue;
    if (!statsOf(join(target, path)) && isOwnPlace(target, path)) removed.push(path);
    const found = ownContent(target, path);
    if (found === undefined) continue;
    const owner = ownerOf(path, sha256(found), ownership);
    if (owner === "ours") remove.push(path);
    else if (owner === "changed") kept.push(path);
  }
  return { remove, removed, kept };
}

/** Whether the folders of a path are plain ones, as far as they are there. */
const isOwnPlace = (target: string, path: string): boolean =>
  parentPaths(path).every((parent) => statsOf(join(target, parent))?.isDirectory() !== false);

/** As `contentOf`, but what is no plain file in plain folders is not ours and is left alone. */
function ownContent(target: string, path: string): Buffer | undefined {
  for (const parent of parentPaths(path)) {
    if (!statsOf(join(target, parent))?.isDirectory()) return undefined;
  }
  const stats = statsOf(join(target, path));
  return stats?.isFile() ? readFileSync(join(target, path)) : undefined;
}
