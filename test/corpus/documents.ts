import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The corpus of descriptions; it lies beside the project and may be absent. */
export const corpusFolder: string = fileURLToPath(
  new URL("../../../shared/corpus/", import.meta.url),
);

/** A description of the corpus. */
export interface CorpusDocument {
  readonly id: string;
  /** Folder that it lies in with all that it refers to. */
  readonly folder: string;
  /** Its main file, from the folder. */
  readonly entry: string;
  /** Files that it consists of. */
  readonly files: number;
}

/**
 * The valid descriptions, in the order of the corpus.
 *
 * `CORPUS=REGEXP` picks some by their names, `CORPUS_MAX=BYTES` those that are not larger, `CORPUS_ABOVE=BYTES` those that
 * are: so one run ends where the next begins.
 */
export function corpusDocuments(): readonly CorpusDocument[] {
  const index = join(corpusFolder, "index.json");
  if (!existsSync(index)) {
    console.log("skipped: ../shared/corpus is not here");
    return [];
  }
  const asked = new RegExp(process.env["CORPUS"] ?? "");
  const least = Number(process.env["CORPUS_ABOVE"] ?? -Infinity);
  const most = Number(process.env["CORPUS_MAX"] ?? Infinity);
  return (JSON.parse(readFileSync(index, "utf8")) as readonly Entry[]) // its own form, told in its README
    .filter(({ id, kind }) => kind === "valid" && asked.test(id))
    .filter(({ bytes }) => bytes > least && bytes <= most)
    .flatMap(({ id, entry, files }) => {
      if (entry === undefined) return []; // of a package that is not here
      return [{ id, folder: join(corpusFolder, id), entry: entry.slice(id.length + 1), files }];
    });
}

interface Entry {
  readonly id: string;
  readonly kind: "valid" | "invalid";
  readonly bytes: number;
  readonly files: number;
  readonly entry?: string;
}
