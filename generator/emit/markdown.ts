/**
 * Markdown from text of a description, for a paragraph or a table cell: everything in it stands for itself.
 *
 * Characters that begin markup are escaped (CommonMark 2.4), those of lists, headings and quotes only where a line
 * begins, and `_` not within a word; HTML is not HTML; line breaks become spaces.
 */
export function markdownText(text: string): string {
  return wellFormed(text)
    .replaceAll(/[\s\u2028\u2029]+/g, " ")
    .trim()
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(/[\\`*[\]|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\$&")
    .replace(/^[-+#>=]/, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2");
}

/** Halves of characters, which have no bytes in UTF-8, as the sign for what cannot be shown. */
export const wellFormed = (text: string): string => text.toWellFormed();

/** More grave accents than stand together in a text, and no fewer than are asked for. */
function fenceAround(text: string, least: number): string {
  let length = least;
  for (const [run] of text.matchAll(/`+/g)) length = Math.max(length, run.length + 1);
  return "`".repeat(length);
}

/** Text as inline code, fit for a table cell: the fence is longer than any run of grave accents in it. */
export function markdownCode(text: string): string {
  const line = wellFormed(text)
    .replaceAll(/[\r\n\u2028\u2029]+/g, " ")
    .replaceAll("|", "\\|");
  const fence = fenceAround(line, 1);
  const pad = line.startsWith("`") || line.endsWith("`") || line === "" ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** A fenced block, its fence longer than any run of grave accents in the text. */
export function markdownBlock(language: string, text: string): string {
  const fence = fenceAround(text, 3);
  return `${fence}${language}\n${text}\n${fence}`;
}

/** A table; cells are Markdown already. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
