import {
  type ImportDeclarationStructure,
  type JSDocStructure,
  type MethodSignatureStructure,
  type OptionalKind,
  Project,
  type SourceFile,
  type StatementStructures,
  StructureKind,
  VariableDeclarationKind,
} from "ts-morph";

import { unreachable } from "../diagnostics/unreachable.js";
import type { Doc } from "../plan/types.js";
import { type Code, identifier, propertyKey } from "./code.js";
import { docText } from "./doc.js";
import { type Scope, createScope, importsOf, resolve } from "./scope.js";
import type {
  ConstStatement,
  FunctionStatement,
  InterfaceStatement,
  MethodSignature,
  ModulePlan,
  ReExportStatement,
  Statement,
  TypeAliasStatement,
} from "./statement.js";

/**
 * A module through ts-morph, imports included.
 *
 * One `createSourceFile` call a module: ts-morph parses a file anew for each node that is added to it.
 */
export function printDeclarations(module: ModulePlan): string {
  const scope = createScope(module);
  const statements = module.statements.map((statement) => ({
    ...structureOf(statement, scope),
    // ts-morph puts an empty line around interfaces and functions alone.
    ...(isSpaced(statement) ? { leadingTrivia: "\n" } : {}),
  }));
  const imports = importsOf(scope).map(importStructure);
  return textOf(
    project().createSourceFile(
      module.path,
      { statements: [...imports, ...statements] },
      { overwrite: true },
    ),
  );
}

const isSpaced = ({ kind }: Statement): boolean => kind === "type" || kind === "const";

let shared: Project | undefined;

function project(): Project {
  shared ??= new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  return shared;
}

function textOf(file: SourceFile): string {
  const text = file.getFullText();
  file.forget();
  return text;
}

function importStructure(entry: ReturnType<typeof importsOf>[number]): ImportDeclarationStructure {
  return {
    kind: StructureKind.ImportDeclaration,
    moduleSpecifier: entry.specifier,
    isTypeOnly: entry.names.every((name) => name.isType),
    namedImports: entry.names.map((name) => ({
      name: name.name,
      isTypeOnly: name.isType && !entry.names.every((other) => other.isType),
      ...(name.alias === undefined ? {} : { alias: name.alias }),
    })),
  };
}

function structureOf(statement: Statement, scope: Scope): StatementStructures {
  switch (statement.kind) {
    case "interface":
      return interfaceStructure(statement, scope);
    case "type":
      return typeStructure(statement, scope);
    case "const":
      return constStructure(statement, scope);
    case "function":
      return functionStructure(statement, scope);
    case "reexport":
      return reExportStructure(statement);
    default:
      return unreachable(statement);
  }
}

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

function constStructure(statement: ConstStatement, scope: Scope): StatementStructures {
  return {
    kind: StructureKind.VariableStatement,
    isExported: statement.exported !== false,
    declarationKind: VariableDeclarationKind.Const,
    declarations: [
      {
        name: nameText(statement.name),
        initializer: resolve(statement.initializer, scope),
        ...(statement.type === undefined ? {} : { type: resolve(statement.type, scope) }),
      },
    ],
    ...docs(statement.doc),
  };
}

function functionStructure(statement: FunctionStatement, scope: Scope): StatementStructures {
  return {
    kind: StructureKind.Function,
    name: nameText(statement.name),
    isExported: statement.exported !== false,
    parameters: statement.parameters.map((parameter) => ({
      name: nameText(parameter.name),
      type: resolve(parameter.type, scope),
      ...(parameter.initializer === undefined
        ? {}
        : { initializer: resolve(parameter.initializer, scope) }),
    })),
    returnType: resolve(statement.returnType, scope),
    statements: [resolve(statement.body, scope)],
    ...docs(statement.doc),
  };
}

function reExportStructure(statement: ReExportStatement): StatementStructures {
  return {
    kind: StructureKind.ExportDeclaration,
    moduleSpecifier: statement.module,
    isTypeOnly: statement.names.every((name) => name.isType),
    namedExports: statement.names.map(({ name, isType }) => ({
      name: nameText(name),
      isTypeOnly: isType && !statement.names.every((other) => other.isType),
    })),
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
