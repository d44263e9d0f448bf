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

/** An earlier package: what it was made of, and what became of it. */
export interface EarlierPackage {
  /** As `draftRecord` gave them. */
  readonly drafts: FileHashes;
  /** Files of its manifest. */
  readonly files: FileHashes;
  /** Those of them that are missing or were changed by hand. */
  readonly damaged: ReadonlySet<string>;
}

/** What is left to lay out and to make `dist/` of, and what lies in the folder as it has to be. */
export interface Remainder {
  readonly drafts: readonly OutputFile[];
  readonly kept: FileHashes;
}

/** What a run remembers of files before they are laid out: with the program, it says what becomes of each. */
export function draftRecord(hashes: FileHashes, formatter: Formatter): FileHashes {
  return Object.fromEntries(
    Object.entries(hashes).map(([path, hash]) => [path, draftEntry(hash, formatter)]),
  );
}

/** The same of one file. */
export const draftEntry = (hash: string, formatter: Formatter): string => `${formatter} ${hash}`;

/** The same with files that were not made again, of which the record of the earlier package tells. */
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
