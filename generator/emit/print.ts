import type { OutputFile } from "../plan/types.js";
import { type Code, identifier, lineComment, spell, stringLiteral } from "./code.js";
import { isAscii, namesText } from "./laid-out.js";
import { printType } from "./print-types.js";
import { isValueStatement, printDeclared, printUntyped, printValue } from "./print-values.js";
import { type ImportEntry, type Scope, createScope, importsOf } from "./scope.js";
import type {
  DeclaredStatement,
  ModulePlan,
  ScriptPlan,
  ScriptStatement,
  Statement,
} from "./statement.js";

/** A module before it is laid out: banner, imports, statements. */
export function printModule(module: ModulePlan): OutputFile {
  const scope = createScope(module);
  const body = printStatements(module.statements, scope);
  const isLaidOut = module.statements.every(isPlainReExport);
  // Without an import or an export it would be a script, whose declarations are global.
  return outputFile(module, { body: body || "export {};", scope, isLaidOut });
}

/** A module of JavaScript before it is laid out, and the declarations of what it exports with a type. */
export function printScript(
  script: ScriptPlan,
): readonly [module: OutputFile, ...types: OutputFile[]] {
  const { banner, path, statements, declarations = statements } = script;
  const scope = createScope(script);
  const body = joined(statements, (statement) => printUntyped(statement, scope));
  const isLaidOut = script.isLaidOut === true || statements.every(isPlainReExport);
  const module = outputFile(script, { body, scope, isLaidOut });
  if (declarations.length === 0) return [module];
  const types = { banner, path: path.replace(/\.js$/, ".d.ts"), statements: declarations };
  return [module, declarationFile(types)];
}

function declarationFile(types: DeclarationPlan): OutputFile {
  const scope = createScope(types);
  const body = joined(types.statements, (statement) => printDeclaration(statement, scope));
  return outputFile(types, { body, scope, isLaidOut: types.statements.every(isPlainlyDeclared) });
}

type Declaration = ScriptStatement | DeclaredStatement;

interface DeclarationPlan extends Pick<ScriptPlan, "banner" | "path"> {
  readonly statements: readonly Declaration[];
}

const joined = <Item>(items: readonly Item[], print: (item: Item) => string | undefined): string =>
  items.flatMap((item) => print(item) ?? []).join("\n\n");

/** Whether a statement is an export list that is laid out as it is printed. */
const isPlainReExport = (statement: Statement | Declaration): boolean =>
  statement.kind === "reexport" && statement.names.every(({ name }) => isAscii(name));

/** Whether a formatter would leave the declaration of a statement: a name, one with a single name as its argument, or a `typeof` is never broken. */
const isPlainlyDeclared = (statement: Declaration): boolean =>
  isPlainReExport(statement) ||
  statement.kind === "untyped" ||
  ((statement.kind === "const" || statement.kind === "declared") && isPlainType(statement.type));

const isPlainType = (type: Code | undefined): boolean =>
  type === undefined || /^(?:typeof )?\w+(?:<\w+>)?$/.test(spell(type, ({ name }) => name));

/** What a declaration file says of a statement of JavaScript; `undefined` for what is not to be seen there. */
function printDeclaration(statement: Declaration, scope: Scope): string | undefined {
  switch (statement.kind) {
    case "interface":
    case "type":
      return printType(statement, scope);
    case "reexport":
      return printValue(statement, scope);
    case "const":
      return statement.exported === false ? undefined : printDeclared(statement, scope);
    case "declared":
      return printDeclared(statement, scope);
    default:
      return undefined;
  }
}

/** What the file of a module is put together from. */
interface Printed {
  readonly body: string;
  readonly scope: Scope;
  /** Whether the body is laid out. */
  readonly isLaidOut: boolean;
}

function outputFile(
  { banner, path }: Pick<ModulePlan, "banner" | "path">,
  { body, scope, isLaidOut }: Printed,
): OutputFile {
  const imports = importsOf(scope).map(importText).join("\n");
  const text = `${[lineComment(banner), imports, body].filter((part) => part !== "").join("\n\n")}\n`;
  return { path, text, ...(isLaidOut && isAscii(imports) && { isLaidOut: true }) };
}

function printStatements(statements: readonly Statement[], scope: Scope): string {
  return statements
    .map((statement, index) => {
      // Re-exports stand together; all else has an empty line before it.
      const isNext = statement.kind === "reexport" && statements[index - 1]?.kind === "reexport";
      const text = isValueStatement(statement)
        ? printValue(statement, scope)
        : printType(statement, scope);
      return `${isNext || index === 0 ? "" : "\n"}${text}`;
    })
    .join("\n");
}

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
