import { unusual } from "../type-layout/unusual.js";
import {
  arrow,
  asserted,
  call,
  chain,
  conditional,
  dotted,
  indexed,
  isAssociative,
  list,
  measured,
  object,
  plain,
  precedences,
  pure,
  unary,
} from "./make.js";
import type { Expression, Property } from "./nodes.js";
import { type Reader, advance, skips, take } from "./reader.js";

/**
 * Reads an expression; parentheses are left out, and put again where they are needed.
 *
 * @throws Unusual where it has what generated code has not
 */
export function readExpression(reader: Reader): Expression {
  const parameters = arrowParameters(reader);
  if (parameters !== undefined) return arrow(parameters, readExpression(reader));
  const test = readChain(reader, 0);
  if (!skips(reader, "?")) return test;
  const consequent = readExpression(reader);
  take(reader, ":");
  return conditional(test, consequent, readExpression(reader));
}

const arrowHead = /(\((?:\w+(?:, \w+)*)?\)) => /y;

/** The parameters of a function that begins here, behind which it goes on. */
function arrowParameters(reader: Reader): string | undefined {
  if (reader.token !== "(") return undefined;
  arrowHead.lastIndex = reader.start;
  const parameters = arrowHead.exec(reader.text)?.[1];
  if (parameters === undefined) return undefined;
  reader.end = arrowHead.lastIndex;
  advance(reader);
  return parameters;
}

/** Operands of operators that bind more strongly than this. */
function readChain(reader: Reader, least: number): Expression {
  let left = readUnary(reader);
  for (;;) {
    const operator = reader.token;
    const precedence = precedences.get(operator);
    if (precedence === undefined || precedence <= least) return left;
    const operands = [left];
    do {
      advance(reader);
      operands.push(readChain(reader, precedence));
    } while (reader.token === operator && isAssociative(operator));
    left = chain(operator, operands);
  }
}

function readUnary(reader: Reader): Expression {
  const { token } = reader;
  if (token !== "!" && token !== "-" && token !== "typeof") return readPostfix(reader);
  advance(reader);
  return unary(token, readUnary(reader));
}

function readPostfix(reader: Reader): Expression {
  const isPure = skips(reader, pure.trim());
  const isNew = skips(reader, "new");
  let node = readPrimary(reader);
  for (;;) {
    if (skips(reader, ".")) node = dotted(node, measured(take(reader, word)));
    else if (skips(reader, "!")) node = asserted(node);
    else if (skips(reader, "[")) node = indexed(node, readUpTo(reader, "]"));
    else if (skips(reader, "(")) node = call(node, readItems(reader, ")"), { isNew, isPure });
    else break;
    if (node.kind === "call" && (isNew || isPure)) break;
  }
  if ((isNew || isPure) && node.kind !== "call") unusual();
  return node;
}

const word = /^[\w$\u0080-\uffff]+$/;

/** Words that begin what is no expression here. */
const otherWords = /^(?:async|await|class|delete|function|import|void|yield)$/;

function readPrimary(reader: Reader): Expression {
  const { token } = reader;
  advance(reader);
  if (token === "(") return readUpTo(reader, ")");
  if (token === "[") return list(readItems(reader, "]"));
  if (token === "{") return readObject(reader);
  if (!/^["'\w$\u0080-\uffff]/.test(token) || otherWords.test(token)) unusual();
  return plain(reader.isNarrow ? token : measured(token));
}

function readUpTo(reader: Reader, end: ")" | "]"): Expression {
  const node = readExpression(reader);
  take(reader, end);
  return node;
}

function readItems(reader: Reader, end: ")" | "]"): readonly Expression[] {
  const items: Expression[] = [];
  while (!skips(reader, end)) {
    items.push(readExpression(reader));
    if (reader.token !== end) take(reader, ",");
  }
  return items;
}

function readObject(reader: Reader): Expression {
  const isOpen = reader.isFirst;
  const properties: Property[] = [];
  while (!skips(reader, "}")) {
    const key = readKey(reader);
    take(reader, ":");
    properties.push({ key, value: readExpression(reader) });
    if (reader.token !== "}") take(reader, ",");
  }
  return object(properties, isOpen);
}

/** Keys that are numbers in quotes are left to others: those of some lose them. */
const keyToken = /^(?:["'](?!\d+(?:\.\d+)?["'])|[\w$\u0080-\uffff])/;

function readKey(reader: Reader): string {
  if (!skips(reader, "[")) return measured(take(reader, keyToken));
  const key = measured(take(reader, /^["']/));
  take(reader, "]");
  return `[${key}]`;
}
