import type { Doc } from "../plan/types.js";
import { type Code, code, identifier, join, lines, stringLiteral } from "./code.js";
import { commentCode } from "./doc.js";
import { namesText } from "./laid-out.js";
import { type PrintedText, printAnnotated, printSignature } from "./print-typed.js";
import { type Scope, resolve } from "./scope.js";
import type {
  ConstStatement,
  FunctionStatement,
  ReExportStatement,
  ScriptStatement,
  UntypedFunctionStatement,
} from "./statement.js";

/** A statement as JavaScript; `undefined` for types. */
export function printUntyped(statement: ScriptStatement, scope: Scope): string | undefined {
  if (statement.kind === "interface" || statement.kind === "type") return undefined;
  if (statement.kind === "reexport") return reExportText(statement);
  const text = statement.kind === "const" ? constCode(statement) : functionCode(statement);
  return resolve(text, scope);
}

function constCode({ exported, initializer, name }: ConstStatement): Code {
  // An initializer may begin on the next line.
  const space = initializer.text.startsWith("\n") ? code`` : code` `;
  return code`${exportKeyword(exported)}const ${identifier(name)} =${space}${initializer};`;
}

function functionCode(statement: FunctionStatement | UntypedFunctionStatement): Code {
  const isDeclared = statement.kind === "function";
  const parameters = isDeclared
    ? statement.parameters.map(parameterCode)
    : statement.parameters.map(identifier);
  const head = code`${exportKeyword(isDeclared || statement.exported)}function`;
  const signature = code`${head} ${identifier(statement.name)}(${join(parameters, ", ")}) {`;
  return lines(signature, statement.body, code`}`);
}

const parameterCode = ({ name, optional }: FunctionStatement["parameters"][number]): Code =>
  optional === true ? code`${identifier(name)} = {}` : identifier(name);

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

/** The declaration of a function. */
export function printDeclaredFunction(statement: FunctionStatement, scope: Scope): PrintedText {
  const { text, isLaidOut } = printSignature("export declare function ", statement, scope);
  return { text: commentText(statement.doc) + text, isLaidOut };
}

/** `export `, unless a statement says otherwise. */
export const exportKeyword = (isExported: boolean | undefined): Code =>
  isExported === false ? code`` : code`export `;

/** A doc block as text, which has no symbols in it. */
export const commentText = (doc: Doc | undefined): string =>
  doc === undefined ? "" : commentCode(doc).text;

/** As JavaScript; `undefined` where all of it are types. */
export function untypedReExport({ names, ...statement }: ReExportStatement): string | undefined {
  const values = names.filter(({ isType }) => !isType);
  return values.length === 0 ? undefined : reExportText({ ...statement, names: values });
}

/** A re-export. */
export function reExportText({ module, names }: ReExportStatement): string {
  const isTypeOnly = names.every(({ isType }) => isType);
  const list = names.map(
    ({ name, isType }) => `${isType && !isTypeOnly ? "type " : ""}${identifier(name).text}`,
  );
  const from = ` from ${stringLiteral(module)};`;
  return namesText(`export ${isTypeOnly ? "type " : ""}`, list, from);
}
