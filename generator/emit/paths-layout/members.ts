import { flatText, nameText, needsParentheses } from "./flat.js";
import { commentLines, memberHead } from "./member-head.js";
import {
  type IntersectionNode,
  type MemberNode,
  type ReferenceNode,
  SyntaxKind,
  type TupleNode,
  type TypeNode,
  type UnionNode,
} from "./nodes.js";
import { type Page, breakLine, newPage, textOf } from "./page.js";
import { unusual } from "./unusual.js";

/** Where a type is written. */
interface Spot {
  readonly page: Page;
  /** Spaces before the lines that follow. */
  readonly indent: number;
  /** Characters that have to stand behind it on its last line. */
  readonly tail: number;
}

const printWidth = 80;

/** Members with their comments, each with a line break before it. */
export function membersText(members: readonly MemberNode[], indent: number): string {
  const page = newPage();
  writeMembers(page, members, indent);
  return textOf(page);
}

function writeMembers(page: Page, members: readonly MemberNode[], indent: number): void {
  for (const member of members) {
    for (const comment of member.emitNode?.leadingComments ?? []) {
      const [first, ...others] = commentLines(comment);
      breakLine(page, indent);
      page.line += first;
      for (const line of others) {
        breakLine(page, indent + 1);
        page.line += line;
      }
    }
    breakLine(page, indent);
    writeMember(page, member, indent);
  }
}

function writeMember(page: Page, member: MemberNode, indent: number): void {
  const start = page.done.length;
  page.line += `${memberHead(member)}:`;
  writeAnnotation(member.type, { page, indent, tail: 1 });
  const line = page.done[start] ?? page.line;
  // Before anything else, the brackets of an index signature are broken.
  if (member.kind === SyntaxKind.IndexSignature && line.length >= printWidth) unusual();
  page.line += ";";
}

/**
 * Writes a type as prettier lays it out behind a colon: on one line where it fits, else a part a line, a union with a line
 * break before it; objects always with a member a line.
 */
function writeAnnotation(node: TypeNode, spot: Spot): void {
  const { page, tail } = spot;
  const line = flatText(node);
  const isPutBelow = node.kind === SyntaxKind.UnionType && !isHugged(node.types);
  if (line !== undefined && fits(` ${line}`, spot)) {
    page.line += ` ${line}`;
  } else if (isPutBelow) {
    const indent = spot.indent + 2;
    breakLine(page, indent);
    writeType(node, { page, indent, tail });
  } else {
    page.line += " ";
    writeBroken(node, spot);
  }
}

const fits = (text: string, { page, tail }: Spot): boolean =>
  page.line.length + text.length + tail <= printWidth;

function writeType(node: TypeNode, spot: Spot): void {
  const line = flatText(node);
  if (line !== undefined && fits(line, spot)) spot.page.line += line;
  else writeBroken(node, spot);
}

function writeBroken(node: TypeNode, spot: Spot): void {
  const { page, indent, tail } = spot;
  switch (node.kind) {
    case SyntaxKind.TypeLiteral:
      page.line += "{";
      writeMembers(page, node.members, indent + 2);
      breakLine(page, indent);
      page.line += "}";
      break;
    case SyntaxKind.UnionType:
      return writeUnion(node, spot);
    case SyntaxKind.IntersectionType:
      return writeIntersection(node, spot);
    case SyntaxKind.ParenthesizedType:
      return writeInParentheses(node.type, spot);
    case SyntaxKind.TypeReference:
      return writeReference(node, spot);
    case SyntaxKind.TupleType:
      return writeTuple(node, spot);
    case SyntaxKind.ArrayType:
      writeType(node.elementType, { page, indent, tail: tail + "[]".length });
      page.line += "[]";
      break;
    default:
      page.line += flatText(node) ?? unusual();
  }
}

/** Without a line break of its own before it. */
function writeUnion({ types }: UnionNode, spot: Spot): void {
  if (isHugged(types)) return writeHugged(types, spot);
  const { page, indent, tail } = spot;
  for (const [index, type] of types.entries()) {
    if (index > 0) breakLine(page, indent);
    page.line += "| ";
    writeType(type, { page, indent: indent + 2, tail: index === types.length - 1 ? tail : 0 });
  }
}

/** An object or a reference that may be `null`. */
function writeHugged(types: readonly TypeNode[], { page, indent, tail }: Spot): void {
  for (const [index, type] of types.entries()) {
    if (index > 0) page.line += " | ";
    const rest = types.length - 1 - index; // " | null" each
    writeType(type, { page, indent, tail: tail + rest * " | null".length });
  }
}

