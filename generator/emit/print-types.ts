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
    ...(index === undefined ? [] : [memberStructure(indexNode(nodeOf(index)), undefined, page)]),
    ...properties.map((property) =>
      memberStructure(propertyNode(property, nodeOf(property.type)), property.doc, page),
    ),
    ...methods.map(({ name, parameters, returnType, doc: own }) =>
      memberStructure(methodNode(name, parameters, returnType), own, page),
    ),
  ];
  const writer = new CodeBlockWriter({ newLine: "\n", indentNumberOfSpaces: 2 });
  Writers.objectType({ properties: members })(writer);
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

/**
 * A member as ts-morph takes it. Its type is part of the name: for each type, ts-morph makes a writer of its own, which
 * takes longer than the writing, and indents the lines of a type once more.
 *
 * @param page An empty one, for what stands within the braces.
 */
function memberStructure(
  member: MemberNode,
  doc: Doc | undefined,
  page: Page,
): OptionalKind<PropertySignatureStructure> {
  writeMember(page, member, 0);
  return { leadingTrivia: commentText(doc), name: takeText(page).slice(0, -";".length) };
}
