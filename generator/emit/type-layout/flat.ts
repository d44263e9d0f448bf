import { isTooLong } from "../laid-out.js";
import { codeText, literalText, nameText, quotedText, tokenText } from "./leaf.js";
import { memberHead } from "./member-head.js";
import {
  type IndexedAccessNode,
  type MemberNode,
  type ObjectNode,
  type OperatorNode,
  type ParameterNode,
  type ParenthesizedNode,
  type ReferenceNode,
  type Signature,
  SyntaxKind,
  type TypeNode,
} from "./nodes.js";
import type { Page } from "./page.js";
import { unusual } from "./unusual.js";

/** A type on one line; `undefined` where members stand on lines of their own, and where no line is long enough. */
export function flatText(node: TypeNode, page: Page): string | undefined {
  switch (node.kind) {
    case SyntaxKind.Unknown:
      return codeText(node, page);
    case SyntaxKind.TypeLiteral:
      return objectText(node, page);
    case SyntaxKind.FunctionType:
      return signatureText(node, " => ", page);
    case SyntaxKind.UnionType:
      return joined(node.types, " | ", page);
    case SyntaxKind.IntersectionType:
      return joined(node.types, " & ", page);
    case SyntaxKind.ParenthesizedType:
      return parenthesizedText(node, page);
    case SyntaxKind.ArrayType:
      return around("", flatText(node.elementType, page), "[]");
    case SyntaxKind.TupleType:
      return around("[", joined(node.elements, ", ", page), "]");
    case SyntaxKind.RestType:
      return around("...", flatText(node.type, page), "");
    case SyntaxKind.OptionalType:
      return around("", flatText(node.type, page), "?");
    case SyntaxKind.TypeOperator:
      return around(operatorText(node), flatText(node.type, page), "");
    case SyntaxKind.IndexedAccessType:
      return indexedAccessText(node, page);
    case SyntaxKind.TypeReference:
      return referenceText(node, page);
    case SyntaxKind.LiteralType:
      return literalText(node.literal);
    case SyntaxKind.Identifier:
      return quotedText(node.text);
    default:
      return tokenText(node);
  }
}

function objectText({ members, isInline }: ObjectNode, page: Page): string | undefined {
  if (members.length === 0) return "{}";
  if (isInline !== true) return undefined;
  const texts = members.map((member) => memberText(member, page));
  return texts.includes(undefined) ? undefined : `{ ${texts.join("; ")} }`;
}

function memberText(member: MemberNode, page: Page): string | undefined {
  if (member.emitNode !== undefined) return undefined;
  const head = memberHead(member, page);
  return member.kind === SyntaxKind.MethodSignature
    ? around(head, signatureText(member, ": ", page), "")
    : around(`${head}: `, flatText(member.type, page), "");
}

/** Parameters and the type that is given, on one line with a sign between them. */
export function signatureText(
  { parameters, type }: Signature,
  sign: string,
  page: Page,
): string | undefined {
  const texts = parameters.map((parameter) =>
    around(`${parameterHead(parameter)}: `, flatText(parameter.type, page), ""),
  );
  if (texts.includes(undefined)) return undefined;
  return around(`(${texts.join(", ")})${sign}`, flatText(type, page), "");
}

/** A parameter up to its colon. */
export const parameterHead = ({ name, questionToken }: ParameterNode): string =>
  `${name.text}${questionToken === undefined ? "" : "?"}`;

function parenthesizedText({ type }: ParenthesizedNode, page: Page): string | undefined {
  const text = flatText(type, page);
  return needsParentheses(type) ? around("(", text, ")") : text;
}

/** Of one type, a union or intersection is that type. */
export const needsParentheses = (node: TypeNode): boolean =>
  node.kind === SyntaxKind.TypeOperator ||
  ((node.kind === SyntaxKind.UnionType || node.kind === SyntaxKind.IntersectionType) &&
    node.types.length > 1);

/** The operator with the space behind it. */
export const operatorText = ({ operator }: OperatorNode): string =>
  `${tokenText({ kind: operator })} `;

const around = (start: string, text: string | undefined, end: string): string | undefined =>
  text === undefined ? undefined : start + text + end;

function joined(types: readonly TypeNode[], separator: string, page: Page): string | undefined {
  let result = "";
  for (const [index, type] of types.entries()) {
    const text = flatText(type, page);
    if (text === undefined || isTooLong(result.length)) return undefined;
    result += index === 0 ? text : separator + text;
  }
  return result;
}

function indexedAccessText({ objectType, indexType }: IndexedAccessNode, page: Page): string {
  const [object, index] = [flatText(objectType, page), flatText(indexType, page)];
  return object === undefined || index === undefined ? unusual() : `${object}[${index}]`;
}

function referenceText(
  { typeName, typeArguments = [] }: ReferenceNode,
  page: Page,
): string | undefined {
  const name = nameText(typeName, page);
  if (typeArguments.length === 0) return name;
  return around(`${name}<`, joined(typeArguments, ", ", page), ">");
}
