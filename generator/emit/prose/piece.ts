/** What may stand between two blocks, the weakest first; none does behind a text that ends in punctuation. */
export const signs = ["", ",", ";", ":", "."] as const;

export type Sign = (typeof signs)[number];

/** A text that stands for itself, or code. */
export interface Words {
  readonly kind: "text" | "code";
  readonly text: string;
}

/** A piece of a description's prose, without markup. */
export type Piece =
  | Words
  /** An address that stands for itself. */
  | { readonly kind: "address"; readonly href: string }
  /** Where a link begins, and where it ends. */
  | { readonly kind: "open"; readonly href: string }
  | { readonly kind: "close" }
  /** Where a block ends, an item or a row. */
  | { readonly kind: "break"; readonly sign: Sign };

export const textPiece = (text: string): Piece => ({ kind: "text", text });

export const codePiece = (text: string): Piece => ({ kind: "code", text });

export const breakPiece = (sign: Sign): Piece => ({ kind: "break", sign });

const entities: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
  ["#39", "'"],
  ["nbsp", " "],
]);

/** A text in which the references to well-known characters are read. */
export const withoutEntities = (text: string): string =>
  text.includes("&")
    ? text.replaceAll(/&([a-z]{2,4}|#39);/g, (whole, name: string) => entities.get(name) ?? whole)
    : text;

/** Addresses of which no letter could end a link, a cell or a line. */
const safeAddress = /^https?:\/\/[\w.~:/?#@!$&'*+,=%-]+$/i;

/** The address of a link, if it is one that is kept. */
export function addressOf(href: string): string | undefined {
  const address = withoutEntities(href);
  return safeAddress.test(address) ? address : undefined;
}
