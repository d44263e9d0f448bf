import type { OutputFile } from "../plan/types.js";
import { identifier, lineComment, stringLiteral } from "./code.js";
import { isNarrow, namesText } from "./laid-out.js";
import type { PrintedText } from "./print-typed.js";
import { type TypeStatement, printType } from "./print-types.js";
import {
  printDeclared,
  printDeclaredFunction,
  printUntyped,
  reExportText,
  untypedReExport,
} from "./print-values.js";
import type { PrintedModule } from "./reuse/kept-module.js";
import { runtimeNames } from "./runtime-files.js";
import { type ImportEntry, type Scope, createScope, importsOf, scopeOf } from "./scope.js";
import { layOutScript } from "./script-layout/lay-out.js";
import type {
  DeclaredStatement,
  ModulePlan,
  ReExportStatement,
  ScriptPlan,
  ScriptStatement,
  Statement,
} from "./statement.js";

/** A module before it is laid out: banner, imports, statements. */
export function printModule(module: ModulePlan): PrintedModule {
  const scope = createScope(module);
  const printed = module.statements.map((statement) => printStatement(statement, scope));
  // Without an import or an export it would be a script, whose declarations are global.
  const body = joined(printed, module.statements) || "export {};";
  const file = outputFile(module, { body, scope, isLaidOut: isWhollyLaidOut(printed) });
  const isList = module.statements.length > 0 && module.statements.every(isReExport);
  return isList ? { ...file, dist: distOfList(file, module) } : file;
}

/** Prints the types of a module one at a time: together, their statements take several times the memory of their texts. */
export interface ModulePrinter {
  print(statement: TypeStatement): string;
  /** Whether anything that was printed is of another module. */
  hasImports(): boolean;
  /** @param texts What was printed, and texts of the same module that an earlier run printed, none of which import anything. */
  file(texts: readonly string[]): PrintedModule;
}

/** A module of types before they are made. */
interface TypesModule extends Pick<ModulePlan, "banner" | "path"> {
  readonly declared: readonly string[];
}

export function createModulePrinter({ banner, path, declared }: TypesModule): ModulePrinter {
  const scope = scopeOf(path, declared);
  let isLaidOut = true;
  return {
    print(statement) {
      const printed = printType(statement, scope);
      isLaidOut &&= printed.isLaidOut;
      return printed.text;
    },
    hasImports: () => scope.imports.size > 0,
    file: (texts) =>
      outputFile(
        { banner, path, statements: [] },
        { body: texts.join("\n\n") || "export {};", scope, isLaidOut },
      ),
  };
}

/** A module that exports what others do: its declarations are its text, its JavaScript is that without the types. */
function distOfList(
  { path, text }: OutputFile,
  { banner, statements }: ModulePlan,
): readonly OutputFile[] {
  const values = statements.flatMap((one) => (isReExport(one) && untypedReExport(one)) || []);
  const types = { path: path.replace(/^src\/(.*)\.ts$/, "dist/$1.d.ts"), text };
  if (values.length === 0) return [types];
  const script = `${[lineComment(banner), "", ...values].join("\n")}\n`;
  return [{ path: types.path.replace(/\.d\.ts$/, ".js"), text: script }, types];
}

/** A module of JavaScript before it is laid out, and the declarations of what it exports with a type. */
export function printScript(
  script: ScriptPlan,
): readonly [module: PrintedModule, ...types: PrintedModule[]] {
  const { banner, path, statements, declarations = statements } = script;
  const scope = createScope(script);
  const printed = statements.flatMap((statement) => printScripted(statement, script, scope) ?? []);
  const body = printed.map(({ text }) => text).join("\n\n");
  const module = outputFile(script, { body, scope, isLaidOut: isWhollyLaidOut(printed) });
  if (declarations.length === 0) return [module];
  const types = { banner, path: path.replace(/\.js$/, ".d.ts"), statements: declarations };
  return [module, declarationFile(types)];
}

