import { isNarrow } from "../laid-out.js";
import { newPage } from "../type-layout/page.js";
import { unlessUnusual, unusual } from "../type-layout/unusual.js";
import { label, putStatement } from "./statement.js";

/**
 * Lays out a statement of a generated script, as prettier does.
 *
 * @param text JavaScript as emitters write it: a simple statement a line, without spaces before it.
 * @returns `undefined` where it has what is not known here, which is left to a formatter.
 */
export const layOutScript = (text: string): string | undefined =>
  unlessUnusual(() => laidOut(text));

function laidOut(text: string): string {
  const page = newPage();
  const nesting: Nesting = { depth: 0, labels: [] };
  const isWhollyNarrow = isNarrow(text);
  for (let at = 0; at < text.length;) {
    const line = lineAt(text, at);
    page.line = "  ".repeat(depthOf(line, nesting));
    at = putStatement(
      { page, indent: page.line.length, tail: 0 },
      { text, isNarrow: isWhollyNarrow, at, line },
    );
    goInto(line, page.line, nesting);
    page.done.push(page.line);
  }
  return page.done.join("\n");
}

/** The blocks that a statement stands in. */
interface Nesting {
  depth: number;
  /** For each `switch`, the depth of its labels; the statements behind these stand one deeper. */
  readonly labels: number[];
}

/** The depth of a line, before which blocks may end. */
function depthOf(line: string, nesting: Nesting): number {
  const { labels } = nesting;
  if (line.startsWith("}")) {
    const isSwitch = labels.at(-1) === nesting.depth - 1;
    if (isSwitch) labels.pop();
    nesting.depth -= isSwitch ? 2 : 1;
  } else if (label.test(line)) nesting.depth = labels.at(-1) ?? unusual();
  return nesting.depth;
}

/** @param last What was made of the line: its last one. */
function goInto(line: string, last: string, nesting: Nesting): void {
  if (line.startsWith("switch ")) nesting.labels.push(nesting.depth + 1);
  if (last.endsWith("{") || label.test(line)) nesting.depth++;
}

function lineAt(text: string, at: number): string {
  const end = text.indexOf("\n", at);
  return text.slice(at, end < 0 ? undefined : end);
}
