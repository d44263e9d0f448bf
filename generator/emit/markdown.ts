import { isNarrow } from "./laid-out.js";

/**
 * Markdown from text of a description, for a paragraph or a table cell: everything in it stands for itself.
 *
 * Characters that begin markup are escaped (CommonMark 2.4), those of lists, headings and quotes only where a line
 * begins, and `_` not within a word; HTML is not HTML; line breaks become spaces.
 */
export const markdownText = (text: string): string =>
  beginningLine(escapedText(inOneLine(text).trim()));

/** A text on one line, with one space wherever there is any. */
export const inOneLine = (text: string): string =>
  wellFormed(text).replaceAll(/[\s\u2028\u2029]+/g, " ");

/** A text of one line in which everything stands for itself, wherever in a line it comes. */
export const escapedText = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(/[\\`*[\]|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\$&");

/** Inline Markdown that begins a line: no list, heading or quote. */
export const beginningLine = (inline: string): string =>
  inline.replace(/^[-+#>=]/, "\\$&").replace(/^(\d+)([.)])/, "$1\\$2");

/** Halves of characters, which have no bytes in UTF-8, as the sign for what cannot be shown. */
export const wellFormed = (text: string): string => text.toWellFormed();

/** Lengths of the runs of grave accents in a text: most have none. */
const runsIn = (text: string): ReadonlySet<number> =>
  text.includes("`") ? new Set(Array.from(text.matchAll(/`+/g), ([run]) => run.length)) : noRuns;

const noRuns: ReadonlySet<number> = new Set();

/** Text as inline code, fit for a table cell: the fence is as long as no run of grave accents in it. */
export function markdownCode(text: string): string {
  const line = wellFormed(text)
    .replaceAll(/[\r\n\u2028\u2029]+/g, " ")
    .replaceAll("|", "\\|");
  const runs = runsIn(line);
  let length = 1;
  while (runs.has(length)) length++;
  const fence = "`".repeat(length);
  const pad = line.startsWith("`") || line.endsWith("`") || line === "" ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** A fenced block, its fence longer than any run of grave accents in the text. */
export function markdownBlock(language: string, text: string): string {
  let length = 3;
  for (const run of runsIn(text)) length = Math.max(length, run + 1);
  const fence = "`".repeat(length);
  return `${fence}${language}\n${text}\n${fence}`;
}

/** A table, its columns as wide as their widest cell; cells are Markdown already, and letters taken for one column wide. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const widths = head.map((cell, index) =>
    rows.reduce((width, row) => Math.max(width, row[index]?.length ?? 0), Math.max(cell.length, 3)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}

/**
 * Whether prettier is known to leave Markdown that is made by these functions as it is.
 *
 * Widths of letters matter in tables; two dollar signs are mathematics to it, an underscore beside a letter beyond ASCII
 * may be emphasis, and of backslashes before a bar it may leave one out. What is in blocks is laid out by itself.
 */
export function isKnownMarkdown(markdown: string): boolean {
  const text = markdown.replaceAll(/^(`{3,})\w+\n[^]*?\n\1$/gm, "");
  return isNarrow(text) && !/\$\$|\\\\\||[^\n\x20-\x7e]_|_[^\n\x20-\x7e]/.test(text);
}
