import { isObject } from "./hugged.js";
import { type IntersectionNode, SyntaxKind, type TypeNode } from "./nodes.js";
import { type Spot, breakLine } from "./page.js";

/**
 * Writes an intersection that does not fit on one line: names a line each, objects behind the braces of what is before them.
 *
 * @param writeType Writes a part.
 */
export function writeIntersection(
  { types }: IntersectionNode,
  whole: Spot,
  writeType: (type: TypeNode, spot: Spot) => void,
): void {
  const { page, indent } = whole;
  let isIndented = false;
  for (const [index, type] of types.entries()) {
    const before = types[index - 1];
    const spot = { page, indent, tail: tailBehind(types, index, whole) };
    const isMixed = before !== undefined && isObject(before) !== isObject(type);
    if (before === undefined) {
      writeType(type, spot);
    } else if (!isMixed && !isObject(type)) {
      page.line += " &";
      breakLine(page, indent + 2);
      writeType(type, { ...spot, indent: indent + 2 });
    } else {
      isIndented ||= isMixed && index > 1;
      page.line += " & ";
      const isOwn = isMixed ? index > 1 : isIndented;
      writeType(type, isOwn ? { ...spot, indent: indent + 2 } : spot);
    }
  }
}

/** What has to stand behind a part of an intersection, up to the next place where the line may break. */
function tailBehind(types: readonly TypeNode[], index: number, spot: Spot): number {
  const [part, next] = [types[index], types[index + 1]];
  if (part === undefined || next === undefined) return spot.tail;
  if (!isObject(part) && !isObject(next)) return " &".length;
  // How far the next one reaches is not known.
  if (isInline(part) && !isObject(next)) spot.page.isSure = false;
  return isEmpty(next) ? " & {}".length + tailBehind(types, index + 1, spot) : " & {".length;
}

const isInline = (node: TypeNode): boolean =>
  node.kind === SyntaxKind.TypeLiteral && (node.isInline === true || node.members.length === 0);

const isEmpty = (node: TypeNode): boolean =>
  node.kind === SyntaxKind.TypeLiteral && node.members.length === 0;
