import { printDeclarations } from "./print-declarations.js";
import { isValueStatement, printValues } from "./print-values.js";
import type { ModulePlan } from "./statement.js";

/** The text of a module before it is laid out: banner, imports, statements. */
export function printModule(module: ModulePlan): string {
  const values = module.statements.filter(isValueStatement);
  const text =
    values.length === module.statements.length
      ? printValues(module, values)
      : printDeclarations(module);
  return `// ${module.banner.replaceAll(/[\r\n\u2028\u2029]/g, " ")}\n\n${text}\n`;
}
