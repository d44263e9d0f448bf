import { Lexer, type Token } from "marked";

import {
  beginningLine,
  escapedText,
  inOneLine,
  markdownCode,
  markdownText,
  wellFormed,
} from "./markdown.js";
import { memoised } from "../plan/memoised.js";
import { type Inline, lineOf } from "./prose/inline.js";
import type { Words } from "./prose/piece.js";
import { piecesOf } from "./prose/pieces.js";
import { SparingTokenizer } from "./prose/sparing-tokenizer.js";

/**
 * The prose of a description, which is CommonMark, as one line of Markdown for a paragraph or a table cell.
 *
 * Code stays code, and links to `http` and `https` stay links. Of other links, of images and of emphasis the text is left;
 * blocks and well-known elements of HTML become what they say, one after the other. All else stands for itself: nothing of
 * a description becomes HTML, an image, a heading or the end of a cell.
 */
export const markdownProse = memoised((text: string): string =>
  isParsed(text) ? written(blocksOf(text), text) : markdownText(text),
);

/** The same of the first paragraph of a description; headings above it are left out. */
export const markdownSummary = memoised((description: string): string => {
  const text = beginningOf(description);
  if (!isParsed(text)) return markdownText(text.trim().split(/\n\s*\n/, 1)[0] ?? "");
  let summary = "";
  for (const block of blocksOf(text)) {
    const prose = block.type === "heading" ? "" : written([block], text);
    summary = [summary, prose].filter(Boolean).join(" ");
    // What ends in a colon is said by what comes next.
    if (summary !== "" && !summary.endsWith(":")) return summary;
  }
  return summary === "" ? markdownProse(text) : summary;
});

/** Longer texts are not parsed: the time for it grows faster than they do. */
const mostLetters = 10_000;

/** How many signs of emphasis and links a text may have: parsed, each could be a call within a call. */
const mostSigns = 600;

/** Quotes and lists that begin within each other. */
const nested = /(?:>[ \t]*|(?:[*+-]|\d{1,9}[.)])[ \t]+){50}/;

/** Signs without which a text says what it is. */
const markup = /[\\`*~<&#|]|(?<!\w)_|\]\s?[([:]|:\/\/|^[ \t]*(?:[-+=>]|\d+[.)])/m;

const isParsed = (text: string): boolean =>
  text.length <= mostLetters &&
  markup.test(text) &&
  !nested.test(text) &&
  (text.match(/[*_~[]/g)?.length ?? 0) <= mostSigns;

/** The paragraphs that a text begins with, as many as can be parsed. */
function beginningOf(text: string): string {
  if (text.length <= mostLetters) return text;
  const end = text.lastIndexOf("\n\n", mostLetters);
  return end <= 0 ? text : text.slice(0, end);
}

/** Signs of blocks other than paragraphs. Only with these is the grammar of blocks compiled, which takes some time. */
const blocks =
  /^[ \t]*(?:[*+-](?:\s|$)|[-*_]{2}|[>#|:~=]|```|\d+[.)]|\[[^\]]*\]:|<[!?]|<(?:pre|script|style|textarea)\b)|^(?: {4}| {0,3}\t)/im;

/** The blocks of a text. */
function blocksOf(text: string): Token[] {
  const lines = wellFormed(text).replaceAll(/\r\n?|[\u2028\u2029]/g, "\n");
  const set = new RegExp(`^[ \\t]{${indentOf(lines)}}`, "gm");
  const flush = lines.trimStart().replaceAll(set, "");
  return blocks.test(flush)
    ? Lexer.lex(flush, { gfm: true, tokenizer: new SparingTokenizer() })
    : flush.split(/\n[ \t]*\n/).map((raw) => ({
        type: "paragraph",
        raw,
        text: raw,
        tokens: Lexer.lexInline(raw),
      }));
}

/** How far a text is set in as a whole. Its first line often stands beside a key, and the others below. */
function indentOf(lines: string): number {
  const [first = 0, ...others] = Array.from(
    lines.matchAll(/^[ \t]*(?=\S)/gm),
    ([indent]) => indent.length,
  );
  return others.length === 0 ? first : Math.min(...others);
}

/** What blocks say, as a line of Markdown. */
const written = (blocks: readonly Token[], text: string): string =>
  beginningLine(
    inlineText(lineOf(piecesOf(blocks, text)))
      .replaceAll(/ {2,}/g, " ")
      .trim(),
  );

const inlineText = (parts: readonly Inline[]): string =>
  parts.map((part, index) => partText(part, parts[index + 1])).join("");

function partText(part: Inline, next: Inline | undefined): string {
  if (part.kind === "link") return linkText(part.href, part.inside);
  if (part.kind === "code") return codeText(part, next);
  const text = escapedText(inOneLine(part.text));
  // Before a link, it would make an image of it.
  return next?.kind === "link" ? text.replace(/!$/, "\\!") : text;
}

/** Code that is not empty. With a bar it is text, for cells and paragraphs would have the bar written in different ways. */
function codeText({ text }: Words, next: Inline | undefined): string {
  const code = inOneLine(text).trim();
  if (code === "" || code.includes("|")) return escapedText(code);
  // Two fences that meet are one.
  return `${markdownCode(code)}${next?.kind === "code" ? " " : ""}`;
}

function linkText(href: string, inside: readonly Inline[]): string {
  const text = inlineText(inside);
  const [only] = inside;
  const isAddress = inside.length === 1 && only?.kind === "text" && only.text.trim() === href;
  if (text.trim() === "" || isAddress) return `<${href}>`;
  const [before, after] = [text.startsWith(" ") ? " " : "", text.endsWith(" ") ? " " : ""];
  return `${before}[${text.trim()}](${href})${after}`;
}
