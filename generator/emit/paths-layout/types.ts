import { ts } from "ts-morph";

import { unusual } from "./unusual.js";

/** Where a type begins. */
export interface Spot {
  /** Spaces before the lines that follow. */
  readonly indent: number;
  /** Characters before it on its line. */
  readonly column: number;
  /** Characters that have to stand behind it on its last line. */
  readonly tail: number;
}

const printWidth = 80;

/** Lays out the members of an object, each with the line break behind it. */
export type Members = (members: readonly ts.TypeElement[], indent: number) => string;

export const pad = (count: number): string => " ".repeat(count);

const lineBreak = (indent: number): string => `\n${pad(indent)}`;

/**
 * A type as prettier lays it out behind what it belongs to: on one line where it fits, else a part a line, a union with a line
 * break before it; objects always with a member a line.
 */
export function annotationText(node: ts.TypeNode, spot: Spot, members: Members): string {
  const line = fitting(node, spot);
  if (line !== undefined) return line;
  if (!ts.isUnionTypeNode(node) || isHugged(node.types)) return brokenText(node, spot, members);
  const at = spot.indent + 2;
  return `${lineBreak(at)}${typeText(node, { indent: at, column: at, tail: spot.tail }, members)}`;
}

const typeText = (node: ts.TypeNode, spot: Spot, members: Members): string =>
  fitting(node, spot) ?? brokenText(node, spot, members);

function brokenText(node: ts.TypeNode, spot: Spot, members: Members): string {
  if (ts.isTypeLiteralNode(node)) return objectText(node, spot, members);
  if (ts.isUnionTypeNode(node)) return unionText(node, spot, members);
  if (ts.isIntersectionTypeNode(node)) return intersectionText(node, spot, members);
  if (ts.isParenthesizedTypeNode(node)) return inParentheses(node.type, spot, members);
  if (ts.isTypeReferenceNode(node)) return referenceText(node, spot, members);
  if (ts.isTupleTypeNode(node)) return tupleText(node, spot, members);
  if (ts.isArrayTypeNode(node))
    return `${typeText(node.elementType, withTail(spot, 2), members)}[]`;
  return flatText(node) ?? unusual();
}

const objectText = (node: ts.TypeLiteralNode, { indent }: Spot, members: Members): string =>
  `{\n${members(node.members, indent + 2)}${pad(indent)}}`;

/** Without a line break of its own before it. */
function unionText({ types }: ts.UnionTypeNode, spot: Spot, members: Members): string {
  if (isHugged(types)) return huggedText(types, spot, members);
  const { indent, tail } = spot;
  const own = { indent: indent + 2, column: indent + 2 };
  const parts = types.map((type, index) =>
    typeText(type, { ...own, tail: index === types.length - 1 ? tail : 0 }, members),
  );
  return parts.map((part) => `| ${part}`).join(lineBreak(indent));
}

/** An object or a reference that may be `null`. */
const huggedText = (types: readonly ts.TypeNode[], spot: Spot, members: Members): string =>
  types.reduce((before, type, index) => {
    const joined = index === 0 ? "" : `${before} | `;
    const rest = types.length - 1 - index; // " | null" each
    const column = columnAfter(joined, spot.column);
    return (
      joined +
      typeText(type, { ...spot, column, tail: spot.tail + rest * " | null".length }, members)
    );
  }, "");

function intersectionText(
  { types }: ts.IntersectionTypeNode,
  spot: Spot,
  members: Members,
): string {
  const { indent } = spot;
  let result = "";
  let isIndented = false;
  for (const [index, type] of types.entries()) {
    const [before, after] = [types[index - 1], types[index + 1]];
    const tail = after === undefined ? spot.tail : tailBefore(type, after);
    const isMixed = before !== undefined && isObject(before) !== isObject(type);
    if (before === undefined) {
      result = typeText(type, { ...spot, tail }, members);
    } else if (!isMixed && !isObject(type)) {
      const at = indent + 2;
      result += ` &${lineBreak(at)}${typeText(type, { indent: at, column: at, tail }, members)}`;
    } else {
      isIndented ||= isMixed && index > 1;
      const own = isMixed ? index > 1 : isIndented;
      const column = columnAfter(`${result} & `, spot.column);
      result += ` & ${typeText(type, { indent: own ? indent + 2 : indent, column, tail }, members)}`;
    }
  }
  return result;
}

