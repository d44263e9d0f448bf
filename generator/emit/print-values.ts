import type { Doc } from "../plan/types.js";
import { type Code, code, identifier, join, lines, stringLiteral } from "./code.js";
import { commentCode } from "./doc.js";
import { namesText } from "./laid-out.js";
import { type PrintedText, printAnnotated } from "./print-typed.js";
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
  if (statement.kind === "reexport") return reExportText(statement);
  return statement.kind === "const" ? constText(statement, scope) : functionText(statement, scope);
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
  { name, type, doc }: Pick<ConstStatement, "name" | "type" | "doc">,
  scope: Scope,
): PrintedText | undefined {
  if (type === undefined) return undefined;
  const head = `export declare const ${identifier(name).text}:`;
  const { text, isLaidOut } = printAnnotated(head, type, scope);
  return { text: commentText(doc) + text, isLaidOut };
}

/** `export `, unless a statement says otherwise. */
export const exportKeyword = (isExported: boolean | undefined): Code =>
  isExported === false ? code`` : code`export `;

/** A doc block as text, which has no symbols in it. */
export const commentText = (doc: Doc | undefined): string =>
  doc === undefined ? "" : commentCode(doc).text;

function constText(
  { doc, exported, initializer, name, type }: ConstStatement,
  scope: Scope,
): string {
  const own = code`${exportKeyword(exported)}const ${identifier(name)}`.text;
  const head =
    type === undefined ? own : printAnnotated(`${own}:`, type, scope).text.slice(0, -";".length);
  return `${commentText(doc)}${head} = ${resolve(initializer, scope)};`;
}

function functionText(statement: FunctionStatement, scope: Scope): string {
  const parameters = statement.parameters.map(({ name, type, initializer }) => {
    const value = initializer === undefined ? code`` : code` = ${initializer}`;
    return code`${identifier(name)}: ${type}${value}`;
  });
  const head = code`${exportKeyword(statement.exported)}function ${identifier(statement.name)}`;
  const signature = code`${head}(${join(parameters, ", ")}): ${statement.returnType}`;
  const whole = lines(code`${signature} {`, statement.body, code`}`);
  return commentText(statement.doc) + resolve(whole, scope);
}

/** As JavaScript; `undefined` where all of it are types. */
export function untypedReExport({ names, ...statement }: ReExportStatement): string | undefined {
  const values = names.filter(({ isType }) => !isType);
  return values.length === 0 ? undefined : reExportText({ ...statement, names: values });
}

function reExportText({ module, names }: ReExportStatement): string {
  const isTypeOnly = names.every(({ isType }) => isType);
  const list = names.map(
    ({ name, isType }) => `${isType && !isTypeOnly ? "type " : ""}${identifier(name).text}`,
  );
  const from = ` from ${stringLiteral(module)};`;
  return namesText(`export ${isTypeOnly ? "type " : ""}`, list, from);
}
