import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { systemErrorCode } from "../diagnostics/input-error.js";

/**
 * Makes a folder, and those that it lies in, where they do not exist.
 *
 * Node's recursive `mkdir` never ends on a file system that gives `ENOENT` for a folder whose parent is there, as
 * `/proc` does.
 *
 * @throws The failed system call.
 */
export function makeFolder(path: string): void {
  try {
    makeOne(path);
  } catch (error) {
    const parent = dirname(path);
    if (systemErrorCode(error) !== "ENOENT" || parent === path) throw error;
    makeFolder(parent);
    makeOne(path);
  }
}

function makeOne(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    // It may have been there, or another run has made it in the meantime.
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}
