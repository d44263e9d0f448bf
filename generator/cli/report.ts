import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { formatDiagnostics, printable } from "../diagnostics/format.js";
import { InputError } from "../diagnostics/input-error.js";
import { locateIn } from "../run/located.js";
import type { SourceText } from "../source/load.js";
import type { ExitCode, Output } from "./output.js";

/** Prints the diagnostics of a description, for people. */
export async function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: readonly SourceText[],
  output: Output,
): Promise<void> {
  if (diagnostics.length === 0) return;
  const locate = await locateIn(sources, diagnostics);
  output.stderr(`${formatDiagnostics(diagnostics, locate, output.isTerminal)}\n`);
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
 *
 * @param out The package that was to be made, where it is about one.
 */
export function printThrown(error: unknown, output: Output, out?: string): void {
  if (error instanceof InputError) {
    output.stderr(`error: ${printable(error.message)}\n`);
    if (error.fix !== undefined) output.stderr(`  fix: ${printable(error.fix)}\n`);
    return;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const making = out === undefined ? "" : ` while making ${printable(out)}`;
  output.stderr(
    `error: specmill itself has failed${making}; the description is not at fault.\n` +
      "  fix: Please report it with the description, or the part of it that matters, and these lines:\n" +
      `${detail}\n`,
  );
}

/** What `--json` says of a package that was not made because of something that was thrown. */
export function thrownJson(error: unknown): object {
  if (!(error instanceof InputError)) {
    return { error: { message: `specmill itself has failed: ${String(error)}` } };
  }
  const { message, fix } = error;
  return { error: { message, ...(fix !== undefined && { fix }) } };
}

/** What a command ends with that threw. */
export const exitCodeOf = (error: unknown): ExitCode => (error instanceof InputError ? 2 : 1);
