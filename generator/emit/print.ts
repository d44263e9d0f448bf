import type { OutputFile } from "../plan/types.js";
import { code, identifier, join } from "./code.js";
import { printType } from "./print-types.js";
import { isValueStatement, printValue, typeKeyword } from "./print-values.js";
import { type ImportEntry, type Scope, createScope, importsOf, resolve } from "./scope.js";
import type { ModulePlan, Statement } from "./statement.js";

/** A module before it is laid out: banner, imports, statements. */
export function printModule(module: ModulePlan): OutputFile {
  const scope = createScope(module);
  const body = printStatements(module.statements, scope);
  const imports = importsOf(scope).map((entry) => importText(entry, scope));
  const banner = `// ${module.banner.replaceAll(/[\r\n\u2028\u2029]/g, " ")}`;
  const parts = [banner, imports.join("\n"), body].filter((part) => part !== "");
  return {
    path: module.path,
    text: `${parts.join("\n\n")}\n`,
    ...(hasOnlyTypes(module) && { isTypes: true }),
  };
}

const hasOnlyTypes = ({ statements }: ModulePlan): boolean =>
  statements.length > 0 && statements.every((statement) => !isValueStatement(statement));

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
