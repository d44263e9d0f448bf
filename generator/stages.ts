import type { Diagnostic } from "./diagnostics/diagnostic.js";
import type { OpenEnums } from "./plan/forms.js";
import type { ListOverrides } from "./plan/lists/index.js";
import type { ListPlan } from "./plan/lists/types.js";
import type { NamesLock, OutputFile } from "./plan/types.js";
import type { SourceDocument } from "./source/document.js";
import type { TemplateSet } from "./templates.js";
import type { Manifest } from "./write/manifest.js";

/** What shapes a package beside its description. */
export interface GenerateOptions {
  readonly packageName: string;
  readonly packageVersion: string;
  readonly openEnums: OpenEnums;
  /** What overrules the conclusions about list operations, by `GET /path`. */
  readonly lists?: ListOverrides;
  /** Names that an earlier version of the package has published. */
  readonly previousNames?: NamesLock;
  readonly templates: TemplateSet;
}

/** A package before it is laid out. */
export interface GenerateResult {
  /** `src/**`, `package.json`, `README.md`, `CHANGELOG.md`, `LICENSE`; none where the document has errors. */
  readonly files: readonly OutputFile[];
  readonly manifest: Pick<Manifest, "source" | "schemas" | "operations" | "names">;
  readonly diagnostics: readonly Diagnostic[];
}

/** What specmill understands of a description. JSON-serialisable. */
export interface Inspection {
  readonly operations: readonly InspectedOperation[];
  readonly schemas: readonly InspectedSchema[];
  readonly lists: readonly ListPlan[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface InspectedOperation {
  /** Method and path: `GET /outbound/logs`. */
  readonly operation: string;
  readonly function: string;
  /** Names on the client: `["outbound", "listLogs"]`. */
  readonly method: readonly string[];
  /** Exported filter builder, for list operations with query parameters. */
  readonly builder?: string;
}

/** A schema that has a type of its own. */
export interface InspectedSchema {
  readonly pointer: string;
  readonly type: string;
  /** Type of what callers send, where it is another. */
  readonly requestType?: string;
}

/** The work between reading and writing, which knows no file system. The program loads it when it is called. */
export interface Stages {
  generate(source: SourceDocument, options: GenerateOptions): Promise<GenerateResult>;
  inspect(source: SourceDocument): Promise<Inspection>;
}
