import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { PackageReceipts } from "../emit/reuse/package.js";
import type { FormatTypes } from "../plan/format-types.js";
import type { OpenEnums } from "../plan/forms.js";
import type { PackageContent } from "../plan/types.js";
import type { ListOverrides } from "../plan/lists/index.js";
import type { SourceText } from "../source/load.js";
import type { Selection } from "../spec/select/rules.js";
import type { Formatter } from "../write/format.js";
import type { FileHashes, Manifest } from "../write/manifest.js";
import type { WriteReport } from "../write/writer.js";
import type { LazyStages } from "./lazy-stages.js";

/** One package to make of one description. */
export interface Job {
  /** Path relative to the working directory, or `-` for standard input. Stands in diagnostics as it is. */
  readonly source: string;
  /** Folder relative to the working directory. */
  readonly out: string;
  /** Default: the description's title in kebab case. */
  readonly name?: string | undefined;
  /** Default: `0.1.0`. */
  readonly version?: string | undefined;
  readonly formatter: Formatter;
  readonly openEnums: OpenEnums;
  /** Types in memory by format; default: those on the wire. */
  readonly formats?: FormatTypes | undefined;
  /** What the package holds. */
  readonly content: PackageContent;
  readonly lists?: ListOverrides | undefined;
  /** Operations to make the package of; default: all. */
  readonly selection?: Selection | undefined;
  /** Overlay Documents in the order in which they are applied; paths relative to the working directory, or URLs. */
  readonly overlays?: readonly string[] | undefined;
  /** What references may lead to beside the description's folder or host. */
  readonly allowRef?: readonly string[] | undefined;
}

/** What a run is done with. */
export interface RunContext {
  readonly cwd: string;
  /** `write` changes the folder; `check` compares it and writes nothing. */
  readonly mode: "write" | "check";
  /** Whether warnings count as errors. */
  readonly isStrict: boolean;
  /** Whether files that specmill did not write may be overwritten, and an output made anew that is up to date. */
  readonly isForced: boolean;
  /** Version of this program, for the manifest. */
  readonly toolVersion: string;
  readonly cacheFolder: string;
  readonly records: OutputRecords;
  /** Whether the version says which build this is: else an output is up to date only where there is a record of it. */
  readonly isReleased: boolean;
  /** From the description to the texts of a package; called when there is something to do. */
  produce: LazyStages["produce"];
  /** Called when a step begins. */
  onStep?(step: string): void;
}

/** What this build of the program remembers of the packages that it made, by the text of their manifests. */
export interface OutputRecords {
  /** @returns Hashes of the package's drafts, `undefined` where this build did not make it, or not on this machine. */
  find(manifest: string): Promise<FileHashes | undefined>;
  add(manifest: string, drafts: FileHashes): Promise<void>;
  /** @returns Receipts of the package, where it is the last that was written to the folder. */
  receipts(folder: string, manifest: string): Promise<PackageReceipts | undefined>;
  /** Keeps receipts in the place of those that were kept for the folder. */
  keepReceipts(folder: string, manifest: string, receipts: PackageReceipts): Promise<void>;
}

/** How a run ended. */
export type Outcome =
  /** There was nothing to do. */
  | { readonly status: "unchanged"; readonly manifest: Manifest }
  | {
      readonly status: "written";
      readonly manifest: Manifest;
      readonly report: WriteReport;
      readonly diagnostics: readonly Diagnostic[];
      /** The documents that diagnostics are about. */
      readonly sources: readonly SourceText[];
    }
  /** With `check`: the folder is not what the description gives; `facts` are sentences that say why. */
  | {
      readonly status: "stale";
      readonly facts: readonly string[];
      readonly differing: number;
      /** Files of the package, and those that are left over. */
      readonly total: number;
    }
  /** The document has faults; nothing was written. */
  | {
      readonly status: "faulty";
      readonly diagnostics: readonly Diagnostic[];
      readonly sources: readonly SourceText[];
    };
