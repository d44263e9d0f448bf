import {
  CodeBlockWriter,
  type MethodSignatureStructure,
  type OptionalKind,
  type PropertySignatureStructure,
  Writers,
} from "ts-morph";

import type { Doc } from "../plan/types.js";
import { type Code, code, identifier, join, propertyKey } from "./code.js";
import { commentCode } from "./doc.js";
import { exportKeyword } from "./print-values.js";
import { type Scope, resolve } from "./scope.js";
import type {
  InterfaceStatement,
  MethodSignature,
  PropertySignature,
  TypeAliasStatement,
} from "./statement.js";

/** Statements that declare types. */
export type TypeStatement = InterfaceStatement | TypeAliasStatement;

/**
 * An interface or a type alias.
 *
 * Members go through ts-morph's structures and its writer, not through a source file: making one parses what was printed,
 * which takes longer than printing it.
 */
export function printType(statement: TypeStatement, scope: Scope): string {
  const head = resolve(headCode(statement), scope);
  return statement.kind === "interface"
    ? `${head} ${membersText(statement, scope)}`
    : `${head} = ${resolve(statement.type, scope)};`;
}

function headCode(statement: TypeStatement): Code {
  const { name, typeParameters = [], doc } = statement;
  const parameters = typeParameters.length === 0 ? code`` : code`<${join(typeParameters, ", ")}>`;
  const own = code`${identifier(name)}${parameters}`;
  const comment = doc === undefined ? code`` : commentCode(doc);
  if (statement.kind === "type")
    return code`${comment}${exportKeyword(statement.exported)}type ${own}`;
  const bases = statement.extends ?? [];
  const clause = bases.length === 0 ? code`` : code` extends ${join(bases, ", ")}`;
  return code`${comment}export interface ${own}${clause}`;
}

function membersText(
  { properties, methods = [], index }: InterfaceStatement,
  scope: Scope,
): string {
  const writer = new CodeBlockWriter({ newLine: "\n" });
  Writers.objectType({
    properties: properties.map((property) => propertyStructure(property, scope)),
    methods: methods.map((method) => methodStructure(method, scope)),
    indexSignatures:
      index === undefined
        ? []
        : [{ keyName: "key", keyType: "string", returnType: resolve(index, scope) }],
  })(writer);
  return writer.toString();
}

function propertyStructure(
  property: PropertySignature,
  scope: Scope,
): OptionalKind<PropertySignatureStructure> {
  const name = keyText(property.name);
  const type = resolve(property.type, scope);
  const own = { leadingTrivia: docText(property.doc, scope), isReadonly: property.readonly };
  // For each type that it is given, ts-morph makes a writer of its own, which takes longer than the writing. It has to where
  // further lines are to be indented.
  return type.includes("\n")
    ? { ...own, name, type, hasQuestionToken: property.optional }
    : { ...own, name: `${name}${property.optional ? "?" : ""}: ${type}` };
}

function methodStructure(
  method: MethodSignature,
  scope: Scope,
): OptionalKind<MethodSignatureStructure> {
  const { typeParameters = [] } = method;
  return {
    leadingTrivia: docText(method.doc, scope),
    name: keyText(method.name),
    typeParameters: typeParameters.map((parameter) => resolve(parameter, scope)),
    parameters: method.parameters.map((parameter) => ({
      name: identifier(parameter.name).text,
      type: resolve(parameter.type, scope),
      hasQuestionToken: parameter.optional === true,
    })),
    returnType: resolve(method.returnType, scope),
  };
}

/** As text before a member, not as a doc block's structure: ts-morph writes that in several pieces a line. */
const docText = (doc: Doc | undefined, scope: Scope): string =>
  doc === undefined ? "" : resolve(commentCode(doc), scope);

const keyText = (name: string): string => propertyKey(name).text;