function inParentheses(node: ts.TypeNode, spot: Spot, members: Members): string {
  const { indent, column, tail } = spot;
  if (!needsParentheses(node)) return typeText(node, spot, members);
  if (!ts.isUnionTypeNode(node) || isHugged(node.types))
    return `(${typeText(node, { indent, column: column + 1, tail: tail + 1 }, members)})`;
  const inner = { indent: indent + 2, column: indent + 2, tail: 0 };
  return `(${lineBreak(indent + 2)}${typeText(node, inner, members)}${lineBreak(indent)})`;
}

function referenceText(
  node: ts.TypeReferenceNode,
  { indent, column, tail }: Spot,
  members: Members,
): string {
  const name = nameText(node.typeName);
  const { typeArguments = [] } = node;
  const [only] = typeArguments;
  if (only === undefined) return name;
  if (typeArguments.length === 1 && isKeptInBrackets(only))
    return `${name}<${typeText(only, { indent, column: column + name.length + 1, tail: tail + 1 }, members)}>`;
  const at = indent + 2;
  const parts = typeArguments.map((type, index) =>
    typeText(
      type,
      { indent: at, column: at, tail: index === typeArguments.length - 1 ? 0 : 1 },
      members,
    ),
  );
  return `${name}<${lineBreak(at)}${parts.join(`,${lineBreak(at)}`)}${lineBreak(indent)}>`;
}

function tupleText({ elements }: ts.TupleTypeNode, { indent }: Spot, members: Members): string {
  const at = indent + 2;
  const parts = elements.map((element) => {
    // A union among others is put in parentheses there, and may stand behind a name.
    if (ts.isUnionTypeNode(element) || ts.isNamedTupleMember(element)) return unusual();
    return typeText(element, { indent: at, column: at, tail: 1 }, members);
  });
  return `[${lineBreak(at)}${parts.join(`,${lineBreak(at)}`)},${lineBreak(indent)}]`;
}

const withTail = (spot: Spot, more: number): Spot => ({ ...spot, tail: spot.tail + more });

/** Characters on the last line of a text that begins at a column. */
const columnAfter = (text: string, column: number): number => {
  const end = text.lastIndexOf("\n");
  return end === -1 ? column + text.length : text.length - end - 1;
};

/** The type on one line, if it may stand on one and has room there. */
function fitting(node: ts.TypeNode, { column, tail }: Spot): string | undefined {
  const line = flatText(node);
  return line !== undefined && column + line.length + tail <= printWidth ? line : undefined;
}

/** A type on one line; `undefined` where it has members, which always stand on lines of their own. */
export function flatText(node: ts.TypeNode): string | undefined {
  if (ts.isTypeLiteralNode(node)) return node.members.length === 0 ? "{}" : undefined;
  if (ts.isUnionTypeNode(node)) return joined(node.types, " | ");
  if (ts.isIntersectionTypeNode(node)) return joined(node.types, " & ");
  if (ts.isParenthesizedTypeNode(node)) return parenthesizedText(node);
  if (ts.isArrayTypeNode(node)) return around("", flatText(node.elementType), "[]");
  if (ts.isTupleTypeNode(node)) return around("[", joined(node.elements, ", "), "]");
  if (ts.isRestTypeNode(node)) return around("...", flatText(node.type), "");
  if (ts.isIndexedAccessTypeNode(node)) return indexedAccessText(node);
  if (!ts.isTypeReferenceNode(node)) return wordText(node);
  const { typeName, typeArguments = [] } = node;
  const name = nameText(typeName);
  return typeArguments.length === 0 ? name : around(`${name}<`, joined(typeArguments, ", "), ">");
}

