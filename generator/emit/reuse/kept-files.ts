import type { DraftModule, PrintedModule } from "./kept-module.js";
import type { Ledger } from "./ledger.js";

/** Files that were made together, and the parts that they were made from. */
export interface MadeFiles {
  readonly files: readonly PrintedModule[];
  readonly parts: readonly string[];
}

/** The files of a piece: those of the run before, where they would come out the same. */
export function keptOrMade(
  ledger: Ledger,
  piece: string,
  make: () => MadeFiles,
): readonly DraftModule[] {
  const kept = ledger.kept(piece);
  if (kept !== undefined) {
    ledger.note(piece, kept);
    return kept.results.map((result) => keptModule(String(result)));
  }
  const { files, parts } = make();
  ledger.note(piece, { parts, results: files.map(noteOf) });
  return files;
}

/** What is to be known of a file that is kept: its path, and the runtime modules that it imports. None has a space in its name. */
const noteOf = ({ path, runtime }: PrintedModule): string => [path, ...runtime].join(" ");

function keptModule(note: string): DraftModule {
  const [path = "", ...runtime] = note.split(" ");
  return { path, runtime };
}
