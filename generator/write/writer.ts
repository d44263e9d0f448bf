import { rmSync, rmdirSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { InputError, failureReason, systemErrorCode } from "../diagnostics/input-error.js";
import { makeFolder } from "./folder.js";
import { acquireLock } from "./lock.js";
import {
  type FileHashes,
  type HashedFile,
  type StoredManifest,
  manifestName,
  readManifest,
  readManifestIfSound,
} from "./manifest.js";
import { createPathCheck } from "./output-path.js";
import { type Comparison, compareFolder } from "./changes.js";
import { type Stage, openStage, readJournals, removeStages } from "./stage.js";

/** What to write, and what is known of the folder. */
export interface WriteRequest {
  /** What messages call the folder; its path unless given. */
  readonly name?: string;
  /** The package's files without the manifest and what is kept; each is put down before the next one is asked for. */
  readonly files: Iterable<HashedFile> | AsyncIterable<HashedFile>;
  /** Files that lie in the folder as they have to be. */
  readonly kept: FileHashes;
  /**
   * The manifest's text; it is moved into place last.
   *
   * @param files All files of the package.
   */
  manifest(files: FileHashes): Promise<string>;
  /** The manifest that the files were made in view of, `undefined` where there was none. */
  readonly previous: StoredManifest | undefined;
  /** Whether files that specmill did not write may be overwritten. None is ever removed. */
  readonly force: boolean;
  /** How long to wait for another run, in milliseconds; five minutes unless given. */
  readonly patience?: number;
}

/** What a write did. Paths are relative to the folder, in the order of code units. */
export interface WriteReport {
  /** All files of the package, without the manifest. */
  readonly files: FileHashes;
  /** The manifest's text. */
  readonly manifest: string;
  /** Files whose bytes were not there before, the manifest counted. */
  readonly written: number;
  /** All files of the package, the manifest counted. */
  readonly total: number;
  /** Files of an earlier run that are no longer part of the package. */
  readonly deleted: readonly string[];
  /** As `deleted`, but left in place, since someone has changed them. */
  readonly kept: readonly string[];
  /** Files that someone had changed, or with `force` made, and that were written anew. */
  readonly overwritten: readonly string[];
}

/**
 * Writes a generated package.
 *
 * All texts go to a folder beside the target first, as they are made, and are moved into place, changed ones only, each
 * whole, the manifest last. A journal lies beside them while they are moved, so that the run after one that was killed
 * knows whose the files in the target are. Runs at the same target take turns.
 *
 * @returns What was done, or `undefined`, with nothing done, where another run has written the folder in the meantime:
 *   `request.previous` is no longer its manifest.
 * @throws InputError where the folder cannot be written or holds files of someone else.
 */
export async function writePackage(
  target: string,
  request: WriteRequest,
): Promise<WriteReport | undefined> {
  try {
    const work = workFolder(resolve(target));
    const lock = await acquireLock(work, request.patience ?? 300_000);
    try {
      return await writeLocked(target, request, { work, runId: lock.runId });
    } finally {
      await lock.release();
    }
  } catch (cause) {
    if (systemErrorCode(cause) === undefined) throw cause;
    throw new InputError(
      `"${request.name ?? target}" cannot be written: ${failureReason(cause)}.`,
      {
        cause,
        fix: "Make the folder writable, or give another one with --out.",
      },
    );
  }
}

interface Place {
  readonly work: string;
  readonly runId: string;
}

async function writeLocked(
  target: string,
  request: WriteRequest,
  { work, runId }: Place,
): Promise<WriteReport | undefined> {
  const { previous: known } = request;
  const previous = request.force
    ? readManifestIfSound(target, known)
    : readManifest(target, request.name, known);
  if (previous?.text !== known?.text) return undefined;
  const comparison = compareFolder(target, {
    previous: previous?.manifest.files ?? {},
    journals: await readJournals(work),
    force: request.force,
    name: request.name ?? target,
  });
  const stage = openStage(work, runId);
  const staged = await stageFiles(stage, comparison, request).catch((error: unknown) => {
    stage.discard();
    throw error;
  });
  const { files } = staged;
  const { remove, removed, kept, overwritten } = comparison.changes(files);
  stage.journal(files);
  for (const path of [...remove, ...removed]) removeFile(target, path);
  stage.moveInto(target);
  await removeStages(work);
  const total = Object.keys(files).length + 1;
  return { ...staged, total, deleted: remove, kept, overwritten };
}

/** Puts down the files that are not in the folder yet, one after the other. */
async function stageFiles(
  stage: Stage,
  comparison: Comparison,
  { files, kept, manifest, previous }: WriteRequest,
): Promise<Pick<WriteReport, "files" | "manifest" | "written">> {
  const hashes: Record<string, string> = { ...kept };
  const check = createPathCheck();
  for (const path of [manifestName, ...Object.keys(kept)]) check(path);
  let written = 0;
  const put = (path: string, text: string): void => {
    stage.add(path, text);
    written++;
  };
  for await (const { path, text, sha256 } of files) {
    check(path);
    hashes[path] = sha256;
    if (comparison.isToBeWritten(path, sha256)) put(path, text);
  }
  const text = await manifest(hashes);
  if (text !== previous?.text) put(manifestName, text);
  return { files: hashes, manifest: text, written };
}

/** Removes a file, if it is still there, and the folders that this leaves empty. */
function removeFile(target: string, path: string): void {
  rmSync(join(target, path), { force: true });
  for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) {
    try {
      rmdirSync(join(target, folder));
    } catch {
      return; // not empty
    }
  }
}

/**
 * The folder for the lock, journals and texts on their way: beside the target, or in it where the folder around it
 * cannot be written or is another file system, from which nothing can be moved in one step.
 */
function workFolder(target: string): string {
  const parent = dirname(target);
  const inside = join(target, ".specmill");
  const beside = join(parent, `.${basename(target)}.specmill`);
  makeFolder(target);
  if (statSync(parent).dev !== statSync(target).dev) return inside;
  try {
    makeFolder(beside);
    return beside;
  } catch (error) {
    if (["EACCES", "EPERM", "EROFS"].includes(systemErrorCode(error) ?? "")) return inside;
    throw error;
  }
}
