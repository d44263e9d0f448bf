import { emitDist } from "../emit/dist.js";
import type { OutputFile } from "../plan/types.js";
import { type Formatter, formatFiles } from "../write/format.js";
import { layOutLists } from "../write/json-layout.js";
import {
  type Drafts,
  type EarlierPackage,
  draftRecord,
  withRecordOf,
  withoutKept,
} from "../write/kept.js";
import {
  type FileHashes,
  type HashedFile,
  type Manifest,
  hashFiles,
  manifestName,
  manifestText,
  sha256,
} from "../write/manifest.js";

/** A package of which each file is laid out when it is asked for: texts of a large one are not to be held twice. */
export interface UnfinishedPackage {
  /** What is to be remembered of all files before they are laid out. */
  readonly drafts: FileHashes;
  /** Files that the folder has already. */
  readonly kept: FileHashes;
  /** All others but the manifest, laid out, with what is in `dist/` for each. */
  files(): AsyncIterable<HashedFile>;
  /** The manifest's text, once the hashes of all files are known. */
  manifestText(files: FileHashes): Promise<string>;
}

/** How files are laid out, and what can stay. */
export interface FinishOptions {
  readonly formatter: Formatter;
  readonly cacheFolder: string;
  /** What lies in the folder, where the same build made it. */
  readonly earlier: EarlierPackage | undefined;
  /** Called with the number of files that are to be laid out. */
  onFormat?(count: number): void;
}

/**
 * Prepares to lay files out, to make `dist/` of them, and to complete the manifest.
 *
 * @param drafts None of them is kept where there is no earlier package.
 */
export function finish(
  drafts: Drafts,
  manifest: Omit<Manifest, "files">,
  options: FinishOptions,
): UnfinishedPackage {
  const hashes = hashFiles(drafts.files);
  const { earlier } = options;
  const made = draftRecord(hashes, options.formatter);
  const record = earlier ? withRecordOf(drafts.kept, made, earlier) : made;
  const rest = earlier ? withoutKept(drafts, record, earlier) : { drafts: drafts.files, kept: {} };
  return {
    drafts: record,
    kept: rest.kept,
    files() {
      options.onFormat?.(rest.drafts.length);
      return finishedFiles(rest.drafts, hashes, options);
    },
    manifestText: (all) => laidOutManifest({ ...manifest, files: all }, options),
  };
}

/** Files that are laid out before the first of them is handed on: enough to keep the formatter's threads at work. */
const groupSize = 32;

/** @param hashes Of the drafts; most files are what they were. */
async function* finishedFiles(
  drafts: readonly OutputFile[],
  hashes: FileHashes,
  { formatter, cacheFolder }: FinishOptions,
): AsyncGenerator<HashedFile> {
  for (let start = 0; start < drafts.length; start += groupSize) {
    const group = drafts.slice(start, start + groupSize);
    const formatted = await formatFiles(group, formatter, { cacheFolder });
    for (const [index, file] of formatted.entries()) {
      const { path, text } = file;
      const isDraft = text === group[index]?.text;
      const hash = isDraft ? (hashes[path] as string) : sha256(text); // each draft has its hash
      yield { path, text, sha256: hash };
      // Most of what is in dist/ is a copy, which has the same hash.
      for (const made of emitDist([file]))
        yield { ...made, sha256: made.text === text ? hash : sha256(made.text) };
    }
  }
}

async function laidOutManifest(
  manifest: Manifest,
  { formatter, cacheFolder }: FinishOptions,
): Promise<string> {
  const text = manifestText(manifest);
  const laidOut = formatter === "none" ? text : layOutLists(text);
  if (laidOut !== undefined) return laidOut;
  const file = { path: manifestName, text };
  const [formatted = file] = await formatFiles([file], formatter, { cacheFolder });
  return formatted.text;
}
