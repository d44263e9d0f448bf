import type { OutputFile } from "../../plan/types.js";

/** A file that lies in the folder as it would be made: its text is not made again. */
export interface KeptFile {
  readonly path: string;
  /** Names of the runtime modules that it imports. */
  readonly runtime: readonly string[];
}

/** A file of the package before it is laid out. */
export type DraftFile = OutputFile | KeptFile;

export const isMade = (file: DraftFile): file is OutputFile => "text" in file;

export const isKept = (file: DraftFile): file is KeptFile => !isMade(file);
