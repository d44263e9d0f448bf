import type { TypeShape } from "../plan/types.js";
import { type Code, isCode, spell } from "./code.js";
import { isNarrow } from "./laid-out.js";
import { type Scope, localName, resolve } from "./scope.js";
import { typeNode } from "./shape-node.js";
import type { FunctionStatement, Type, TypeText } from "./statement.js";
import { writeAliased, writeAnnotation, writeMember } from "./type-layout/members.js";
import type { TypeNode } from "./type-layout/nodes.js";
import { type Page, type Spot, newPage, textOf } from "./type-layout/page.js";
import { methodNode } from "./type-nodes.js";

/** Text, and whether prettier would leave it as it is. */
export interface PrintedText {
  readonly text: string;
  readonly isLaidOut: boolean;
}

/** A type behind a colon, up to a semicolon. */
export const printAnnotated = (head: string, type: TypeText, scope: Scope): PrintedText =>
  printTyped(head, type, scope, writeAnnotation);

/** A type behind an equals sign, up to a semicolon. */
export const printAliased = (head: string, type: TypeText, scope: Scope): PrintedText =>
  printTyped(head, type, scope, writeAliased);

/** A function's name, parameters and type, with a semicolon. */
export function printSignature(
  head: string,
  { name, parameters, returnType }: Pick<FunctionStatement, "name" | "parameters" | "returnType">,
  scope: Scope,
): PrintedText {
  const page = pageIn(scope);
  page.line = head;
  writeMember(page, methodNode(name, parameters, returnType), 0);
  return { text: textOf(page), isLaidOut: page.isSure && isNarrow(name) };
}

/** A type as a node. Of a plan they are made one by one: to keep all of a large package takes longer than to make them. */
export const nodeOf = (type: Type): TypeNode => (isShape(type) ? typeNode(type) : type);

const isShape = (type: Type): type is TypeShape => typeof type.kind === "string";

/** An empty page on which symbols have the names that they have in a scope. */
export const pageIn = (scope: Scope, margin = 0): Page =>
  newPage((symbol) => localName(symbol, scope), margin);

function printTyped(
  head: string,
  type: TypeText,
  scope: Scope,
  write: (type: TypeNode, spot: Spot) => void,
): PrintedText {
  if (isCode(type))
    return { text: `${head} ${resolve(type, scope)};`, isLaidOut: isNeverBroken(type) };
  const page = pageIn(scope);
  page.line = head;
  write(nodeOf(type), { page, indent: 0, tail: ";".length });
  return { text: `${textOf(page)};`, isLaidOut: page.isSure && isNarrow(head) };
}

/** A name, one with a single name as its argument, or a `typeof`. */
const isNeverBroken = (type: Code): boolean =>
  /^(?:typeof )?\w+(?:<\w+>)?$/.test(spell(type, ({ name }) => name));
