import { isNarrow } from "../laid-out.js";
import { unusual } from "../type-layout/unusual.js";
import {
  type Arrow,
  type Call,
  type Chain,
  type Conditional,
  type Enclosed,
  type Expression,
  type List,
  type Member,
  type ObjectLiteral,
  type Plain,
  type Property,
  type Unary,
  isComposition,
  isLogical,
} from "./nodes.js";

/** Letters of any width take more than a line from so many on. */
const surelyTooLong = 200;

export const plain = (text: string): Plain => ({
  kind: "plain",
  flat: text,
  columns: text.length,
});

/** @throws Unusual where the width of a text's letters matters and is not known */
export function measured(text: string): string {
  return isNarrow(text) || text.length > surelyTooLong ? text : unusual();
}

/** The mark of calls that have no side effects. */
export const pure = "/* @__PURE__ */ ";

export function dotted(object: Expression, name: string): Member {
  const { flat, columns } = asObject(object);
  return { kind: "member", object, flat: `${flat}.${name}`, columns: columns + 1 + name.length };
}

/** An expression that is said to be there: `value!`. */
export function asserted(object: Expression): Member {
  const { flat, columns } = asObject(object);
  return { kind: "member", object, flat: `${flat}!`, columns: columns + 1 };
}

export function indexed(object: Expression, key: Expression): Member {
  const { flat, columns } = asObject(object);
  return {
    kind: "member",
    object,
    key,
    flat: `${flat}[${key.flat}]`,
    columns: columns + key.columns + 2,
  };
}

export function call(
  callee: Expression,
  args: readonly Expression[],
  { isNew = false, isPure = false } = {},
): Call {
  const before = (isPure ? pure : "") + (isNew ? "new " : "") + asObject(callee).flat;
  // Chains in them would be set in otherwise than elsewhere.
  if (args.some(({ kind }) => kind === "conditional")) unusual();
  const { flat, columns } = flatOf(args);
  return {
    kind: "call",
    isNew,
    isPure,
    callee,
    args,
    flat: `${before}(${flat})`,
    columns: isComposition(args) ? Infinity : before.length + columns + 2,
  };
}

/** @throws Unusual where it would stand in parentheses or take several lines */
function asObject(node: Expression): Expression {
  const isPlain = node.kind === "plain" || node.kind === "member" || node.kind === "call";
  return isPlain && node.columns < Infinity ? withoutMark(node) : unusual();
}

/** @throws Unusual where it is a call with a mark: what that does in an operation is not known here */
const withoutMark = (node: Expression): Expression =>
  node.kind === "call" && node.isPure ? unusual() : node;

export function unary(operator: string, given: Expression): Unary {
  if (given.kind === "unary" && given.operator === operator && operator !== "!") unusual();
  const argument = isOperation(given) ? enclosed(given) : withoutMark(given);
  const sign = operator === "typeof" ? "typeof " : operator;
  return {
    kind: "unary",
    operator,
    argument,
    flat: sign + argument.flat,
    columns: sign.length + argument.columns,
  };
}

export function conditional(
  test: Expression,
  consequent: Expression,
  alternate: Expression,
): Conditional {
  // Prettier has parentheses of its own around one that comes before a colon.
  if (test.kind === "conditional" || consequent.kind === "conditional") unusual();
  [test, consequent, alternate].forEach(withoutMark);
  return {
    kind: "conditional",
    test,
    consequent,
    alternate,
    flat: `${test.flat} ? ${consequent.flat} : ${alternate.flat}`,
    columns: test.columns + consequent.columns + alternate.columns + "? : ".length + 2,
  };
}

export function arrow(parameters: string, body: Expression): Arrow {
  if (body.kind !== "plain") unusual();
  const before = `${parameters} => `;
  return {
    kind: "arrow",
    parameters,
    body,
    flat: before + body.flat,
    columns: before.length + body.columns,
  };
}

/** Lists of several that have several each stand one below the other. */
export function list(items: readonly Expression[]): List {
  const { flat, columns } = flatOf(items);
  const [first, ...others] = items;
  const isBroken =
    first !== undefined && others.length > 0 && items.every((item) => isLarge(item, first));
  return { kind: "list", items, flat: `[${flat}]`, columns: isBroken ? Infinity : columns + 2 };
}

function isLarge(item: Expression, first: Expression): boolean {
  if (item.kind !== first.kind) return false;
  if (item.kind === "list") return item.items.length > 1;
  return item.kind === "object" && item.properties.length > 1;
}

/** @param isOpen Whether its first member stands on a line of its own: then all do. */
export function object(properties: readonly Property[], isOpen: boolean): ObjectLiteral {
  if (properties.length === 0) return { kind: "object", properties, flat: "{}", columns: 2 };
  const isBroken = isOpen || properties.some(({ value }) => value.columns === Infinity);
  if (isBroken) return { kind: "object", properties, ...several };
  const flat = `{ ${properties.map(({ key, value }) => `${key}: ${value.flat}`).join(", ")} }`;
  return { kind: "object", properties, flat, columns: flat.length };
}

interface Row {
  readonly flat: string;
  readonly columns: number;
}

/** What always takes several lines has no text on one. */
const several: Row = { flat: "", columns: Infinity };

function flatOf(nodes: readonly Expression[]): Row {
  let flat = "";
  let columns = 0;
  for (const node of nodes) {
    if (node.columns === Infinity) return several;
    const separator = columns === 0 ? "" : ", ";
    flat += separator + node.flat;
    columns += separator.length + node.columns;
  }
  return { flat, columns };
}

const isOperation = ({ kind }: Expression): boolean =>
  kind === "chain" || kind === "conditional" || kind === "arrow";

const enclosed = (inner: Expression): Enclosed => ({
  kind: "enclosed",
  inner,
  flat: `(${inner.flat})`,
  columns: inner.columns + 2,
});

/** How strongly operators bind. */
export const precedences: ReadonlyMap<string, number> = new Map([
  ["||", 1],
  ["&&", 2],
  ["===", 3],
  ["!==", 3],
  ["<", 4],
  ["<=", 4],
  [">", 4],
  [">=", 4],
  ["in", 4],
  ["instanceof", 4],
  ["+", 5],
]);

const strengthOf = (operator: string): number => precedences.get(operator) ?? 0;

/** Whether it does not matter which operands of an operator are put together first. */
export const isAssociative = (operator: string): boolean => isLogical(operator) || operator === "+";

/** Operands from left to right. Those of the same operator in them are part of the chain. */
export function chain(operator: string, given: readonly Expression[]): Chain {
  // It would stand in parentheses.
  if (given[0]?.kind === "unary" && operator.startsWith("in")) unusual();
  const operands = given.flatMap((node, index) => operandsOf(node, operator, index > 0));
  const flat = operands.map((operand) => operand.flat).join(` ${operator} `);
  const isBroken = operands.some(({ columns }) => columns === Infinity);
  return { kind: "chain", operator, operands, flat, columns: isBroken ? Infinity : flat.length };
}

function operandsOf(node: Expression, operator: string, isRight: boolean): readonly Expression[] {
  if (node.kind !== "chain") return [isOperation(node) ? enclosed(node) : withoutMark(node)];
  const isSame = node.operator === operator && isAssociative(operator);
  if (isSame && (isLogical(operator) || !isRight)) return node.operands;
  const isMixed = isLogical(operator) && isLogical(node.operator);
  return [isMixed || strengthOf(operator) >= strengthOf(node.operator) ? enclosed(node) : node];
}