/** A statement of a module of JavaScript; `undefined` for types. */
function printScripted(
  statement: ScriptStatement,
  { isLaidOut }: ScriptPlan,
  scope: Scope,
): PrintedText | undefined {
  const text = printUntyped(statement, scope);
  if (text === undefined) return undefined;
  if (statement.kind === "reexport") return { text, isLaidOut: isPlainReExport(statement) };
  if (isLaidOut !== undefined) return { text, isLaidOut };
  const laidOut = layOutScript(text);
  return { text: laidOut ?? text, isLaidOut: laidOut !== undefined };
}

function declarationFile(types: DeclarationPlan): PrintedModule {
  const scope = createScope(types);
  const printed = types.statements.flatMap((statement) => printDeclaration(statement, scope) ?? []);
  const body = printed.map(({ text }) => text).join("\n\n");
  return outputFile(types, { body, scope, isLaidOut: isWhollyLaidOut(printed) });
}

type Declaration = ScriptStatement | DeclaredStatement;

interface DeclarationPlan extends Pick<ScriptPlan, "banner" | "path"> {
  readonly statements: readonly Declaration[];
}

const isWhollyLaidOut = (printed: readonly PrintedText[]): boolean =>
  printed.every(({ isLaidOut }) => isLaidOut);

/** Whether a statement is an export list that is laid out as it is printed. */
const isPlainReExport = (statement: Statement | Declaration): boolean =>
  statement.kind === "reexport" && statement.names.every(({ name }) => isNarrow(name));

/** What a declaration file says of a statement of JavaScript; `undefined` for what is not to be seen there. */
function printDeclaration(statement: Declaration, scope: Scope): PrintedText | undefined {
  switch (statement.kind) {
    case "interface":
    case "type":
    case "reexport":
      return printStatement(statement, scope);
    case "function":
      return printDeclaredFunction(statement, scope);
    case "const":
      return statement.exported === false ? undefined : printDeclared(statement, scope);
    case "declared":
      return printDeclared(statement, scope);
    default:
      return undefined;
  }
}

const printStatement = (statement: Statement, scope: Scope): PrintedText =>
  statement.kind === "reexport"
    ? { text: reExportText(statement), isLaidOut: isPlainReExport(statement) }
    : printType(statement, scope);

interface AnyPlan extends Pick<ModulePlan, "banner" | "path"> {
  readonly statements: readonly (Statement | Declaration)[];
}

/** What the file of a module is put together from. */
interface Printed {
  readonly body: string;
  readonly scope: Scope;
  /** Whether the body is laid out. */
  readonly isLaidOut: boolean;
}

function outputFile(
  { banner, path, statements }: AnyPlan,
  { body, scope, isLaidOut }: Printed,
): PrintedModule {
  const entries = importsOf(scope);
  const imports = entries.map(importText).join("\n");
  const text = `${[lineComment(banner), imports, body].filter((part) => part !== "").join("\n\n")}\n`;
  const others = [...entries.map(({ specifier }) => specifier), ...reExported(statements)];
  return {
    path,
    text,
    runtime: runtimeNames(others),
    ...(isLaidOut && isNarrow(imports) && { isLaidOut: true }),
  };
}

/** The modules that statements export from. */
const reExported = (statements: AnyPlan["statements"]): string[] =>
  statements.flatMap((statement) => (statement.kind === "reexport" ? [statement.module] : []));

/** Re-exports stand together; all else has an empty line before it. */
const joined = (printed: readonly PrintedText[], statements: readonly Statement[]): string =>
  printed
    .map(({ text }, index) => {
      const isNext = [statements[index - 1], statements[index]].every(isReExport);
      return `${isNext || index === 0 ? "" : "\n"}${text}`;
    })
    .join("\n");

const isReExport = (statement: Statement | undefined): statement is ReExportStatement =>
  statement?.kind === "reexport";

function importText({ specifier, names }: ImportEntry): string {
  const isTypeOnly = names.every(({ isType }) => isType);
  const list = names.map(({ name, isType, alias }) => {
    const own =
      identifier(name).text + (alias === undefined ? "" : ` as ${identifier(alias).text}`);
    return isType && !isTypeOnly ? `type ${own}` : own;
  });
  return namesText(
    `import ${isTypeOnly ? "type " : ""}`,
    list,
    ` from ${stringLiteral(specifier)};`,
  );
}
