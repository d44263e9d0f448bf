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

/** Text as inline code, fit for a table cell: the fence is longer than any run of grave accents in it. */
export function markdownCode(text: string): string {
  const line = wellFormed(text)
    .replaceAll(/[\r\n\u2028\u2029]+/g, " ")
    .replaceAll("|", "\\|");
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map((match) => match[0].length));
  const fence = "`".repeat(longest + 1);
  const pad = line.startsWith("`") || line.endsWith("`") || line === "" ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** A fenced block, its fence longer than any run of grave accents in the text. */
export function markdownBlock(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((match) => match[0].length));
  const fence = "`".repeat(longest + 1);
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
