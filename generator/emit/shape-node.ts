import { unreachable } from "../diagnostics/unreachable.js";
import type { ObjectShape, PropertyShape, TypeShape } from "../plan/types.js";
import { bigintLiteral, importedType } from "./code.js";
import { commentCode } from "./doc.js";
import { addSyntheticLeadingComment, codeNode, factory } from "./type-layout/factory.js";
import { type MemberNode, SyntaxKind, type TypeNode } from "./type-layout/nodes.js";
import {
  indexNode,
  inlineNode,
  literalNode,
  nullNode,
  propertyNode,
  symbolNode,
  unionNode,
} from "./type-nodes.js";

const streamRuntime = "./runtime/stream-operation.js";

/** A shape as a TypeScript type. Models are imported from `models.d.ts`. */
export function typeNode(shape: TypeShape): TypeNode {
  switch (shape.kind) {
    case "undefined":
    case "unknown":
    case "never":
    case "boolean":
    case "number":
    case "string":
      return keywords[shape.kind];
    case "null":
      return nullNode;
    case "present":
      return factory.createUnionTypeNode([factory.createTypeLiteralNode([]), nullNode]);
    case "nonPrimitive":
      return factory.createKeywordTypeNode(SyntaxKind.ObjectKeyword);
    case "binary":
      return factory.createTypeReferenceNode("Blob");
    case "stream":
      return symbolNode(importedType(streamRuntime, "ItemStream"), typeNode(shape.items));
    case "iterable":
      return factory.createUnionTypeNode(iterableNodes(shape.items));
    case "date":
      return factory.createTypeReferenceNode("Date");
    case "bigint":
      return shape.digits === undefined
        ? factory.createKeywordTypeNode(SyntaxKind.BigIntKeyword)
        : codeNode(bigintLiteral(shape.digits));
    case "literal":
      return literalNode(shape.value);
    case "open":
      return openNode(shape.base, shape.members);
    case "array":
      return listNode(shape.readonly, factory.createArrayTypeNode(typeNode(shape.items)));
    case "tuple":
      return listNode(shape.readonly, tupleNode(shape));
    case "object":
      return objectNode(shape);
    case "reference":
      return symbolNode(importedType("./models.js", shape.name));
    case "union":
      return unionNode(shape.members.flatMap(memberNodes));
    case "intersection":
      return factory.createIntersectionTypeNode(shape.members.map(typeNode));
    default:
      return unreachable(shape);
  }
}

const keywords = {
  undefined: factory.createKeywordTypeNode(SyntaxKind.UndefinedKeyword),
  unknown: factory.createKeywordTypeNode(SyntaxKind.UnknownKeyword),
  never: factory.createKeywordTypeNode(SyntaxKind.NeverKeyword),
  boolean: factory.createKeywordTypeNode(SyntaxKind.BooleanKeyword),
  number: factory.createKeywordTypeNode(SyntaxKind.NumberKeyword),
  string: factory.createKeywordTypeNode(SyntaxKind.StringKeyword),
};

const listNode = (isReadonly: boolean, type: TypeNode): TypeNode =>
  isReadonly ? factory.createTypeOperatorNode(SyntaxKind.ReadonlyKeyword, type) : type;

/** Types among those of a union. */
const memberNodes = (shape: TypeShape): TypeNode[] =>
  shape.kind === "iterable" ? iterableNodes(shape.items) : [typeNode(shape)];

function iterableNodes(items: TypeShape): TypeNode[] {
  const item = typeNode(items);
  return ["Iterable", "AsyncIterable"].map((name) => factory.createTypeReferenceNode(name, [item]));
}

/** Members for completion; `string & {}` keeps TypeScript from folding them into `string`. */
function openNode(base: "string" | "number", members: readonly (string | number)[]): TypeNode {
  const rest = factory.createIntersectionTypeNode([
    keywords[base],
    factory.createTypeLiteralNode([]),
  ]);
  return factory.createUnionTypeNode([...members.map(literalNode), rest]);
}

function tupleNode(shape: Extract<TypeShape, { kind: "tuple" }>): TypeNode {
  const items = shape.items.map((item, index) =>
    index < shape.required ? typeNode(item) : factory.createOptionalTypeNode(typeNode(item)),
  );
  if (shape.rest === undefined) return factory.createTupleTypeNode(items);
  const rest = factory.createArrayTypeNode(typeNode(shape.rest));
  return factory.createTupleTypeNode([...items, factory.createRestTypeNode(rest)]);
}

function objectNode(shape: ObjectShape): TypeNode {
  const index = shape.index === undefined ? [] : [indexNode(typeNode(shape.index))];
  const members = [...shape.properties.map(documentedNode), ...index];
  return shape.properties.length === 0
    ? inlineNode(members)
    : factory.createTypeLiteralNode(members);
}

function documentedNode(property: PropertyShape): MemberNode {
  const { text } = commentCode(property.doc);
  const node = propertyNode(property, typeNode(property.type));
  if (text === "") return node;
  const own = text.slice("/*".length, -"*/\n".length);
  return addSyntheticLeadingComment(node, SyntaxKind.MultiLineCommentTrivia, own, true);
}
