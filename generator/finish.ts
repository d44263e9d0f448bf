import type { OutputFile } from "./plan/types.js";
import type { Formatter } from "./write/format.js";
import { type EarlierPackage, hashDrafts, withoutKept } from "./write/kept.js";
import { type FileHashes, type Manifest, manifestName, manifestText } from "./write/manifest.js";
import { hashFiles } from "./write/writer.js";

/** A package as it is written. */
export interface FinishedPackage {
  /** Hashes of all files before they were laid out. */
  readonly drafts: FileHashes;
  /** Files but for the manifest, and for those that the folder has already. */
  readonly files: readonly OutputFile[];
  readonly manifest: Manifest;
  /** The manifest's text. */
  readonly text: string;
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

/** Lays files out, makes `dist/` of them, and completes the manifest. */
export async function finish(
  files: readonly OutputFile[],
  manifest: Omit<Manifest, "files">,
  options: FinishOptions,
): Promise<FinishedPackage> {
  const drafts = hashDrafts(files, options.formatter);
  const { earlier } = options;
  const rest = earlier ? withoutKept(files, drafts, earlier) : { drafts: files, kept: {} };
  options.onFormat?.(rest.drafts.length);
  const made = await finishFiles(rest.drafts, options);
  const complete = { ...manifest, files: { ...rest.kept, ...hashFiles(made) } };
  return { drafts, files: made, manifest: complete, text: await layOut(complete, options) };
}

async function finishFiles(
  files: readonly OutputFile[],
  { formatter, cacheFolder }: FinishOptions,
): Promise<readonly OutputFile[]> {
  const [{ formatFiles }, { emitDist }] = await Promise.all([
    import("./write/format.js"),
    import("./emit/dist.js"),
  ]);
  const formatted = await formatFiles(files, formatter, { cacheFolder });
  return [...formatted, ...emitDist(formatted)];
}

async function layOut(
  manifest: Manifest,
  { formatter, cacheFolder }: FinishOptions,
): Promise<string> {
  const { formatFiles } = await import("./write/format.js");
  const file = { path: manifestName, text: manifestText(manifest) };
  const [formatted = file] = await formatFiles([file], formatter, { cacheFolder });
  return formatted.text;
}
