import type { Doc } from "../plan/types.js";
import { type Code, comment } from "./code.js";

/** The lines of a doc block, without the comment's own signs; an empty list where there is nothing to say. */
export function docLines(doc: Doc): readonly string[] {
  const lines: string[] = [];
  for (const block of blocksOf(doc)) {
    if (lines.length > 0) lines.push("");
    for (const line of block) lines.push(harmless(line));
  }
  return lines;
}

/** Paragraphs, with lines in each of them. */
function blocksOf(doc: Doc): string[][] {
  const { summary, description, facts, pointer } = doc;
  const blocks: string[][] = [];
  if (isText(summary)) blocks.push(prose(summary));
  if (isText(description) && description !== summary) blocks.push(prose(description));
  const stated = facts.filter(({ label }) => label !== "default");
  if (stated.length > 0)
    blocks.push(stated.map(({ label, value }) => `${label}: ${inlineCode(value)}`));
  if (pointer !== undefined) blocks.push([`OpenAPI: ${inlineCode(pointer)}`]);
  const tags = tagLines(doc);
  if (tags.length > 0) blocks.push(tags);
  return blocks;
}

function tagLines({ facts, examples, deprecated }: Doc): string[] {
  const lines: string[] = [];
  for (const { label, value } of facts)
    if (label === "default") lines.push(`@default ${inlineCode(value)}`);
  for (const example of examples) lines.push(`@example ${inlineCode(example)}`);
  if (deprecated) lines.push("@deprecated");
  return lines;
}

const isText = (text: string | undefined): text is string =>
  text !== undefined && text.trim() !== "";

/** The author's lines; an `@` that would begin a tag is escaped (TSDoc, "Escape sequences"). */
function prose(text: string): string[] {
  return withoutControls(text.replaceAll(/\r\n?|[\u2028\u2029]/g, "\n"))
    .trim()
    .split("\n")
    .map((line) => line.trimEnd().replace(/^(\s*)@/, "$1\\@"));
}

/** A value as Markdown inline code: JSON for all but strings without line breaks or grave accents. */
function inlineCode(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const line = /[`\n\r\u2028\u2029]/.test(text)
    ? JSON.stringify(text).replaceAll("`", "\\u0060")
    : text;
  return `\`${withoutControls(line)}\``;
}

/** Takes out what is no character of text at all: before anything is looked for that it may stand in the middle of. */
const withoutControls = (text: string): string =>
  text.replaceAll(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff\ufffe\uffff]|[\u202a-\u202e\u2066-\u2069]/g,
    "",
  );

/** What would end the comment is escaped in a line; halves of characters have no bytes. */
const harmless = (line: string): string => line.replaceAll("*/", "*\\/").toWellFormed();

/** A doc block as code, with the line break behind it; empty where there is nothing to say. */
export function commentCode(doc: Doc): Code {
  return comment(docLines(doc));
}
