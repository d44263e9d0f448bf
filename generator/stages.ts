import type { GenerateOptions, GenerateResult } from "./generate.js";
import type { Inspection } from "./inspect.js";
import type { SourceDocument } from "./source/document.js";
import type { Selection } from "./spec/select/rules.js";

/** The work between reading and writing, which knows no file system. The program loads it when it is called. */
export interface Stages {
  generate(source: SourceDocument, options: GenerateOptions): Promise<GenerateResult>;
  inspect(source: SourceDocument, selection?: Selection): Promise<Inspection>;
}
