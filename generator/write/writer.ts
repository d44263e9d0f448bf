import { rmSync, rmdirSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { InputError, failureReason, systemErrorCode } from "../diagnostics/input-error.js";
import type { OutputFile } from "../plan/types.js";
import { makeFolder } from "./folder.js";
import { acquireLock } from "./lock.js";
import {
  type FileHashes,
  manifestName,
  readManifest,
  readManifestIfSound,
  sha256,
} from "./manifest.js";
import { checkOutputPaths } from "./output-path.js";
import { planChanges } from "./changes.js";
import { openStage, readJournals, removeStages } from "./stage.js";

/** What to write, and what is known of the folder. */
export interface WriteRequest {
  /** What messages call the folder; its path unless given. */
  readonly name?: string;
  /** The package's files without the manifest, and without those that lie in the folder as they have to be. */
  readonly files: readonly OutputFile[];
  /** All files of the package without the manifest. */
  readonly hashes: FileHashes;
  /** The manifest's text; it is moved into place last. */
  readonly manifest: string;
  /** Text of the manifest that the files were made in view of, `undefined` where there was none. */
  readonly previous: string | undefined;
  /** Whether files that specmill did not write may be overwritten. None is ever removed. */
  readonly force: boolean;
  /** How long to wait for another run, in milliseconds; two minutes unless given. */
  readonly patience?: number;
}

/** What a write did. Paths are relative to the folder, in the order of code units. */
export interface WriteReport {
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
 * All texts go to a folder beside the target first and are moved into place, changed ones only, each whole, the
 * manifest last. A journal lies beside them until then, so that the run after one that was killed knows whose the
 * files in the target are. Runs at the same target take turns.
 *
 * @returns What was done, or `undefined`, with nothing done, where another run has written the folder in the meantime:
 *   `request.previous` is no longer its manifest.
 * @throws InputError where the folder cannot be written or holds files of someone else.
 */
export async function writePackage(
  target: string,
  request: WriteRequest,
): Promise<WriteReport | undefined> {
  checkOutputPaths([...Object.keys(request.hashes), manifestName]);
  try {
    const work = workFolder(resolve(target));
    const lock = await acquireLock(work, request.patience ?? 120_000);
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
  const previous = request.force ? readManifestIfSound(target) : readManifest(target, request.name);
  if (previous?.text !== request.previous) return undefined;
  const changes = planChanges(target, {
    files: request.files,
    owned: request.hashes,
    previous: previous?.manifest.files ?? {},
    journals: await readJournals(work),
    force: request.force,
    name: request.name ?? target,
  });
  const isManifestNew = previous?.text !== request.manifest;
  const stage = await openStage(work, runId, request.hashes);
  stage.add(isManifestNew ? [...changes.write, manifestFile(request)] : changes.write);
  for (const path of [...changes.remove, ...changes.removed]) removeFile(target, path);
  stage.moveInto(target);
  await removeStages(work);
  return {
    written: changes.write.length + (isManifestNew ? 1 : 0),
    total: Object.keys(request.hashes).length + 1,
    deleted: changes.remove,
    kept: changes.kept,
    overwritten: changes.overwritten,
  };
}

function manifestFile({ manifest }: WriteRequest): OutputFile {
  return { path: manifestName, text: manifest };
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

/** The files of a package with their hashes, as the manifest lists them. */
export function hashFiles(files: readonly OutputFile[]): FileHashes {
  return Object.fromEntries(files.map(({ path, text }) => [path, sha256(text)]));
}
