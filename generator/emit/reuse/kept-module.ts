import type { OutputFile } from "../../plan/types.js";

/** Names of the runtime modules that a module imports or exports from. */
interface Importing {
  readonly runtime: readonly string[];
}

/** A module that was printed. */
export interface PrintedModule extends OutputFile, Importing {}

/** A module that lies in the folder as it would be made: its text is not made again. */
export interface KeptModule extends Importing {
  readonly path: string;
}

/** A module of the package before it is laid out. */
export type DraftModule = PrintedModule | KeptModule;

export const isMade = <File extends OutputFile>(file: File | KeptModule): file is File =>
  "text" in file;

export const isKept = (file: OutputFile | KeptModule): file is KeptModule => !("text" in file);