function parenthesizedText({ type }: ts.ParenthesizedTypeNode): string | undefined {
  const text = flatText(type);
  return needsParentheses(type) ? around("(", text, ")") : text;
}

/** Of one type, a union or intersection is that type. */
const needsParentheses = (node: ts.TypeNode): boolean =>
  (ts.isUnionTypeNode(node) || ts.isIntersectionTypeNode(node)) && node.types.length > 1;

const around = (start: string, text: string | undefined, end: string): string | undefined =>
  text === undefined ? undefined : start + text + end;

function joined(types: readonly ts.TypeNode[], separator: string): string | undefined {
  let result = "";
  for (const [index, type] of types.entries()) {
    const text = flatText(type);
    if (text === undefined) return undefined;
    result += index === 0 ? text : separator + text;
  }
  return result;
}

function indexedAccessText({ objectType, indexType }: ts.IndexedAccessTypeNode): string {
  const [object, index] = [flatText(objectType), flatText(indexType)];
  return object === undefined || index === undefined ? unusual() : `${object}[${index}]`;
}

/** Keywords and literals; openapi-typescript writes texts as identifiers. */
function wordText(node: ts.TypeNode): string {
  if (ts.isLiteralTypeNode(node)) return literalText(node.literal);
  if (ts.isIdentifier(node)) return textLiteral(node.text);
  return ts.tokenToString(node.kind) ?? unusual();
}

function literalText(literal: ts.LiteralTypeNode["literal"]): string {
  if (ts.isStringLiteral(literal)) return textLiteral(JSON.stringify(literal.text));
  if (ts.isNumericLiteral(literal)) return numberText(literal.text);
  if (ts.isPrefixUnaryExpression(literal) && ts.isNumericLiteral(literal.operand))
    return `-${numberText(literal.operand.text)}`;
  return ts.tokenToString(literal.kind) ?? unusual();
}

/** As it stands; other forms are changed by formatters. */
const numberText = (text: string): string =>
  /^(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/.test(text) ? text : unusual();

/** A text in double quotes; what has quotes or wide letters in it is left to others. */
const textLiteral = (text: string): string =>
  /^"(?:[ !#-[\]-~]|\\[\\bfnrtu])*"$/.test(text) ? text : unusual();

const nameText = (name: ts.EntityName): string =>
  ts.isIdentifier(name) && /^[\w$]+$/.test(name.text) ? name.text : unusual();

const isObject = ts.isTypeLiteralNode;

/** What has to stand behind a part of an intersection, up to the next place where the line may break. */
function tailBefore(part: ts.TypeNode, next: ts.TypeNode): number {
  if (!isObject(part) && !isObject(next)) return " &".length;
  if (isObject(next) && next.members.length === 0) return unusual();
  return " & {".length;
}

/** Whether a union stays on the lines of its one object or reference: all else in it is `null`. */
function isHugged(types: readonly ts.TypeNode[]): boolean {
  const first = types.find((type) => isObject(type) || isReference(type));
  return first !== undefined && types.every((type) => type === first || isNull(type));
}

/** Texts are identifiers, and types of names are references. */
const isReference = ts.isTypeReferenceNode;

const isNull = (node: ts.TypeNode): boolean =>
  ts.isLiteralTypeNode(node) && node.literal.kind === ts.SyntaxKind.NullKeyword;

/** Whether the only argument of a type stays beside its brackets. */
function isKeptInBrackets(node: ts.TypeNode): boolean {
  if (ts.isUnionTypeNode(node)) return isHugged(node.types);
  const isPlain = ts.isTypeReferenceNode(node) && node.typeArguments === undefined;
  return isPlain || isObject(node) || isWord(node);
}

const isWord = (node: ts.TypeNode): boolean =>
  ts.isLiteralTypeNode(node) || ts.isIdentifier(node) || ts.tokenToString(node.kind) !== undefined;
