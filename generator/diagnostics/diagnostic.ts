import type { DiagnosticCode } from "./catalogue.js";

/** A place in a document: its URI as the user gave it, and an RFC 6901 pointer in fragment form (`#/paths/~1pets`). */
export interface Origin {
  readonly uri: string;
  /** `#` is the whole document. */
  readonly pointer: string;
}

/** 1-based line and column, counted in UTF-16 code units as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export type Severity = "error" | "warning";

/**
 * A fault of the document, or something of it that the output does not carry out.
 *
 * Plain data: line and column are looked up when it is printed, except for faults of the text itself
 * (malformed JSON or YAML), which have a position and no node.
 */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly origin: Origin;
  readonly position?: Position;
  /** States the fact and quotes the value. One sentence or two. */
  readonly message: string;
  /** What to do, as a sentence of its own; the catalogue's fix stands in where it is absent. */
  readonly fix?: string;
}

/** Collects diagnostics of one run. */
export interface Reporter {
  report(diagnostic: Diagnostic): void;
  readonly diagnostics: readonly Diagnostic[];
  readonly hasErrors: boolean;
}

/** @returns A reporter that keeps diagnostics in the order reported; equal ones are kept once. */
export function createReporter(): Reporter {
  const diagnostics: Diagnostic[] = [];
  const seen = new Set<string>();
  return {
    diagnostics,
    get hasErrors() {
      return diagnostics.some((diagnostic) => diagnostic.severity === "error");
    },
    report(diagnostic) {
      const key = JSON.stringify(diagnostic);
      if (!seen.has(key)) {
        seen.add(key);
        diagnostics.push(diagnostic);
      }
    },
  };
}
