import {
  CodeBlockWriter,
  type MethodSignatureStructure,
  type OptionalKind,
  type PropertySignatureStructure,
  Writers,
} from "ts-morph";

import type { Doc } from "../plan/types.js";
import { type Code, code, identifier, join, propertyKey } from "./code.js";
import { type PrintedText, isNeverBroken, nodeOf, pageIn, printAliased } from "./print-typed.js";
import { commentText, exportKeyword } from "./print-values.js";
import { type Scope, resolve } from "./scope.js";
import { indexNode, propertyNode } from "./shape-node.js";
import type { InterfaceStatement, MethodSignature, TypeAliasStatement } from "./statement.js";
import { writeMember } from "./type-layout/members.js";
import type { MemberNode } from "./type-layout/nodes.js";
import { textOf } from "./type-layout/page.js";

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

function printAlias(statement: TypeAliasStatement, scope: Scope): PrintedText {
  const { doc, exported, type, typeParameters = [] } = statement;
  const comment = commentText(doc);
  const head = resolve(code`${exportKeyword(exported)}type ${ownName(statement)} =`, scope);
  const typed = printAliased(head, type, scope);
  return { text: comment + typed.text, isLaidOut: typed.isLaidOut && typeParameters.length === 0 };
}

const ownName = ({ name, typeParameters = [] }: TypeStatement): Code =>
  typeParameters.length === 0
    ? identifier(name)
    : code`${identifier(name)}<${join(typeParameters, ", ")}>`;

function printInterface(statement: InterfaceStatement, scope: Scope): PrintedText {
  const { doc, extends: bases = [], index, methods = [], properties } = statement;
  const clause = bases.length === 0 ? code`` : code` extends ${join(bases, ", ")}`;
  const head = resolve(code`export interface ${ownName(statement)}${clause}`, scope);
  const members = [
    ...(index === undefined ? [] : [printMember(indexNode(nodeOf(index)), undefined, scope)]),
    ...properties.map((property) =>
      printMember(propertyNode(property, nodeOf(property.type)), property.doc, scope),
    ),
  ];
  const writer = new CodeBlockWriter({ newLine: "\n", indentNumberOfSpaces: 2 });
  Writers.objectType({
    properties: members.map(({ structure }) => structure),
    methods: methods.map((method) => methodStructure(method, scope)),
  })(writer);
  const isPlain = methods.length === 0 && bases.length <= 1 && bases.every(isNeverBroken);
  return {
    text: `${commentText(doc)}${head} ${writer.toString()}`,
    isLaidOut: isPlain && members.every(({ isLaidOut }) => isLaidOut),
  };
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

function methodStructure(
  method: MethodSignature,
  scope: Scope,
): OptionalKind<MethodSignatureStructure> {
  const { typeParameters = [] } = method;
  return {
    // As text, not as a doc block's structure: ts-morph writes that in several pieces a line.
    leadingTrivia: commentText(method.doc),
    name: propertyKey(method.name).text,
    typeParameters: typeParameters.map((parameter) => resolve(parameter, scope)),
    parameters: method.parameters.map((parameter) => ({
      name: identifier(parameter.name).text,
      type: resolve(parameter.type, scope),
      hasQuestionToken: parameter.optional === true,
    })),
    returnType: resolve(method.returnType, scope),
  };
}
