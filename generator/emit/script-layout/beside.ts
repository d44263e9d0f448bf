import type { Spot } from "../type-layout/page.js";
import { hasPlace } from "./has-place.js";
import { leadOf } from "./lead.js";
import { type Expression, isNumber, isText } from "./nodes.js";

/** Whether what is assigned begins beside the operator, where it has no place on one line. */
export function staysBeside(node: Expression, spot: Spot, isShort: boolean): boolean {
  if (node.kind === "chain" || (node.kind === "conditional" && node.test.kind === "chain")) {
    return false;
  }
  if (isShort) return true;
  if (isHardToBreak(node)) return false;
  if (node.kind === "plain" && (isNumber(node) || /^(?:true|false)$/.test(node.flat))) return true;
  const { columns, canBreak } = leadOf(node);
  return hasPlace(1 + columns, canBreak ? { ...spot, tail: 0 } : spot);
}

/** Whether breaking an expression would gain little: a text, or members and calls with next to nothing in brackets. */
function isHardToBreak(node: Expression): boolean {
  if (node.kind === "unary") return isHardToBreak(node.argument);
  return isText(node) || (node.kind !== "plain" && isSparse(node));
}

function isSparse(node: Expression): boolean {
  if (node.kind === "plain") return /^[^\d"']/.test(node.flat);
  if (node.kind === "member") return isSparse(node.object);
  if (node.kind !== "call" || node.isNew || node.args.length > 1) return false;
  return node.args.every(isShortArgument) && isSparse(node.callee);
}

/** A quarter of a line. */
const short = 20;

const isShortArgument = (node: Expression): boolean =>
  node.kind === "unary"
    ? isShortArgument(node.argument)
    : node.kind === "plain" && node.columns <= short;
