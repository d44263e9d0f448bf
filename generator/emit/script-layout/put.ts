import { isTooLong } from "../laid-out.js";
import { type Spot, breakLine } from "../type-layout/page.js";
import { staysBeside } from "./beside.js";
import { hasPlace } from "./has-place.js";
import { isHugged } from "./hugged.js";
import { calleeText } from "./lead.js";
import {
  type Arrow,
  type Chain,
  type Conditional,
  type Enclosed,
  type Expression,
  type List,
  type Member,
  type ObjectLiteral,
  type Unary,
  isAlike,
  isOfNumbers,
} from "./nodes.js";

/** Writes an expression, on one line if it has place there. */
export function put(node: Expression, spot: Spot): void {
  if (hasPlace(node.columns, spot)) spot.page.line += node.flat;
  else putBroken(node, spot);
}

/** Writes an expression that has no place on one line. */
function putBroken(node: Expression, spot: Spot): void {
  switch (node.kind) {
    case "plain":
      spot.page.line += node.flat;
      return;
    case "enclosed":
      return putEnclosed(node, spot);
    case "member":
      return putMember(node, spot);
    case "unary":
      return putUnary(node, spot);
    case "chain":
      return putChain(node, spot, spot.indent + 2, isPair(node));
    case "conditional":
      return putConditional(node, spot);
    case "call":
      spot.page.line += calleeText(node);
      return putArguments(node.args, spot);
    case "list":
      return putList(node, spot);
    case "object":
      return putObject(node, spot);
    case "arrow":
      return putArrow(node, spot);
  }
}

function putEnclosed({ inner }: Enclosed, spot: Spot): void {
  spot.page.line += "(";
  put(inner, { ...spot, tail: spot.tail + 1 });
  spot.page.line += ")";
}

function putMember({ object, key, flat }: Member, spot: Spot): void {
  const { page, indent } = spot;
  if (key === undefined) {
    page.line += flat;
    return;
  }
  page.line += `${object.flat}[`;
  putBelow([key], "", spot);
  breakLine(page, indent);
  page.line += "]";
}

function putUnary({ operator, argument }: Unary, spot: Spot): void {
  const { page, indent } = spot;
  page.line += operator === "typeof" ? "typeof " : operator;
  if (argument.kind !== "enclosed" || argument.inner.kind !== "chain") return put(argument, spot);
  page.line += "(";
  const inner = argument.inner;
  if (hasPlace(inner.columns, { ...spot, tail: spot.tail + 1 })) page.line += inner.flat;
  else {
    breakLine(page, indent + 2);
    putChain(inner, { page, indent: indent + 2, tail: 0 }, indent + 2, isPair(inner));
    breakLine(page, indent);
  }
  page.line += ")";
}

/**
 * Writes the operands of a chain below each other.
 *
 * @param below Spaces before those that follow the first.
 * @param isTogether Whether the last stays beside the one before where it has place there.
 */
export function putChain(
  { operator, operands }: Chain,
  spot: Spot,
  below: number,
  isTogether: boolean,
): void {
  const { page, tail } = spot;
  const between = ` ${operator}`;
  for (const [index, operand] of operands.entries()) {
    const end = index === operands.length - 1 ? tail : between.length;
    const own = { page, indent: index === 0 ? spot.indent : below, tail: end };
    if (isTogether && index > 0 && hasPlace(1 + operand.columns, own)) {
      page.line += ` ${operand.flat}`;
    } else {
      if (index > 0) breakLine(page, below);
      putOperand(operand, operator, own);
    }
    if (index < operands.length - 1) page.line += between;
  }
}

/** Whether a chain is a pair, of which neither is a chain of the same sort. */
export const isPair = ({ operator, operands }: Chain): boolean =>
  operands.length === 2 && !operands.some((operand) => isAlike(operand, operator));

function putOperand(operand: Expression, operator: string, spot: Spot): void {
  const inner = operand.kind === "enclosed" ? operand.inner : operand;
  if (inner.kind !== "chain" || hasPlace(operand.columns, spot)) return put(operand, spot);
  const [open, close] = operand.kind === "enclosed" ? ["(", ")"] : ["", ""];
  spot.page.line += open;
  const own = { ...spot, tail: spot.tail + close.length };
  putChain(inner, own, spot.indent + 2, isPair(inner) && !isAlike(inner, operator));
  spot.page.line += close;
}

