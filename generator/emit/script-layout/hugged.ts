import { type Expression, isComposition, isOfNumbers } from "./nodes.js";

/** Whether the last argument is broken in its place, beside all others. */
export function isHugged(args: readonly Expression[], last: Expression): boolean {
  if (isComposition(args)) return false;
  const others = args.slice(0, -1);
  if (others.some(({ columns }) => columns === Infinity)) return false;
  if (others.at(-1)?.kind === last.kind) return false;
  if (last.kind === "object") return last.properties.length > 0;
  return last.kind === "list" && last.items.length > 0 && !(args.length > 1 && isOfNumbers(last));
}
