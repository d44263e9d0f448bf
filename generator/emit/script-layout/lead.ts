import { pure } from "./make.js";
import type { Expression } from "./nodes.js";

/** The beginning of an expression, up to where it can first be broken. */
export interface Lead {
  readonly columns: number;
  /** Whether it can be broken there; else it is all of the expression. */
  readonly canBreak: boolean;
}

const upTo = (columns: number): Lead => ({ columns, canBreak: true });
const whole = ({ columns }: Expression): Lead => ({ columns, canBreak: false });

/** @returns The beginning of an expression. */
export function leadOf(node: Expression): Lead {
  switch (node.kind) {
    case "plain":
      return whole(node);
    case "enclosed":
      return behind(1, leadOf(node.inner), node);
    case "member":
      return node.key === undefined ? whole(node) : upTo(node.object.columns + 1);
    case "unary":
      return behind(node.columns - node.argument.columns, leadOf(node.argument), node);
    case "chain":
      // A chain has two operands or more.
      return firstOf(node.operands[0] as Expression, 1 + node.operator.length);
    case "conditional":
      return firstOf(node.test, 0);
    case "call":
      return node.args.length === 0 ? whole(node) : upTo(calleeText(node).length + 1);
    case "list":
      return node.items.length === 0 ? whole(node) : upTo(1);
    case "object":
      return node.properties.length === 0 ? whole(node) : upTo(1);
    case "arrow":
      return upTo(node.parameters.length + " =>".length);
  }
}

/** What is called, with what stands before it. */
export const calleeText = ({
  callee,
  isNew,
  isPure,
}: Extract<Expression, { kind: "call" }>): string =>
  (isPure ? pure : "") + (isNew ? "new " : "") + callee.flat;

const behind = (columns: number, lead: Lead, node: Expression): Lead =>
  lead.canBreak ? upTo(columns + lead.columns) : whole(node);

/** What begins with an expression, behind which so many columns stand before it can be broken. */
function firstOf(node: Expression, columns: number): Lead {
  const lead = leadOf(node);
  return lead.canBreak ? lead : upTo(lead.columns + columns);
}
