import type { PackageReceipts } from "../emit/reuse/package.js";
import { groupBy } from "../plan/group.js";
import type { OutputFile } from "../plan/types.js";
import type { Formatter } from "./format.js";
import type { FileHashes } from "./manifest.js";

/** Files before they are laid out. */
export interface Drafts {
  readonly files: readonly OutputFile[];
  /** Paths of further ones that are those of the earlier package. */
  readonly kept: readonly string[];
}

/** The package in the folder, which an earlier run of the same build made. Plain data. */
export interface EarlierPackage {
  readonly folder: string;
  /** What its files were made of, as `draftRecord` gave it. */
  readonly drafts: FileHashes;
  /** Files of its manifest. */
  readonly files: FileHashes;
  /** Those of them that are missing or were changed by hand. */
  readonly damaged: ReadonlySet<string>;
  /** Absent where nothing smaller than a file may be taken over: it was made with other options, or files are damaged. */
  readonly receipts?: PackageReceipts | undefined;
}

/** What is left to lay out and to make `dist/` of, and what lies in the folder as it has to be. */
export interface Remainder {
  readonly drafts: readonly OutputFile[];
  readonly kept: FileHashes;
}

/** What a run remembers of files before they are laid out: with the program, it says what becomes of each. */
export const draftRecord = (hashes: FileHashes, formatter: Formatter): FileHashes =>
  Object.fromEntries(Object.entries(hashes).map(([path, hash]) => [path, `${formatter} ${hash}`]));

/** Whether laying a file out changed nothing in it. */
export const isAsDrafted = (path: string, { drafts, files }: EarlierPackage): boolean =>
  Object.hasOwn(files, path) && drafts[path]?.endsWith(` ${files[path]}`) === true;

/** A record with files that were not made again, of which the record of the earlier package tells. */
export const withRecordOf = (
  paths: readonly string[],
  record: FileHashes,
  { drafts }: EarlierPackage,
): FileHashes => ({
  ...record,
  ...Object.fromEntries(paths.map((path) => [path, drafts[path] as string])), // it had them
});

/** Sets files apart whose draft is that of an earlier package: they, and what is in `dist/` for them, can stay. */
export function withoutKept(
  { files, kept: paths }: Drafts,
  record: FileHashes,
  earlier: EarlierPackage,
): Remainder {
  const outputs = groupBy(Object.keys(earlier.files), (path) => draftOf(path, record));
  const drafts: OutputFile[] = [];
  const same = [...paths];
  for (const file of files) {
    const own = outputs.get(file.path) ?? [];
    const isKept =
      earlier.drafts[file.path] === record[file.path] &&
      own.includes(file.path) &&
      !own.some((path) => earlier.damaged.has(path));
    if (isKept) same.push(file.path);
    else drafts.push(file);
  }
  const kept = same
    .flatMap((path) => outputs.get(path) ?? [])
    .map((path) => [path, earlier.files[path] as string]); // its own keys
  return { drafts, kept: Object.fromEntries(kept) };
}

/** The draft of a file: `src/a.ts` of `dist/a.d.ts`; where the draft is no TypeScript, what has the same name. */
function draftOf(path: string, drafts: FileHashes): string {
  const same = path.replace(/^dist\//, "src/");
  return Object.hasOwn(drafts, same) ? same : same.replace(/(?:\.d\.ts|\.js)$/, ".ts");
}
