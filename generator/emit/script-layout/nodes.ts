/** An expression as generated modules have them. */
export type Expression =
  Plain | Enclosed | Member | Unary | Chain | Conditional | Call | List | ObjectLiteral | Arrow;

/** An expression on one line. */
interface Flat {
  readonly flat: string;
  /** Columns of it; infinite where the expression always takes several lines. */
  readonly columns: number;
}

/** A name, a number, a text or a keyword: nothing that could be broken. */
export interface Plain extends Flat {
  readonly kind: "plain";
}

/** An expression in the parentheses that it needs where it stands. */
export interface Enclosed extends Flat {
  readonly kind: "enclosed";
  readonly inner: Expression;
}

/** `object.name`, `object!` or `object[key]`. */
export interface Member extends Flat {
  readonly kind: "member";
  readonly object: Expression;
  /** Absent but in brackets. */
  readonly key?: Expression;
}

/** `!value`, `-1` or `typeof value`. */
export interface Unary extends Flat {
  readonly kind: "unary";
  readonly operator: string;
  readonly argument: Expression;
}

/** Operands with one operator between them. */
export interface Chain extends Flat {
  readonly kind: "chain";
  readonly operator: string;
  readonly operands: readonly Expression[];
}

/** `test ? consequent : alternate`. */
export interface Conditional extends Flat {
  readonly kind: "conditional";
  readonly test: Expression;
  readonly consequent: Expression;
  readonly alternate: Expression;
}

/** A call, or what `new` makes. */
export interface Call extends Flat {
  readonly kind: "call";
  readonly isNew: boolean;
  readonly callee: Expression;
  readonly args: readonly Expression[];
  /** Whether it is marked as free of side effects. */
  readonly isPure: boolean;
}

/** An array. */
export interface List extends Flat {
  readonly kind: "list";
  readonly items: readonly Expression[];
}

export interface ObjectLiteral extends Flat {
  readonly kind: "object";
  readonly properties: readonly Property[];
}

/** A member of an object. */
export interface Property {
  /** As it is written: a name, a number, a text, or a text in brackets. */
  readonly key: string;
  readonly value: Expression;
}

/** `() => body`. */
export interface Arrow extends Flat {
  readonly kind: "arrow";
  /** With the parentheses. */
  readonly parameters: string;
  readonly body: Expression;
}

/** Whether operands of an operator are truths. */
export const isLogical = (operator: string): boolean => operator === "&&" || operator === "||";

/** Whether an expression is a chain of the same sort as that of an operator: of truths, or of other values. */
export const isAlike = (node: Expression, operator: string): boolean =>
  node.kind === "enclosed"
    ? isAlike(node.inner, operator)
    : node.kind === "chain" && isLogical(node.operator) === isLogical(operator);

/** Whether a list is of numbers alone: these are not put each on a line of its own. */
export const isOfNumbers = ({ items }: List): boolean => items.length > 0 && items.every(isNumber);

/** Whether an expression is a number, with a sign or without. */
export function isNumber(node: Expression): boolean {
  if (node.kind === "unary") return node.operator === "-" && isNumber(node.argument);
  return node.kind === "plain" && /^\d/.test(node.flat);
}

/** Whether an expression is a literal text. */
export const isText = (node: Expression): boolean =>
  node.kind === "plain" && /^["']/.test(node.flat);

/** Whether functions among the arguments are put together, or seem to be: then each argument has its line. */
export function isComposition(args: readonly Expression[]): boolean {
  if (args.length < 2) return false;
  const functions = args.filter(({ kind }) => kind === "arrow");
  return (
    functions.length > 1 ||
    args.some(
      (arg) => arg.kind === "call" && !arg.isNew && arg.args.some(({ kind }) => kind === "arrow"),
    )
  );
}
