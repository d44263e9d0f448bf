import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { readFile, readdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isJsonObject } from "../source/document.js";
import { makeFolder } from "./folder.js";
import { type FileHashes, manifestName } from "./manifest.js";

/** Texts on their way into the target, beside the journal that says which they are. */
export interface Stage {
  /** Puts a text down, whole. */
  add(path: string, text: string): void;
  /**
   * Writes the journal. Nothing is moved before.
   *
   * @param hashes All files of the package: once the journal lies there, those found in the target with these hashes are
   *   known to be specmill's, whatever happens to the run.
   */
  journal(hashes: FileHashes): void;
  /** Moves all that was added into the target, the manifest last. */
  moveInto(target: string): void;
  /** Removes what was added: nothing has been moved. */
  discard(): void;
}

const journalName = "journal.json";

/** Opens the stage of a run. */
export function openStage(work: string, runId: string): Stage {
  const folder = join(work, `stage.${runId}`);
  const tree = join(folder, "tree");
  const manifest = join(folder, manifestName);
  makeFolder(tree);
  const made = new Set<string>();
  return {
    add(path, text) {
      const parent = dirname(path);
      if (!made.has(parent)) makeFolder(join(tree, parent));
      made.add(parent);
      writeFileSync(path === manifestName ? manifest : join(tree, path), text);
    },
    journal(hashes) {
      writeFileSync(join(folder, journalName), JSON.stringify(hashes));
    },
    moveInto(target) {
      moveTree(tree, target);
      if (existsSync(manifest)) renameSync(manifest, join(target, manifestName));
    },
    discard() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Moves what a folder holds into another: folders that are not there in one step, with all that is in them. */
function moveTree(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, goal] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory() && existsSync(goal)) moveTree(source, goal);
    else renameSync(source, goal);
  }
}

/**
 * Reads the journals of runs that were killed. Only the holder of the lock may call it.
 *
 * @returns The hashes that each path may have been given. A journal cut off while it was written is left out: its run
 *   had moved nothing yet.
 */
export async function readJournals(
  work: string,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const found = new Map<string, Set<string>>();
  for (const folder of await stageFolders(work)) {
    for (const [path, hash] of Object.entries(await readJournal(join(folder, journalName)))) {
      found.set(path, (found.get(path) ?? new Set()).add(hash));
    }
  }
  return found;
}

async function readJournal(path: string): Promise<FileHashes> {
  try {
    const value: unknown = JSON.parse(await readFile(path, "utf8"));
    if (!isJsonObject(value)) return {};
    const isHash = (entry: [string, unknown]): entry is [string, string] =>
      typeof entry[1] === "string";
    return Object.fromEntries(Object.entries(value).filter(isHash));
  } catch {
    return {};
  }
}

/** Removes all stages: that of this run and those of runs that were killed. Only the holder of the lock may call it. */
export async function removeStages(work: string): Promise<void> {
  for (const folder of await stageFolders(work)) await rm(folder, { recursive: true, force: true });
}

async function stageFolders(work: string): Promise<readonly string[]> {
  const names = await readdir(work);
  return names.filter((name) => name.startsWith("stage.")).map((name) => join(work, name));
}
