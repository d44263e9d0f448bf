import type { Doc } from "../plan/types.js";
import { type Code, code, identifier, join, lines, stringLiteral } from "./code.js";
import { commentCode } from "./doc.js";
import { namesText } from "./laid-out.js";
import { type Scope, resolve } from "./scope.js";
import type {
  ConstStatement,
  FunctionStatement,
  ReExportStatement,
  ScriptStatement,
  Statement,
} from "./statement.js";

/** Statements that declare no types. */
export type ValueStatement = ConstStatement | FunctionStatement | ReExportStatement;

export const isValueStatement = (statement: Statement): statement is ValueStatement =>
  statement.kind === "const" || statement.kind === "function" || statement.kind === "reexport";

/**
 * A constant, function or re-export.
 *
 * Its code is text already: ts-morph would print the same and parse it once more, which is most of its time.
 */
export function printValue(statement: ValueStatement, scope: Scope): string {
  return statement.kind === "reexport"
    ? reExportText(statement)
    : resolve(statement.kind === "const" ? constCode(statement) : functionCode(statement), scope);
}

/** A statement as JavaScript; `undefined` for types. */
export function printUntyped(statement: ScriptStatement, scope: Scope): string | undefined {
  if (statement.kind === "interface" || statement.kind === "type") return undefined;
  if (statement.kind === "reexport") return reExportText(statement);
  const head = exportKeyword(statement.exported);
  const name = identifier(statement.name);
  if (statement.kind === "const") {
    // An initializer may begin on the next line.
    const space = statement.initializer.text.startsWith("\n") ? code`` : code` `;
    return resolve(code`${head}const ${name} =${space}${statement.initializer};`, scope);
  }
  const parameters = join(statement.parameters.map(identifier), ", ");
  return resolve(
    lines(code`${head}function ${name}(${parameters}) {`, statement.body, code`}`),
    scope,
  );
}

/** The declaration of a constant that is exported; `undefined` where it has no type. */
export function printDeclared(
  statement: Pick<ConstStatement, "name" | "type" | "doc">,
  scope: Scope,
): string | undefined {
  const { name, type } = statement;
  if (type === undefined) return undefined;
  const text = code`export declare const ${identifier(name)}: ${type};`;
  return resolve(documented(statement, text), scope);
}

/** `export `, unless a statement says otherwise. */
export const exportKeyword = (isExported: boolean | undefined): Code =>
  isExported === false ? code`` : code`export `;

const documented = (statement: { readonly doc?: Doc }, text: Code): Code =>
  statement.doc === undefined ? text : code`${commentCode(statement.doc)}${text}`;

function constCode(statement: ConstStatement): Code {
  const type = statement.type === undefined ? code`` : code`: ${statement.type}`;
  const head = code`${exportKeyword(statement.exported)}const ${identifier(statement.name)}${type}`;
  return documented(statement, code`${head} = ${statement.initializer};`);
}

function functionCode(statement: FunctionStatement): Code {
  const parameters = statement.parameters.map(({ name, type, initializer }) => {
    const value = initializer === undefined ? code`` : code` = ${initializer}`;
    return code`${identifier(name)}: ${type}${value}`;
  });
  const head = code`${exportKeyword(statement.exported)}function ${identifier(statement.name)}`;
  const signature = code`${head}(${join(parameters, ", ")}): ${statement.returnType}`;
  return documented(statement, lines(code`${signature} {`, statement.body, code`}`));
}

function reExportText({ module, names }: ReExportStatement): string {
  const isTypeOnly = names.every(({ isType }) => isType);
  const list = names.map(
    ({ name, isType }) => `${isType && !isTypeOnly ? "type " : ""}${identifier(name).text}`,
  );
  const from = ` from ${stringLiteral(module)};`;
  return namesText(`export ${isTypeOnly ? "type " : ""}`, list, from);
}
