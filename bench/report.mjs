// @ts-check
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format } from "prettier";

const README = fileURLToPath(new URL("README.md", import.meta.url));

/**
 * A Markdown table.
 *
 * @param {readonly string[]} head
 * @param {readonly (readonly (string | number)[])[]} rows
 */
export function markdownTable(head, rows) {
  const lines = [head, head.map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/**
 * Prints a result, and with `--write` puts it into the README in place of the one before, between `<!-- name -->` and `<!-- /name -->`.
 *
 * @param {string} name
 * @param {string} text Markdown.
 * @param {boolean} isKept
 */
export async function report(name, text, isKept) {
  console.log(text);
  if (!isKept) return;
  const before = readFileSync(README, "utf8");
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const from = before.indexOf(start);
  const to = before.indexOf(end);
  if (from < 0 || to < from) throw new Error(`bench/README.md has no place for ${name}`);
  const after = `${before.slice(0, from + start.length)}\n\n${text}\n\n${before.slice(to)}`;
  writeFileSync(README, await format(after, { parser: "markdown", printWidth: 100 }));
}

/**
 * The one in the middle.
 *
 * @param {readonly number[]} values At least one.
 */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
