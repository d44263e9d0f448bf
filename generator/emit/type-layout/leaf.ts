import { inFewerEscapes, spell } from "../code.js";
import { isNarrow } from "../laid-out.js";
import {
  type CodeNode,
  type LiteralNode,
  type ReferenceNode,
  SyntaxKind,
  type TokenNode,
  type TypeNode,
} from "./nodes.js";
import { type Page, measured } from "./page.js";
import { unusual } from "./unusual.js";

/** Code, with the names that the symbols in it have on the page. */
export const codeText = ({ code }: CodeNode, page: Page): string =>
  measured(spell(code, page.nameOf), page);

/** The name of a type. */
export function nameText(name: ReferenceNode["typeName"], page: Page): string {
  if ("module" in name) return measured(page.nameOf(name), page);
  return /^[\w$]+$/.test(name.text) ? name.text : unusual();
}

/** A literal that is a type. */
export function literalText(literal: LiteralNode["literal"]): string {
  switch (literal.kind) {
    case SyntaxKind.StringLiteral:
      return quotedText(escapedLetters(JSON.stringify(literal.text)));
    case SyntaxKind.NumericLiteral:
      return numberText(literal.text);
    case SyntaxKind.PrefixUnaryExpression:
      return `-${numberText(literal.operand.text)}`;
    default:
      return tokenText(literal);
  }
}

const tokens: Readonly<Record<TokenNode["kind"], string>> = {
  [SyntaxKind.AnyKeyword]: "any",
  [SyntaxKind.BigIntKeyword]: "bigint",
  [SyntaxKind.BooleanKeyword]: "boolean",
  [SyntaxKind.ExportKeyword]: "export",
  [SyntaxKind.FalseKeyword]: "false",
  [SyntaxKind.IntrinsicKeyword]: "intrinsic",
  [SyntaxKind.NeverKeyword]: "never",
  [SyntaxKind.NullKeyword]: "null",
  [SyntaxKind.NumberKeyword]: "number",
  [SyntaxKind.ObjectKeyword]: "object",
  [SyntaxKind.QuestionToken]: "?",
  [SyntaxKind.ReadonlyKeyword]: "readonly",
  [SyntaxKind.StringKeyword]: "string",
  [SyntaxKind.SymbolKeyword]: "symbol",
  [SyntaxKind.TrueKeyword]: "true",
  [SyntaxKind.UndefinedKeyword]: "undefined",
  [SyntaxKind.UnknownKeyword]: "unknown",
  [SyntaxKind.VoidKeyword]: "void",
};

/** What is what it is by its kind. */
export const tokenText = ({ kind }: Pick<TypeNode, "kind">): string =>
  kind in tokens ? tokens[kind as TokenNode["kind"]] : unusual(); // one of its keys

/** Exponents have no plus sign; other forms are changed by formatters. */
const numberText = (text: string): string =>
  /^(?:0|[1-9]\d*)(?:\.\d*[1-9])?(?:e[+-]\d+)?$/.test(text) ? text.replace("+", "") : unusual();

/** A text with letters beyond ASCII as the compiler escapes them. */
export const escapedLetters = (text: string): string =>
  text.replaceAll(
    /[\u0080-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
  );

/** A text in double quotes, in the quotes that prettier gives it; what has wide letters in it is left to others. */
export const quotedText = (text: string): string =>
  /^"(?:[^"\\]|\\["\\bfnrtu])*"$/.test(text) && isNarrow(text) ? inFewerEscapes(text) : unusual();
