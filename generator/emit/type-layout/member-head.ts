import { codeText, escapedLetters, tokenText } from "./leaf.js";
import {
  type CommentNode,
  type IndexNode,
  type MemberNode,
  type PropertyName,
  type PropertyNode,
  SyntaxKind,
} from "./nodes.js";
import type { Page } from "./page.js";
import { unusual } from "./unusual.js";

/** A member up to its colon, a method up to its parameters. */
export function memberHead(member: MemberNode, page: Page): string {
  switch (member.kind) {
    case SyntaxKind.PropertySignature:
      return `${modifierText(member)}${propertyText(member, page)}`;
    case SyntaxKind.IndexSignature:
      return `${modifierText(member)}${indexText(member)}`;
    default:
      return keyText(member.name, page);
  }
}

/** `readonly`, or nothing. */
function modifierText({ modifiers = [] }: PropertyNode | IndexNode): string {
  const isPlain = modifiers.every(({ kind }) => kind === SyntaxKind.ReadonlyKeyword);
  return isPlain ? "readonly ".repeat(modifiers.length) : unusual();
}

const propertyText = ({ name, questionToken }: PropertyNode, page: Page): string =>
  `${keyText(name, page)}${questionToken === undefined ? "" : "?"}`;

function keyText(name: PropertyName, page: Page): string {
  if (name.kind === SyntaxKind.Unknown) return codeText(name, page);
  const { kind, text } = name;
  if (kind === SyntaxKind.Identifier && /^[\w$]+$/.test(text)) return text;
  if (kind === SyntaxKind.NumericLiteral && /^\d{1,15}$/.test(text)) return text;
  // Escapes are the compiler's; which quotes there are, and whether any, is the formatter's.
  const isPlain =
    kind === SyntaxKind.StringLiteral &&
    /^(?![A-Za-z_$][\w$]*$)[ !#-[\]-~\u0080-\uffff]*$/.test(text);
  return isPlain ? `"${escapedLetters(text)}"` : unusual();
}

function indexText({ parameters: [parameter] }: IndexNode): string {
  if (parameter === undefined) return unusual();
  return `[${parameter.name.text}: ${tokenText(parameter.type)}]`;
}

/**
 * The lines of a comment of which each begins with an asterisk: formatters align these and leave others.
 */
export function commentLines(
  { kind, text }: CommentNode,
  page: Page,
): readonly [string, ...string[]] {
  if (kind !== SyntaxKind.MultiLineCommentTrivia) return unusual();
  if (/[\r\u2028\u2029]/.test(text)) page.isSure = false;
  const [first = "", ...others] = `/*${text}*/`.split("\n");
  const lines = others.map((line) => line.trim());
  return lines.every((line) => line.startsWith("*")) ? [first.trimEnd(), ...lines] : unusual();
}