function writeIntersection({ types }: IntersectionNode, { page, indent, tail }: Spot): void {
  let isIndented = false;
  for (const [index, type] of types.entries()) {
    const [before, after] = [types[index - 1], types[index + 1]];
    const spot = { page, indent, tail: after === undefined ? tail : tailBefore(type, after) };
    const isMixed = before !== undefined && isObject(before) !== isObject(type);
    if (before === undefined) {
      writeType(type, spot);
    } else if (!isMixed && !isObject(type)) {
      page.line += " &";
      breakLine(page, indent + 2);
      writeType(type, { ...spot, indent: indent + 2 });
    } else {
      isIndented ||= isMixed && index > 1;
      page.line += " & ";
      const isOwn = isMixed ? index > 1 : isIndented;
      writeType(type, isOwn ? { ...spot, indent: indent + 2 } : spot);
    }
  }
}

function writeInParentheses(node: TypeNode, spot: Spot): void {
  const { page, indent, tail } = spot;
  if (!needsParentheses(node)) return writeType(node, spot);
  page.line += "(";
  if (node.kind !== SyntaxKind.UnionType || isHugged(node.types)) {
    writeType(node, { page, indent, tail: tail + 1 });
  } else {
    breakLine(page, indent + 2);
    writeType(node, { page, indent: indent + 2, tail: 0 });
    breakLine(page, indent);
  }
  page.line += ")";
}

function writeReference({ typeName, typeArguments = [] }: ReferenceNode, spot: Spot): void {
  const { page, indent, tail } = spot;
  page.line += nameText(typeName);
  const [only] = typeArguments;
  if (only === undefined) return;
  page.line += "<";
  if (typeArguments.length === 1 && isKeptInBrackets(only)) {
    writeType(only, { page, indent, tail: tail + 1 });
  } else {
    for (const [index, type] of typeArguments.entries()) {
      const isLast = index === typeArguments.length - 1;
      breakLine(page, indent + 2);
      writeType(type, { page, indent: indent + 2, tail: isLast ? 0 : 1 });
      if (!isLast) page.line += ",";
    }
    breakLine(page, indent);
  }
  page.line += ">";
}

function writeTuple({ elements }: TupleNode, { page, indent }: Spot): void {
  page.line += "[";
  for (const element of elements) {
    // A union among others is put in parentheses there.
    if (element.kind === SyntaxKind.UnionType) unusual();
    breakLine(page, indent + 2);
    writeType(element, { page, indent: indent + 2, tail: 1 });
    page.line += ",";
  }
  breakLine(page, indent);
  page.line += "]";
}

const isObject = (node: TypeNode): boolean => node.kind === SyntaxKind.TypeLiteral;

/** What has to stand behind a part of an intersection, up to the next place where the line may break. */
function tailBefore(part: TypeNode, next: TypeNode): number {
  if (!isObject(part) && !isObject(next)) return " &".length;
  if (next.kind === SyntaxKind.TypeLiteral && next.members.length === 0) return unusual();
  return " & {".length;
}

/** Whether a union stays on the lines of its one object or reference: all else in it is `null`. */
function isHugged(types: readonly TypeNode[]): boolean {
  const first = types.find((type) => isObject(type) || isReference(type));
  return first !== undefined && types.every((type) => type === first || isNull(type));
}

/** Texts are identifiers, and types of names are references. */
const isReference = (node: TypeNode): boolean => node.kind === SyntaxKind.TypeReference;

const isNull = (node: TypeNode): boolean =>
  node.kind === SyntaxKind.LiteralType && node.literal.kind === SyntaxKind.NullKeyword;

/** Whether the only argument of a type stays beside its brackets. */
function isKeptInBrackets(node: TypeNode): boolean {
  switch (node.kind) {
    case SyntaxKind.UnionType:
      return isHugged(node.types);
    case SyntaxKind.TypeReference:
      return node.typeArguments === undefined;
    case SyntaxKind.ArrayType:
    case SyntaxKind.IndexedAccessType:
    case SyntaxKind.IntersectionType:
    case SyntaxKind.ParenthesizedType:
    case SyntaxKind.RestType:
    case SyntaxKind.TupleType:
      return false;
    default:
      return true; // an object, a keyword or a literal
  }
}
