import { SyntaxKind, type TypeNode } from "./nodes.js";

/** Whether a type has members in braces. */
export const isObject = (node: TypeNode): boolean => node.kind === SyntaxKind.TypeLiteral;

/** Whether a union stays on the lines of its one object or reference: all else in it is `null`. */
export function isHugged(types: readonly TypeNode[]): boolean {
  const first = types.find((type) => isObject(type) || isReference(type));
  return first !== undefined && types.every((type) => type === first || isNull(type));
}

/** Texts are identifiers, and types of names are references. */
const isReference = (node: TypeNode): boolean => node.kind === SyntaxKind.TypeReference;

const isNull = (node: TypeNode): boolean =>
  node.kind === SyntaxKind.LiteralType && node.literal.kind === SyntaxKind.NullKeyword;

/** Whether the only argument of a type stays beside its brackets. */
export function isKeptInBrackets(node: TypeNode): boolean {
  switch (node.kind) {
    case SyntaxKind.UnionType:
      return isHugged(node.types);
    case SyntaxKind.TypeReference:
      return node.typeArguments === undefined;
    case SyntaxKind.ArrayType:
    case SyntaxKind.FunctionType:
    case SyntaxKind.IndexedAccessType:
    case SyntaxKind.IntersectionType:
    case SyntaxKind.OptionalType:
    case SyntaxKind.ParenthesizedType:
    case SyntaxKind.RestType:
    case SyntaxKind.TupleType:
    case SyntaxKind.TypeOperator:
      return false;
    default:
      return true; // an object, a keyword or a literal
  }
}