/** @param inner Spaces before the further lines of the test. */
function putConditional(node: Conditional, spot: Spot, inner = spot.indent): void {
  const { test, consequent, alternate } = node;
  const { page, indent, tail } = spot;
  putNotSetIn(test, { page, indent: inner, tail: 0 });
  breakLine(page, indent + 2);
  page.line += "? ";
  putNotSetIn(consequent, { page, indent: indent + 4, tail: 0 });
  breakLine(page, indent + 2);
  page.line += ": ";
  const last = { page, indent: indent + 4, tail };
  if (alternate.kind !== "conditional") putNotSetIn(alternate, last);
  // Where one is broken, those that follow it are.
  else putConditional(alternate, { ...last, indent: indent + 2 }, indent + 6);
}

/** Writes an expression; the operands of a chain stand below its first. */
export function putNotSetIn(node: Expression, spot: Spot): void {
  if (node.kind !== "chain" || hasPlace(node.columns, spot)) put(node, spot);
  else putChain(node, spot, spot.indent, isPair(node));
}

function putArrow({ parameters, body }: Arrow, spot: Spot): void {
  const { page, indent, tail } = spot;
  page.line += `${parameters} =>`;
  breakLine(page, indent + 2);
  put(body, { page, indent: indent + 2, tail });
}

function putList(node: List, spot: Spot): void {
  const { page, indent } = spot;
  page.line += "[";
  if (isOfNumbers(node)) putNumbers(node.items, spot);
  else putBelow(node.items, ",", spot);
  breakLine(page, indent);
  page.line += "]";
}

/** Writes expressions on lines of their own, each with what stands behind it. */
function putBelow(nodes: readonly Expression[], mark: "," | "", { page, indent }: Spot): void {
  for (const node of nodes) {
    breakLine(page, indent + 2);
    put(node, { page, indent: indent + 2, tail: mark.length });
    page.line += mark;
  }
}

/** Writes as many numbers on a line as have place there. */
function putNumbers(items: readonly Expression[], { page, indent }: Spot): void {
  breakLine(page, indent + 2);
  for (const [index, { flat }] of items.entries()) {
    if (index > 0 && isTooLong(page.line.length + " ,".length + flat.length)) {
      breakLine(page, indent + 2);
    } else if (index > 0) page.line += " ";
    page.line += `${flat},`;
  }
}

function putObject({ properties }: ObjectLiteral, { page, indent }: Spot): void {
  page.line += "{";
  for (const { key, value } of properties) {
    breakLine(page, indent + 2);
    page.line += `${key}:`;
    const isShort = key.length < shortKey;
    putAssigned(value, { page, indent: indent + 2, tail: 1 }, isShort);
    page.line += ",";
  }
  breakLine(page, indent);
  page.line += "}";
}

/** Behind a key that is shorter, nothing is gained by a new line. */
const shortKey = 5;

/** Writes the arguments of a call that has no place on one line. */
function putArguments(args: readonly Expression[], spot: Spot): void {
  const { page, indent } = spot;
  const last = args.at(-1);
  if (last === undefined) {
    page.line += "()";
    return;
  }
  const flat = `(${args
    .slice(0, -1)
    .map((arg) => `${arg.flat}, `)
    .join("")}`;
  if (isHugged(args, last) && hasPlace(flat.length + 1, { ...spot, tail: 0 })) {
    page.line += flat;
    putBroken(last, spot);
  } else {
    page.line += "(";
    putBelow(args, ",", spot);
    breakLine(page, indent);
  }
  page.line += ")";
}

/**
 * Writes what is assigned, behind an operator, on the same line or the next.
 *
 * @param isShort Whether what it is assigned to is a key that is so short that it stays on its line.
 */
export function putAssigned(node: Expression, spot: Spot, isShort = false): void {
  const { page, indent } = spot;
  if (hasPlace(1 + node.columns, spot)) {
    page.line += ` ${node.flat}`;
  } else if (staysBeside(node, spot, isShort)) {
    page.line += " ";
    put(node, spot);
  } else {
    breakLine(page, indent + 2);
    putNotSetIn(node, { ...spot, indent: indent + 2 });
  }
}
