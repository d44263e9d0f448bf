import { flatText } from "./flat.js";
import {
  type CommentNode,
  type IndexNode,
  type MemberNode,
  type PropertyName,
  type PropertyNode,
  SyntaxKind,
} from "./nodes.js";
import { unusual } from "./unusual.js";

/** A member up to its colon. */
export function memberHead(member: MemberNode): string {
  const own =
    member.kind === SyntaxKind.PropertySignature ? propertyText(member) : indexText(member);
  return `${modifierText(member)}${own}`;
}

/** `readonly`, or nothing. */
function modifierText({ modifiers = [] }: MemberNode): string {
  const isPlain = modifiers.every(({ kind }) => kind === SyntaxKind.ReadonlyKeyword);
  return isPlain ? "readonly ".repeat(modifiers.length) : unusual();
}

const propertyText = ({ name, questionToken }: PropertyNode): string =>
  `${keyText(name)}${questionToken === undefined ? "" : "?"}`;

function keyText({ kind, text }: PropertyName): string {
  if (kind === SyntaxKind.Identifier && /^[\w$]+$/.test(text)) return text;
  if (kind === SyntaxKind.NumericLiteral && /^\d{1,15}$/.test(text)) return text;
  // Escapes are the compiler's; which quotes there are, and whether any, is the formatter's.
  const isPlain =
    kind === SyntaxKind.StringLiteral && /^(?![A-Za-z_$][\w$]*$)[ !#-[\]-~]*$/.test(text);
  return isPlain ? `"${text}"` : unusual();
}

function indexText({ parameters: [parameter] }: IndexNode): string {
  if (parameter === undefined) return unusual();
  return `[${parameter.name.text}: ${flatText(parameter.type) ?? unusual()}]`;
}

/**
 * The lines of a comment of which each begins with an asterisk: formatters align these and leave others.
 */
export function commentLines({ kind, text }: CommentNode): readonly [string, ...string[]] {
  const isBlock = kind === SyntaxKind.MultiLineCommentTrivia;
  if (!isBlock || /[\r\u2028\u2029]/.test(text)) return unusual();
  const [first = "", ...others] = `/*${text}*/`.split("\n");
  const lines = others.map((line) => line.trim());
  return lines.every((line) => line.startsWith("*")) ? [first.trimEnd(), ...lines] : unusual();
}
