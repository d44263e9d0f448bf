import {
  type Piece,
  type Sign,
  addressOf,
  breakPiece,
  textPiece,
  withoutEntities,
} from "./piece.js";

/** The signs where an element begins and where it ends; neither for one that is part of a line. */
type Element = readonly [start: Sign, end: Sign] | readonly [];

const named = (names: string, element: Element): [string, Element][] =>
  names.split(" ").map((name) => [name, element]);

/** Elements of HTML that stand in descriptions. */
const elements: ReadonlyMap<string, Element> = new Map([
  ...named("a abbr b big center cite code del em font i ins kbd mark nobr s samp small span", []),
  ...named("strike strong sub sup tt u var img wbr", []),
  ...named("article blockquote br details div hr p pre section tbody tfoot thead", ["", ""]),
  ...named("h1 h2 h3 h4 h5 h6", [".", ":"]),
  ...named("summary", ["", ":"]),
  ...named("dl ol table ul", [":", "."]),
  ...named("dt li tr", [";", ";"]),
  ...named("dd", [":", ";"]),
  ...named("td th", [",", ","]),
]);

/** Elements that need not be closed. Of others a tag alone may be a placeholder, as in `/tables/<table>`. */
const unclosed: ReadonlySet<string> = new Set(
  "br dd dt hr img li p td th tr wbr".split(" ") satisfies string[],
);

/** Names of the elements that are closed somewhere in a text. */
export const closedElements = (text: string): ReadonlySet<string> =>
  new Set(Array.from(text.matchAll(/<\/([a-z][a-z\d]*)/gi), ([, name = ""]) => name.toLowerCase()));

/** A tag of a well-known element as what it means; a comment as nothing; anything else stands for itself. */
export function elementPieces(tag: string, closed: ReadonlySet<string>): Piece[] {
  if (tag.startsWith("<!--")) return [];
  const { name, isEnd } = tagOf(tag);
  const element = elements.get(name);
  if (element === undefined || !(unclosed.has(name) || closed.has(name))) return [textPiece(tag)];
  if (name === "img") return [textPiece(attribute(tag, "alt"))];
  if (name === "a") return anchorPieces(tag, isEnd);
  const sign = element[isEnd ? 1 : 0];
  return sign === undefined ? [] : [breakPiece(sign)];
}

function anchorPieces(tag: string, isEnd: boolean): Piece[] {
  if (isEnd) return [{ kind: "close" }];
  const href = addressOf(attribute(tag, "href"));
  return href === undefined ? [] : [{ kind: "open", href }];
}

/** The name of a tag, empty where it is none. */
export function tagOf(tag: string): { readonly name: string; readonly isEnd: boolean } {
  const [, slash, name = ""] = /^<(\/?)([a-z][a-z\d]*)(?![\w:.-])/i.exec(tag) ?? [];
  return { name: name.toLowerCase(), isEnd: slash === "/" };
}

/** The value of an attribute, empty where the tag has none. */
function attribute(tag: string, name: string): string {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i").exec(
    tag,
  );
  return withoutEntities(found?.[1] ?? found?.[2] ?? found?.[3] ?? "");
}
