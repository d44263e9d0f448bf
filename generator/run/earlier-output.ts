import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { EarlierPieces, PackageReceipts } from "../emit/reuse/package.js";
import type { Formatter } from "../write/format.js";
import { draftEntry } from "../write/kept.js";
import { type FileHashes, sha256 } from "../write/manifest.js";

/** The package that lies in a folder as an earlier run made it. Plain data. */
export interface EarlierOutput {
  readonly receipts: PackageReceipts;
  readonly folder: string;
  /** As `draftRecord` gave them. */
  readonly drafts: FileHashes;
  /** Files of its manifest. */
  readonly files: FileHashes;
  readonly formatter: Formatter;
}

/** What the stages may take over. Of files that were laid out as they were printed, that is their text. */
export const earlierRun = (output: EarlierOutput): EarlierPieces => ({
  receipts: output.receipts,
  textOf: (path) => draftText(path, output),
});

/** The text of a file that is still what it was. */
function draftText(
  path: string,
  { folder, drafts, files, formatter }: EarlierOutput,
): string | undefined {
  const hash = Object.hasOwn(files, path) ? (files[path] as string) : undefined; // one of its keys
  if (hash === undefined || drafts[path] !== draftEntry(hash, formatter)) return undefined;
  const content = readFileIfThere(join(folder, path));
  return content && sha256(content) === hash ? content.toString("utf8") : undefined;
}

function readFileIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
