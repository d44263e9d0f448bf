import { catalogue } from "./catalogue.js";
import type { Diagnostic, Origin, Position, Severity } from "./diagnostic.js";

/** Looks up where in its document an origin stands. */
export type Locate = (origin: Origin) => Position | undefined;

/** A diagnostic as `--json` gives it. */
export interface DiagnosticJson {
  readonly code: string;
  readonly severity: Severity;
  readonly file: string;
  /** 1-based; absent where the place is not known. */
  readonly line?: number;
  readonly column?: number;
  readonly pointer: string;
  readonly message: string;
  readonly fix: string;
}

interface Located {
  readonly diagnostic: Diagnostic;
  readonly position: Position | undefined;
}

/**
 * Diagnostics as text for people, in the order of file, position and code, an empty line between two.
 *
 * @param locate Called for those that carry no position of their own.
 * @param isColoured Whether ANSI colours are used: for terminals only.
 */
export function formatDiagnostics(
  diagnostics: readonly Diagnostic[],
  locate: Locate,
  isColoured = false,
): string {
  return inOrder(diagnostics, locate)
    .map((located) => diagnosticText(located, isColoured))
    .join("\n");
}

/** The same facts as `formatDiagnostics`, in the same order, as plain data. */
export function diagnosticsToJson(
  diagnostics: readonly Diagnostic[],
  locate: Locate,
): readonly DiagnosticJson[] {
  return inOrder(diagnostics, locate).map(({ diagnostic, position }) => ({
    code: diagnostic.code,
    severity: diagnostic.severity,
    file: diagnostic.origin.uri,
    ...position,
    pointer: diagnostic.origin.pointer,
    message: diagnostic.message,
    fix: fixOf(diagnostic),
  }));
}

function inOrder(diagnostics: readonly Diagnostic[], locate: Locate): readonly Located[] {
  return diagnostics
    .map((diagnostic) => ({
      diagnostic,
      position: diagnostic.position ?? locate(diagnostic.origin),
    }))
    .sort(compare);
}

function compare(left: Located, right: Located): number {
  const a = left.diagnostic;
  const b = right.diagnostic;
  return (
    compareText(a.origin.uri, b.origin.uri) ||
    (left.position?.line ?? 0) - (right.position?.line ?? 0) ||
    (left.position?.column ?? 0) - (right.position?.column ?? 0) ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function fixOf(diagnostic: Diagnostic): string {
  return diagnostic.fix ?? catalogue[diagnostic.code].fix;
}

function diagnosticText({ diagnostic, position }: Located, isColoured: boolean): string {
  const paint = isColoured ? colour : (text: string) => text;
  const { origin, severity, code } = diagnostic;
  const place = position ? `${origin.uri}:${position.line}:${position.column}` : origin.uri;
  const lines = [
    `${paint(printable(place), "bold")} ${paint(severity, severity === "error" ? "red" : "yellow")} ${code}`,
    `  ${printable(diagnostic.message)}`,
  ];
  // A fault of the text itself has a position and no node, so `#` would say nothing.
  if (!(origin.pointer === "#" && diagnostic.position))
    lines.push(`  at ${printable(origin.pointer)}`);
  lines.push(`  fix: ${printable(fixOf(diagnostic))}`);
  return `${lines.join("\n")}\n`;
}

const styles = { bold: [1, 22], red: [31, 39], yellow: [33, 39], dim: [2, 22] } as const;

/** Wraps text in the ANSI codes of a style. */
export function colour(text: string, style: keyof typeof styles): string {
  const [on, off] = styles[style];
  return `\u001b[${on}m${text}\u001b[${off}m`;
}

/**
 * Text on one line in which nothing can drive a terminal: control characters, line separators and marks that
 * turn the direction of writing are written as escapes. Descriptions are hostile input.
 */
export function printable(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, // eslint-disable-line no-control-regex
    (character) =>
      shortEscapes[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

const shortEscapes: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
