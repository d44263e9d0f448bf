import type { OutputFile } from "../plan/types.js";
import { code, identifier, join } from "./code.js";
import { printType } from "./print-types.js";
import {
  isValueStatement,
  printDeclared,
  printUntyped,
  printValue,
  typeKeyword,
} from "./print-values.js";
import { type ImportEntry, type Scope, createScope, importsOf, resolve } from "./scope.js";
import type { ModulePlan, ScriptPlan, ScriptStatement, Statement } from "./statement.js";

/** A module before it is laid out: banner, imports, statements. */
export function printModule(module: ModulePlan): OutputFile {
  const scope = createScope(module);
  const body = printStatements(module.statements, scope);
  // Without an import or an export it would be a script, whose declarations are global.
  return { path: module.path, text: moduleText(module.banner, body || "export {};", scope) };
}

/** Two files: a module of JavaScript before it is laid out, and the declarations of what it exports with a type. */
export function printScript(script: ScriptPlan): readonly [code: OutputFile, types: OutputFile] {
  return [
    printWith(script, script.path, printUntyped),
    printWith(script, script.path.replace(/\.js$/, ".d.ts"), printDeclaration),
  ];
}

/** What a declaration file says of a statement of JavaScript; `undefined` for what is not to be seen there. */
function printDeclaration(statement: ScriptStatement, scope: Scope): string | undefined {
  switch (statement.kind) {
    case "interface":
    case "type":
      return printType(statement, scope);
    case "reexport":
      return printValue(statement, scope);
    case "const":
      return printDeclared(statement, scope);
    default:
      return undefined;
  }
}

function printWith(
  script: ScriptPlan,
  path: string,
  print: (statement: ScriptStatement, scope: Scope) => string | undefined,
): OutputFile {
  const scope = createScope(script);
  const texts = script.statements.flatMap((statement) => print(statement, scope) ?? []);
  return { path, text: moduleText(script.banner, texts.join("\n\n"), scope) };
}

function moduleText(banner: string, body: string, scope: Scope): string {
  const imports = importsOf(scope).map((entry) => importText(entry, scope));
  const first = `// ${banner.replaceAll(/[\r\n\u2028\u2029]/g, " ")}`;
  const parts = [first, imports.join("\n"), body].filter((part) => part !== "");
  return `${parts.join("\n\n")}\n`;
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

function importText({ specifier, names }: ImportEntry, scope: Scope): string {
  const isTypeOnly = names.every(({ isType }) => isType);
  const list = names.map(({ name, isType, alias }) => {
    const own =
      alias === undefined ? identifier(name) : code`${identifier(name)} as ${identifier(alias)}`;
    return isType && !isTypeOnly ? code`type ${own}` : own;
  });
  return resolve(
    code`import ${typeKeyword(isTypeOnly)}{ ${join(list, ", ")} } from ${specifier};`,
    scope,
  );
}
