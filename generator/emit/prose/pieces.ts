import { Lexer, type MarkedToken, type Token, type Tokens } from "marked";

import { closedElements, elementPieces, tagOf } from "./elements.js";
import {
  type Piece,
  addressOf,
  breakPiece,
  codePiece,
  textPiece,
  withoutEntities,
} from "./piece.js";

/** Names of the elements of HTML that are closed somewhere in the text. */
type Closed = ReadonlySet<string>;

/**
 * What blocks of Markdown say, without markup.
 *
 * @param text That in which the blocks stand.
 */
export const piecesOf = (blocks: readonly Token[], text: string): Piece[] =>
  pieces(blocks, closedElements(text));

function pieces(tokens: readonly Token[] | undefined, closed: Closed): Piece[] {
  const found: Piece[] = [];
  const all = (tokens ?? []) as readonly MarkedToken[]; // only extensions of marked make others
  for (let index = 0; index < all.length; index++) {
    const end = codeEnd(all, index, closed);
    if (end === undefined) {
      found.push(...tokenPieces(all[index] as MarkedToken, closed));
      continue;
    }
    const inside = all.slice(index + 1, end).map(({ raw }) => raw);
    found.push(codePiece(withoutEntities(inside.join(""))));
    index = end;
  }
  return found;
}

/** Where the element of code ends that a token begins: nothing in it is markup. */
function codeEnd(
  tokens: readonly MarkedToken[],
  start: number,
  closed: Closed,
): number | undefined {
  if (!closed.has("code") || !isCodeTag(tokens[start], false)) return undefined;
  const end = tokens.findIndex((token, index) => index > start && isCodeTag(token, true));
  return end === -1 ? undefined : end;
}

function isCodeTag(token: MarkedToken | undefined, isEnd: boolean): boolean {
  if (token?.type !== "html" || token.block) return false;
  const tag = tagOf(token.raw);
  return tag.name === "code" && tag.isEnd === isEnd;
}

function tokenPieces(token: MarkedToken, closed: Closed): Piece[] {
  switch (token.type) {
    case "space":
    case "def":
      return [];
    case "hr":
    case "br":
      return [breakPiece("")];
    case "heading":
      return [breakPiece("."), ...pieces(token.tokens, closed), breakPiece(":")];
    case "paragraph":
      return [...pieces(token.tokens, closed), breakPiece("")];
    case "list":
      return listPieces(token.items.map(({ tokens }) => pieces(tokens, closed)));
    case "table":
      return tablePieces(token, closed);
    case "code":
      return [breakPiece(""), codePiece(token.text), breakPiece("")];
    case "html":
      return htmlPieces(token, closed);
    default:
      return inlinePieces(token, closed);
  }
}

function inlinePieces(
  token: Exclude<MarkedToken, { type: "html" | "code" | "table" }>,
  closed: Closed,
): Piece[] {
  switch (token.type) {
    case "text":
      return token.tokens === undefined
        ? [textPiece(withoutEntities(token.raw))]
        : [...pieces(token.tokens, closed), breakPiece("")];
    case "escape":
      return [textPiece(token.text)];
    case "codespan":
      return [codePiece(token.text)];
    case "link":
      return linkPieces(token, closed);
    default:
      return "tokens" in token ? pieces(token.tokens, closed) : [textPiece(token.raw)];
  }
}

/** A list, its items one after the other. */
const listPieces = (items: readonly Piece[][]): Piece[] => [
  breakPiece(":"),
  ...items.flatMap((item) => [...item, breakPiece(";")]),
  breakPiece("."),
];

/** A table row by row, cells one after the other. */
function tablePieces({ header, rows }: Tokens.Table, closed: Closed): Piece[] {
  const row = (cells: readonly Tokens.TableCell[]): Piece[] =>
    cells.flatMap(({ tokens }) => [...pieces(tokens, closed), breakPiece(",")]);
  return [breakPiece(":"), ...row(header), ...listPieces(rows.map(row))];
}

/** HTML, in which Markdown is read as well: authors often mix the two. */
const htmlPieces = (token: Tokens.HTML | Tokens.Tag, closed: Closed): Piece[] =>
  token.block
    ? [...pieces(Lexer.lexInline(token.raw), closed), breakPiece("")]
    : elementPieces(token.raw, closed);

/** A link; the text alone where its address is not kept. */
function linkPieces(link: Tokens.Link, closed: Closed): Piece[] {
  const href = addressOf(link.href);
  if (link.autolink === true) return [bareLinkPiece(link, href)];
  const inside = pieces(link.tokens, closed);
  return href === undefined ? inside : [{ kind: "open", href }, ...inside, { kind: "close" }];
}

/** An address in angle brackets, or in none. In brackets may be a name of XML as well, `<soap:Body>`. */
function bareLinkPiece({ raw, text, href }: Tokens.Link, address: string | undefined): Piece {
  // The address of `www.example.com` is not what the text says.
  if (address !== undefined && raw.includes("://")) return { kind: "address", href: address };
  return textPiece(/^(?:https?|mailto):/i.test(href) ? text : raw);
}
