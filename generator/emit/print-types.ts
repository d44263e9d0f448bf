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
import { textOf } from "./type-layout/page.js";
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
  const members = [
    ...(index === undefined ? [] : [printMember(indexNode(nodeOf(index)), undefined, scope)]),
    ...properties.map((property) =>
      printMember(propertyNode(property, nodeOf(property.type)), property.doc, scope),
    ),
    ...methods.map((method) =>
      printMember(methodNode(method.name, method.parameters, method.returnType), method.doc, scope),
    ),
  ];
  const writer = new CodeBlockWriter({ newLine: "\n", indentNumberOfSpaces: 2 });
  Writers.objectType({ properties: members.map(({ structure }) => structure) })(writer);
  return {
    text: `${commentText(doc)}${head.text} ${writer.toString()}`,
    isLaidOut: head.isLaidOut && members.every(({ isLaidOut }) => isLaidOut),
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

/** A member as ts-morph takes it. */
interface PrintedMember {
  readonly structure: OptionalKind<PropertySignatureStructure>;
  readonly isLaidOut: boolean;
}

/**
 * Its type is part of the name that ts-morph gets: for each type, ts-morph makes a writer of its own, which takes longer
 * than the writing, and indents the lines of a type once more.
 */
function printMember(member: MemberNode, doc: Doc | undefined, scope: Scope): PrintedMember {
  const page = pageIn(scope, 2);
  writeMember(page, member, 0);
  const name = textOf(page).slice(0, -";".length);
  return {
    structure: { leadingTrivia: commentText(doc), name },
    isLaidOut: page.isSure,
  };
}
