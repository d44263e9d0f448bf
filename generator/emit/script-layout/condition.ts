import { type Spot, breakLine } from "../type-layout/page.js";
import { unusual } from "../type-layout/unusual.js";
import { type Expression, isLogical } from "./nodes.js";
import { hasPlace } from "./has-place.js";
import { isPair, put, putChain } from "./put.js";
import { readExpression } from "./read-expression.js";
import { type Reader, skips, take } from "./reader.js";

/** `if (test) clause`. */
export interface Condition {
  readonly test: Expression;
  /** A statement on one line; `{` where a block begins. */
  readonly clause: Condition | string;
  /** Columns of it on one line. */
  readonly columns: number;
}

/** Reads it from behind the `if` on; where its clause is a text, the reader stays before that. */
export function readCondition(reader: Reader): Condition {
  take(reader, "(");
  const test = readExpression(reader);
  take(reader, ")");
  const clause = skips(reader, "if") ? readCondition(reader) : clauseText(reader);
  const behind = typeof clause === "string" ? clause.length : clause.columns;
  return { test, clause, columns: "if () ".length + test.columns + behind };
}

function clauseText({ text, start }: Reader): string {
  const end = text.indexOf("\n", start);
  const clause = text.slice(start, end < 0 ? undefined : end);
  return /^(?:\{|return (?:true|false);|[\w$]+\+\+;)$/.test(clause) ? clause : unusual();
}

/** Writes a condition with its clause, or the beginning of the block. */
export function putCondition(condition: Condition, spot: Spot): void {
  const { page, indent } = spot;
  if (hasPlace(condition.columns, spot)) {
    page.line += flatText(condition);
    return;
  }
  const { clause } = condition;
  putHead(condition, spot);
  if (clause === "{") return;
  const below = { page, indent: indent + 2, tail: 0 };
  breakLine(page, below.indent);
  if (typeof clause === "string") page.line += clause;
  else putCondition(clause, below);
}

const flatText = ({ test, clause }: Condition): string =>
  `if (${test.flat}) ${typeof clause === "string" ? clause : flatText(clause)}`;

/** Whether a chain of truths is negated: its parentheses stand in those of the statement. */
function isNegatedChain(test: Expression): boolean {
  const outer = argumentOf(test);
  const inner = outer && (argumentOf(outer) ?? outer);
  return inner?.kind === "chain" && isLogical(inner.operator);
}

/** What is negated, without its parentheses. */
function argumentOf(node: Expression): Expression | undefined {
  if (node.kind !== "unary" || node.operator !== "!") return undefined;
  return node.argument.kind === "enclosed" ? node.argument.inner : node.argument;
}

/** Writes what stands before a clause; the bracket of a block stands on the same line. */
function putHead({ test, clause }: Condition, { page, indent }: Spot): void {
  const end = clause === "{" ? ") {" : ")";
  page.line += "if (";
  const beside = { page, indent, tail: end.length };
  if (hasPlace(test.columns, beside) || isNegatedChain(test)) {
    put(test, beside);
  } else {
    const below = { page, indent: indent + 2, tail: 0 };
    breakLine(page, below.indent);
    if (test.kind !== "chain") put(test, below);
    else putChain(test, below, below.indent, isPair(test) && !isLogical(test.operator));
    breakLine(page, indent);
  }
  page.line += end;
}
