import { isTooLong } from "../laid-out.js";
import { flatText, needsParentheses, operatorText, parameterHead, signatureText } from "./flat.js";
import { isHugged, isKeptInBrackets } from "./hugged.js";
import { writeIntersection } from "./intersection.js";
import { nameText } from "./leaf.js";
import { commentLines, memberHead } from "./member-head.js";
import {
  type IndexNode,
  type MemberNode,
  type MethodNode,
  type ObjectNode,
  type PropertyNode,
  type ReferenceNode,
  type Signature,
  SyntaxKind,
  type TupleNode,
  type TypeNode,
  type UnionNode,
} from "./nodes.js";
import {
  type Mark,
  type Page,
  type Spot,
  breakLine,
  goBack,
  markOf,
  newPage,
  textOf,
} from "./page.js";
import { unusual } from "./unusual.js";

/** Members with their comments, each with a line break before it. */
export function membersText(members: readonly MemberNode[], indent: number): string {
  const page = newPage();
  writeMembers(page, members, indent);
  return page.isSure ? textOf(page) : unusual();
}

function writeMembers(page: Page, members: readonly MemberNode[], indent: number): void {
  for (const member of members) {
    for (const comment of member.emitNode?.leadingComments ?? []) {
      const [first, ...others] = commentLines(comment, page);
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

/** Writes a member without its comment. */
export function writeMember(page: Page, member: MemberNode, indent: number): void {
  const spot = { page, indent, tail: ";".length };
  if (member.kind === SyntaxKind.MethodSignature) writeMethod(member, spot);
  else writeProperty(member, spot);
  page.line += ";";
}

function writeMethod(member: MethodNode, spot: Spot): void {
  const { page } = spot;
  page.line += memberHead(member, page);
  const line = signatureText(member, ": ", page);
  if (line !== undefined && fits(line, spot)) page.line += line;
  else writeSignature(member, ": ", spot);
}

/** With a parameter a line. */
function writeSignature({ parameters, type }: Signature, sign: string, spot: Spot): void {
  const { page, indent } = spot;
  page.line += "(";
  for (const parameter of parameters) {
    breakLine(page, indent + 2);
    page.line += `${parameterHead(parameter)}:`;
    writeAnnotation(parameter.type, { page, indent: indent + 2, tail: ",".length });
    page.line += ",";
  }
  breakLine(page, indent);
  page.line += `)${sign}`;
  writeType(type, spot);
}

function writeProperty(member: PropertyNode | IndexNode, spot: Spot): void {
  const { page } = spot;
  const start = markOf(page);
  const head = `${memberHead(member, page)}:`;
  page.line += head;
  writeAnnotation(member.type, spot);
  // Before anything else, the brackets of an index signature are broken.
  if (member.kind === SyntaxKind.IndexSignature && isTooLong(columnsSince(start, spot))) {
    goBack(start, page);
    writeInBrackets(head, spot);
    writeAnnotation(member.type, spot);
  }
}

function writeInBrackets(head: string, { page, indent }: Spot): void {
  const [before, inside, after] = head.split(/(?<=\[)|(?=\])/) as [string, string, string]; // as `memberHead` writes it
  page.line += before;
  breakLine(page, indent + 2);
  page.line += inside;
  breakLine(page, indent);
  page.line += after;
}

/**
 * Writes a type as prettier lays it out behind a colon: on one line where it fits, else a part a line, a union with a line
 * break before it; objects always with a member a line.
 */
export function writeAnnotation(node: TypeNode, spot: Spot): void {
  const { page, tail } = spot;
  const line = flatText(node, page);
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

/** Writes a type behind an equals sign: as behind a colon, but on a line of its own where its first words do not fit. */
export function writeAliased(node: TypeNode, spot: Spot): void {
  const { page, indent, tail } = spot;
  const start = markOf(page);
  writeAnnotation(node, spot);
  const isPutBelow = page.done[start.done] === start.line;
  if (isPutBelow || !isTooLong(columnsSince(start, spot))) return;
  goBack(start, page);
  breakLine(page, indent + 2);
  writeType(node, { page, indent: indent + 2, tail });
}

/** Columns of the line that was begun at a mark, with what has to stand behind it. */
function columnsSince({ done }: Mark, { page, tail }: Spot): number {
  const line = page.done[done];
  return page.margin + (line === undefined ? page.line.length + tail : line.length);
}

const fits = (text: string, { page, tail }: Spot): boolean =>
  !isTooLong(page.margin + page.line.length + text.length + tail);

/** Writes a type on the line that is begun where it fits, else a part a line. */
export function writeType(node: TypeNode, spot: Spot): void {
  const line = flatText(node, spot.page);
  if (line !== undefined && fits(line, spot)) spot.page.line += line;
  else writeBroken(node, spot);
}

function writeBroken(node: TypeNode, spot: Spot): void {
  const { page, indent, tail } = spot;
  switch (node.kind) {
    case SyntaxKind.TypeLiteral:
      return writeObject(node, spot);
    case SyntaxKind.FunctionType:
      return writeSignature(node, " => ", spot);
    case SyntaxKind.UnionType:
      return writeUnion(node, spot);
    case SyntaxKind.IntersectionType:
      return writeIntersection(node, spot, writeType);
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
    case SyntaxKind.RestType:
      page.line += "...";
      return writeType(node.type, spot);
    case SyntaxKind.TypeOperator:
      page.line += operatorText(node);
      return writeType(node.type, spot);
    case SyntaxKind.OptionalType:
      writeType(node.type, { page, indent, tail: tail + "?".length });
      page.line += "?";
      break;
    default:
      page.line += flatText(node, page) ?? unusual();
  }
}

function writeObject({ members }: ObjectNode, { page, indent }: Spot): void {
  page.line += "{";
  if (members.length > 0) {
    writeMembers(page, members, indent + 2);
    breakLine(page, indent);
  }
  page.line += "}";
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

function isBrokenUnion(node: TypeNode, spot: Spot): boolean {
  if (node.kind !== SyntaxKind.UnionType || isHugged(node.types)) return false;
  const line = flatText(node, spot.page);
  return line === undefined || !fits(line, spot);
}

const writeInParentheses = (node: TypeNode, spot: Spot): void =>
  needsParentheses(node) ? writeParenthesized(node, spot) : writeType(node, spot);

function writeParenthesized(node: TypeNode, { page, indent, tail }: Spot): void {
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
  page.line += nameText(typeName, page);
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
    const spot = { page, indent: indent + 2, tail: 1 };
    breakLine(page, spot.indent);
    // A union among others is put in parentheses, which it does not need.
    if (elements.length > 1 && isBrokenUnion(element, spot)) writeParenthesized(element, spot);
    else writeType(element, spot);
    page.line += ",";
  }
  breakLine(page, indent);
  page.line += "]";
}
