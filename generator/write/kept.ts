import { groupBy } from "../plan/group.js";
import type { OutputFile } from "../plan/types.js";
import type { Formatter } from "./format.js";
import type { FileHashes } from "./manifest.js";

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
    Object.entries(hashes).map(([path, hash]) => [path, `${formatter} ${hash}`]),
  );
}

/** Sets files apart whose draft is that of an earlier package: they, and what is in `dist/` for them, can stay. */
export function withoutKept(
  files: readonly OutputFile[],
  record: FileHashes,
  earlier: EarlierPackage,
): Remainder {
  const outputs = groupBy(Object.keys(earlier.files), (path) => draftOf(path, record));
  const drafts: OutputFile[] = [];
  const kept: Record<string, string> = {};
  for (const file of files) {
    const own = outputs.get(file.path) ?? [];
    const isKept =
      earlier.drafts[file.path] === record[file.path] &&
      own.includes(file.path) &&
      !own.some((path) => earlier.damaged.has(path));
    if (!isKept) drafts.push(file);
    else for (const path of own) kept[path] = earlier.files[path] as string; // one of its keys
  }
  return { drafts, kept };
}

/** The draft of a file: `src/a.ts` of `dist/a.d.ts`; where the draft is no TypeScript, what has the same name. */
function draftOf(path: string, drafts: FileHashes): string {
  const same = path.replace(/^dist\//, "src/");
  return Object.hasOwn(drafts, same) ? same : same.replace(/(?:\.d\.ts|\.js)$/, ".ts");
}
