import {
  type JSDocStructure,
  type MethodSignatureStructure,
  type OptionalKind,
  Project,
  type StatementStructures,
  StructureKind,
} from "ts-morph";

import type { Doc } from "../plan/types.js";
import { type Code, identifier, propertyKey } from "./code.js";
import { docText } from "./doc.js";
import { type Scope, resolve } from "./scope.js";
import type { InterfaceStatement, MethodSignature, TypeAliasStatement } from "./statement.js";

/** Statements that declare types. */
type TypeStatement = InterfaceStatement | TypeAliasStatement;

/**
 * Interfaces and type aliases through ts-morph.
 *
 * One `createSourceFile` call for all: ts-morph parses a file anew for each node that is added to it.
 *
 * @returns A text a statement, with its doc block.
 */
export function printTypes(statements: readonly TypeStatement[], scope: Scope): readonly string[] {
  if (statements.length === 0) return [];
  const structures = statements.map((statement) =>
    statement.kind === "interface"
      ? interfaceStructure(statement, scope)
      : typeStructure(statement, scope),
  );
  shared ??= new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  const file = shared.createSourceFile("types.ts", { statements: structures }, { overwrite: true });
  const { text, statements: nodes } = file.compilerNode;
  const texts = nodes.map(({ pos, end }) => text.slice(pos, end).trim());
  file.forget();
  return texts;
}

let shared: Project | undefined;

function interfaceStructure(statement: InterfaceStatement, scope: Scope): StatementStructures {
  return {
    kind: StructureKind.Interface,
    name: nameText(statement.name),
    isExported: true,
    ...docs(statement.doc),
    ...typeParameters(statement.typeParameters, scope),
    extends: (statement.extends ?? []).map((type) => resolve(type, scope)),
    properties: statement.properties.map((property) => ({
      name: keyText(property.name),
      type: resolve(property.type, scope),
      hasQuestionToken: property.optional,
      isReadonly: property.readonly,
      ...docs(property.doc),
    })),
    methods: (statement.methods ?? []).map((method) => methodStructure(method, scope)),
    indexSignatures:
      statement.index === undefined
        ? []
        : [{ keyName: "key", keyType: "string", returnType: resolve(statement.index, scope) }],
  };
}

function methodStructure(
  method: MethodSignature,
  scope: Scope,
): OptionalKind<MethodSignatureStructure> {
  return {
    name: keyText(method.name),
    ...typeParameters(method.typeParameters, scope),
    parameters: method.parameters.map((parameter) => ({
      name: nameText(parameter.name),
      type: resolve(parameter.type, scope),
      hasQuestionToken: parameter.optional === true,
    })),
    returnType: resolve(method.returnType, scope),
    ...docs(method.doc),
  };
}

function typeStructure(statement: TypeAliasStatement, scope: Scope): StatementStructures {
  return {
    kind: StructureKind.TypeAlias,
    name: nameText(statement.name),
    isExported: statement.exported !== false,
    type: resolve(statement.type, scope),
    ...docs(statement.doc),
    ...typeParameters(statement.typeParameters, scope),
  };
}

function docs(doc: Doc | undefined): { docs?: OptionalKind<JSDocStructure>[] } {
  const description = docText(doc);
  return description === undefined ? {} : { docs: [{ description }] };
}

function typeParameters(
  parameters: readonly Code[] | undefined,
  scope: Scope,
): { typeParameters?: string[] } {
  return parameters === undefined
    ? {}
    : { typeParameters: parameters.map((parameter) => resolve(parameter, scope)) };
}

const nameText = (name: string): string => identifier(name).parts.join("");
const keyText = (name: string): string => propertyKey(name).parts.join("");
