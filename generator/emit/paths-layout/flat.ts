import { ts } from "ts-morph";

import {
  type IdentifierNode,
  type IndexedAccessNode,
  type LiteralNode,
  type ParenthesizedNode,
  type ReferenceNode,
  SyntaxKind,
  type TokenNode,
  type TypeNode,
} from "./nodes.js";
import { unusual } from "./unusual.js";

/** A type on one line; `undefined` where it has members, which always stand on lines of their own. */
export function flatText(node: TypeNode): string | undefined {
  switch (node.kind) {
    case SyntaxKind.TypeLiteral:
      return node.members.length === 0 ? "{}" : undefined;
    case SyntaxKind.UnionType:
      return joined(node.types, " | ");
    case SyntaxKind.IntersectionType:
      return joined(node.types, " & ");
    case SyntaxKind.ParenthesizedType:
      return parenthesizedText(node);
    case SyntaxKind.ArrayType:
      return around("", flatText(node.elementType), "[]");
    case SyntaxKind.TupleType:
      return around("[", joined(node.elements, ", "), "]");
    case SyntaxKind.RestType:
      return around("...", flatText(node.type), "");
    case SyntaxKind.IndexedAccessType:
      return indexedAccessText(node);
    case SyntaxKind.TypeReference:
      return referenceText(node);
    case SyntaxKind.LiteralType:
      return literalText(node.literal);
    case SyntaxKind.Identifier:
      return textLiteral(node.text);
    default:
      return tokenText(node);
  }
}

function parenthesizedText({ type }: ParenthesizedNode): string | undefined {
  const text = flatText(type);
  return needsParentheses(type) ? around("(", text, ")") : text;
}

/** Of one type, a union or intersection is that type. */
export const needsParentheses = (node: TypeNode): boolean =>
  (node.kind === SyntaxKind.UnionType || node.kind === SyntaxKind.IntersectionType) &&
  node.types.length > 1;

const around = (start: string, text: string | undefined, end: string): string | undefined =>
  text === undefined ? undefined : start + text + end;

function joined(types: readonly TypeNode[], separator: string): string | undefined {
  let result = "";
  for (const [index, type] of types.entries()) {
    const text = flatText(type);
    if (text === undefined) return undefined;
    result += index === 0 ? text : separator + text;
  }
  return result;
}

function indexedAccessText({ objectType, indexType }: IndexedAccessNode): string {
  const [object, index] = [flatText(objectType), flatText(indexType)];
  return object === undefined || index === undefined ? unusual() : `${object}[${index}]`;
}

function referenceText({ typeName, typeArguments = [] }: ReferenceNode): string | undefined {
  const name = nameText(typeName);
  return typeArguments.length === 0 ? name : around(`${name}<`, joined(typeArguments, ", "), ">");
}

export const nameText = ({ text }: IdentifierNode): string =>
  /^[\w$]+$/.test(text) ? text : unusual();

function literalText(literal: LiteralNode["literal"]): string {
  switch (literal.kind) {
    case SyntaxKind.StringLiteral:
      return textLiteral(JSON.stringify(literal.text));
    case SyntaxKind.NumericLiteral:
      return numberText(literal.text);
    case SyntaxKind.PrefixUnaryExpression:
      return `-${numberText(literal.operand.text)}`;
    default:
      return tokenText(literal);
  }
}

const { tokenToString } = ts;

const tokenText = ({ kind }: TokenNode): string => tokenToString(kind) ?? unusual();

/** As it stands; other forms are changed by formatters. */
const numberText = (text: string): string =>
  /^(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/.test(text) ? text : unusual();

/** A text in double quotes; what has quotes or wide letters in it is left to others. */
const textLiteral = (text: string): string =>
  /^"(?:[ !#-[\]-~]|\\[\\bfnrtu])*"$/.test(text) ? text : unusual();
