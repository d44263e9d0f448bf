import {
  CodeBlockWriter,
  type JSDocStructure,
  type MethodSignatureStructure,
  type OptionalKind,
  type PropertySignatureStructure,
  Writers,
} from "ts-morph";

import type { Doc } from "../plan/types.js";
import { type Code, code, identifier, join, propertyKey } from "./code.js";
import { commentCode, docText } from "./doc.js";
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
  return {
    name: keyText(property.name),
    type: resolve(property.type, scope),
    hasQuestionToken: property.optional,
    isReadonly: property.readonly,
    ...docs(property.doc),
  };
}

function methodStructure(
  method: MethodSignature,
  scope: Scope,
): OptionalKind<MethodSignatureStructure> {
  const { typeParameters = [] } = method;
  return {
    name: keyText(method.name),
    typeParameters: typeParameters.map((parameter) => resolve(parameter, scope)),
    parameters: method.parameters.map((parameter) => ({
      name: identifier(parameter.name).text,
      type: resolve(parameter.type, scope),
      hasQuestionToken: parameter.optional === true,
    })),
    returnType: resolve(method.returnType, scope),
    ...docs(method.doc),
  };
}

function docs(doc: Doc | undefined): { docs?: OptionalKind<JSDocStructure>[] } {
  const description = docText(doc);
  return description === undefined ? {} : { docs: [{ description }] };
}

const keyText = (name: string): string => propertyKey(name).text;
