import type { Diagnostic, Origin, Position } from "../diagnostics/diagnostic.js";
import {
  type DiagnosticJson,
  type Locate,
  diagnosticsToJson,
  formatDiagnostics,
  printable,
} from "../diagnostics/format.js";
import { InputError } from "../diagnostics/input-error.js";
import type { SourceText } from "../source/load.js";
import type { Output } from "./output.js";

/** Prints diagnostics of one document, for people. */
export async function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  source: SourceText,
  output: Output,
): Promise<void> {
  if (diagnostics.length === 0) return;
  const locate = await locateIn(source, diagnostics);
  output.stderr(`${formatDiagnostics(diagnostics, locate, output.isTerminal)}\n`);
}

/** @returns The same facts for `--json`. */
export async function diagnosticsJson(
  diagnostics: readonly Diagnostic[],
  source: SourceText,
): Promise<readonly DiagnosticJson[]> {
  return diagnosticsToJson(diagnostics, await locateIn(source, diagnostics));
}

async function locateIn(source: SourceText, diagnostics: readonly Diagnostic[]): Promise<Locate> {
  const isNeeded = diagnostics.some(({ position }) => position === undefined);
  if (!isNeeded) return () => undefined;
  const { createLocator } = await import("../source/locate.js");
  const locate = await createLocator(source);
  return (origin: Origin): Position | undefined =>
    origin.uri === source.uri ? locate(origin.pointer) : undefined;
}

/** Counts for the end of a line: ` (1 error, 2 warnings)`, nothing where there are none. */
export function countText(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const parts = [plural(errors, "error"), plural(diagnostics.length - errors, "warning")];
  const present = parts.filter((part) => part !== undefined);
  return present.length === 0 ? "" : ` (${present.join(", ")})`;
}

function plural(count: number, word: string): string | undefined {
  if (count === 0) return undefined;
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}

/**
 * Prints what a command threw: the outside world's fault as one message, our own with all that helps to find it.
 */
export function printThrown(error: unknown, output: Output): void {
  if (error instanceof InputError) {
    output.stderr(`error: ${printable(error.message)}\n`);
    if (error.fix !== undefined) output.stderr(`  fix: ${printable(error.fix)}\n`);
    return;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  output.stderr(
    "error: specmill itself has failed; the description is not at fault, and nothing was written.\n" +
      "  fix: Please report it with the description, or the part of it that matters, and these lines:\n" +
      `${detail}\n`,
  );
}
