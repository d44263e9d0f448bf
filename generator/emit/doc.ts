import type { Doc } from "../plan/types.js";
import { type Code, comment } from "./code.js";

/** The lines of a doc block, without the comment's own signs; an empty list where there is nothing to say. */
export function docLines(doc: Doc): readonly string[] {
  const paragraphs = [doc.summary, doc.description].filter(
    (text, index, all): text is string => isText(text) && all.indexOf(text) === index,
  );
  const facts = doc.facts.filter((fact) => fact.label !== "default");
  const body = [
    ...paragraphs.map(prose),
    ...(facts.length > 0 ? [facts.map((fact) => `${fact.label}: ${inlineCode(fact.value)}`)] : []),
    ...(doc.pointer === undefined ? [] : [[`OpenAPI: ${inlineCode(doc.pointer)}`]]),
  ];
  const tags = tagLines(doc);
  const blocks = tags.length > 0 ? [...body, tags] : body;
  return blocks.flatMap((block, index) => (index === 0 ? block : ["", ...block])).map(harmless);
}

function tagLines(doc: Doc): string[] {
  return [
    ...doc.facts
      .filter((fact) => fact.label === "default")
      .map((fact) => `@default ${inlineCode(fact.value)}`),
    ...doc.examples.map((example) => `@example ${inlineCode(example)}`),
    ...(doc.deprecated ? ["@deprecated"] : []),
  ];
}

const isText = (text: string | undefined): text is string =>
  text !== undefined && text.trim() !== "";

/** The author's lines; an `@` that would begin a tag is escaped (TSDoc, "Escape sequences"). */
function prose(text: string): string[] {
  return text
    .replaceAll(/\r\n?|[\u2028\u2029]/g, "\n")
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
  return `\`${line}\``;
}

/** What would end the comment, or is no character of text at all, is taken out of a line; halves of characters have no bytes. */
function harmless(line: string): string {
  return line
    .replaceAll("*/", "*\\/")
    .replaceAll(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff\ufffe\uffff]|[\u202a-\u202e\u2066-\u2069]/g,
      "",
    )
    .toWellFormed();
}

/** A doc block's text as ts-morph takes it; `undefined` where there is nothing to say. */
export function docText(doc: Doc | undefined): string | undefined {
  if (doc === undefined) return undefined;
  const lines = docLines(doc);
  if (lines.length === 0) return undefined;
  // A line break first asks ts-morph for the form with a line a row.
  return lines.length === 1 ? (lines[0] as string) : `\n${lines.join("\n")}`;
}

/** A doc block as code, with the line break behind it; empty where there is nothing to say. */
export function commentCode(doc: Doc): Code {
  return comment(docLines(doc));
}
