import {
  CodeBlockWriter,
  type OptionalKind,
  type PropertySignatureStructure,
  Writers,
} from "ts-morph";

import type { Doc } from "../plan/types.js";
import { identifier } from "./code.js";
import { isNarrow } from "./laid-out.js";
import { type PrintedText, nodeOf, pageIn, printAliased } from "./print-typed.js";
import { commentText, exportKeyword } from "./print-values.js";
import type { Scope } from "./scope.js";
import type { InterfaceStatement, TypeAliasStatement } from "./statement.js";
import { writeMember, writeType } from "./type-layout/members.js";
import type { MemberNode } from "./type-layout/nodes.js";
import { type Page, takeText, textOf } from "./type-layout/page.js";
import { indexNode, methodNode, propertyNode } from "./type-nodes.js";

/** Statements that declare types. */
export type TypeStatement = InterfaceStatement | TypeAliasStatement;

/**
 * An interface or a type alias, laid out where its types can be.
 *
 * Members go through ts-morph's structures and its writer, not through a source file: making one parses what was printed,
 * which takes longer than printing it.
 */
export const printType = (statement: TypeStatement, scope: Scope): PrintedText =>
  statement.kind === "interface" ? printInterface(statement, scope) : printAlias(statement, scope);

function printAlias({ doc, exported, name, type }: TypeAliasStatement, scope: Scope): PrintedText {
  const head = `${exportKeyword(exported).text}type ${identifier(name).text} =`;
  const { text, isLaidOut } = printAliased(head, type, scope);
  return { text: commentText(doc) + text, isLaidOut };
}

function printInterface(statement: InterfaceStatement, scope: Scope): PrintedText {
  const { doc, index, methods = [], properties } = statement;
  const head = printHead(statement, scope);
  const page = pageIn(scope, 2);
  const members = [
    ...(index === undefined ? [] : [memberText(indexNode(nodeOf(index)), undefined, page)]),
    ...properties.map((property) =>
      memberText(propertyNode(property, nodeOf(property.type)), property.doc, page),
    ),
    ...methods.map(({ name, parameters, returnType, doc: own }) =>
      memberText(methodNode(name, parameters, returnType), own, page),
    ),
  ];
  const writer = new CodeBlockWriter({ newLine: "\n", indentNumberOfSpaces: 2 });
  Writers.objectType({ properties: structuresOf(members) })(writer);
  return {
    text: `${commentText(doc)}${head.text} ${writer.toString()}`,
    isLaidOut: head.isLaidOut && page.isSure,
  };
}

/** An interface up to its members. */
function printHead({ name, extends: base }: InterfaceStatement, scope: Scope): PrintedText {
  const own = `export interface ${identifier(name).text}`;
  if (base === undefined) return { text: own, isLaidOut: true };
  const page = pageIn(scope);
  page.line = `${own} extends `;
  writeType(base, { page, indent: 0, tail: " {".length });
  return { text: textOf(page), isLaidOut: page.isSure && isNarrow(own) };
}

/** @param page An empty one, for what stands within the braces. */
function memberText(member: MemberNode, doc: Doc | undefined, page: Page): string {
  writeMember(page, member, 0);
  return commentText(doc) + takeText(page);
}

/**
 * Members as ts-morph takes them: as the name of one, which it writes and indents as it is. For each member and each type it
 * makes writers and printers of its own, which takes several times as long as the writing.
 */
const structuresOf = (members: readonly string[]): OptionalKind<PropertySignatureStructure>[] =>
  members.length === 0 ? [] : [{ name: members.join("\n").slice(0, -";".length) }];
