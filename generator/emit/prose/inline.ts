import { type Piece, type Sign, type Words, signs } from "./piece.js";

/** A part of a line: words, or a link over some; over none, it is its address. */
export type Inline =
  Words | { readonly kind: "link"; readonly href: string; readonly inside: readonly Inline[] };

/** What has been put in a line so far. */
interface Line {
  readonly parts: Inline[];
  /** The link in which the line is. */
  link?: { readonly href: string; readonly parts: Inline[] };
  /** What is to stand before more, if any comes. */
  sign?: Sign;
}

/** Pieces as one line: blocks have become its parts, with the signs between that are needed. */
export function lineOf(pieces: readonly Piece[]): readonly Inline[] {
  const line: Line = { parts: [] };
  for (const piece of pieces) putPiece(line, piece);
  // A link that does not end is none.
  return line.link === undefined ? line.parts : [...line.parts, ...line.link.parts];
}

function putPiece(line: Line, piece: Piece): void {
  switch (piece.kind) {
    case "text":
    case "code":
      return isBlank(piece) ? putSpace(line, piece) : putVisible(line, piece);
    case "address":
      return putVisible(line, { kind: "link", href: piece.href, inside: [] });
    case "break":
      line.sign = stronger(line.sign, piece.sign);
      return undefined;
    case "open":
      if (line.link !== undefined) return undefined;
      putSign(line);
      line.link = { href: piece.href, parts: [] };
      return undefined;
    case "close":
      return closeLink(line);
  }
}

function putVisible(line: Line, part: Inline): void {
  putSign(line);
  const parts = line.link?.parts ?? line.parts;
  // There are no links in links.
  if (line.link !== undefined && part.kind === "link")
    putWords(parts, { kind: "text", text: part.href });
  else if (part.kind === "link") parts.push(part);
  else putWords(parts, part);
}

/** Space says nothing where blocks meet. */
function putSpace(line: Line, { kind, text }: Words): void {
  if (line.sign === undefined && kind === "text")
    putWords(line.link?.parts ?? line.parts, { kind, text });
}

/** Words behind others; texts become one, of which every letter has its neighbours. */
function putWords(parts: Inline[], words: Words): void {
  const last = parts.at(-1);
  if (words.kind === "text" && last?.kind === "text")
    parts[parts.length - 1] = { kind: "text", text: last.text + words.text };
  else parts.push(words);
}

/** The sign that stands between what is there, if anything is, and what comes. */
function putSign(line: Line): void {
  const { sign } = line;
  delete line.sign;
  if (sign === undefined) return;
  const parts = line.link?.parts ?? line.parts;
  let last = parts.at(-1);
  // Space says nothing where blocks meet; texts are one, so that there is no more of it.
  if (last?.kind === "text" && isBlank(last)) {
    parts.pop();
    last = parts.at(-1);
  }
  if (last === undefined) return;
  const text = last.kind === "text" ? last.text.trimEnd() : "";
  if (last.kind === "text") parts.pop();
  parts.push({ kind: "text", text: `${text}${/[.,:;!?…–—-]$/.test(text) ? "" : sign} ` });
}

const isBlank = ({ text }: Words): boolean => text.trim() === "";

function closeLink(line: Line): void {
  if (line.link === undefined) return;
  const { href, parts } = line.link;
  delete line.link;
  line.parts.push({ kind: "link", href, inside: parts });
}

const stronger = (one: Sign | undefined, other: Sign): Sign =>
  one === undefined || signs.indexOf(one) < signs.indexOf(other) ? other : one;
