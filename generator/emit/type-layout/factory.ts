import type { Code, ImportedSymbol } from "../code.js";
import {
  type AliasNode,
  type ArrayNode,
  type CodeNode,
  type CommentNode,
  type Commented,
  type IdentifierNode,
  type IndexNode,
  type IndexedAccessNode,
  type InterfaceNode,
  type IntersectionNode,
  type LiteralNode,
  type MemberNode,
  type NegativeNode,
  type NumberNode,
  type ObjectNode,
  type OperatorNode,
  type OptionalNode,
  type ParameterNode,
  type PropertyName,
  type PropertyNode,
  type ReferenceNode,
  type RestNode,
  SyntaxKind,
  type TextNode,
  type TokenNode,
  type TupleNode,
  type TypeNode,
  type UnionNode,
} from "./nodes.js";

type Modifiers = readonly TokenNode[] | undefined;

const token = (kind: TokenNode["kind"]): TokenNode => ({ kind });

/** Code that is never broken, as a type or a name. */
export const codeNode = (code: Code): CodeNode => ({ kind: SyntaxKind.Unknown, code });

/**
 * Makes nodes in the compiler's place, for openapi-typescript too, as plain objects with what a printer reads.
 *
 * The compiler's own factory gives each node several times the memory, for what is asked of parsed sources alone. Of its
 * functions these are the ones that the options in use lead to.
 */
export const factory = {
  createToken: token,
  createModifier: token,
  createKeywordTypeNode: token,
  createTrue: (): TokenNode => token(SyntaxKind.TrueKeyword),
  createFalse: (): TokenNode => token(SyntaxKind.FalseKeyword),
  createNull: (): TokenNode => token(SyntaxKind.NullKeyword),
  createNodeArray: <Node>(nodes: readonly Node[]): readonly Node[] => nodes,

  createIdentifier(text: string): IdentifierNode {
    return {
      kind: SyntaxKind.Identifier,
      text,
      escapedText: text.startsWith("__") ? `_${text}` : text,
    };
  },
  createStringLiteral(text: string): TextNode {
    return { kind: SyntaxKind.StringLiteral, text };
  },
  createNumericLiteral(value: string | number): NumberNode {
    return { kind: SyntaxKind.NumericLiteral, text: String(value) };
  },
  createPrefixUnaryExpression(
    operator: NegativeNode["operator"],
    operand: NumberNode,
  ): NegativeNode {
    return { kind: SyntaxKind.PrefixUnaryExpression, operator, operand };
  },
  createLiteralTypeNode(literal: LiteralNode["literal"]): LiteralNode {
    return { kind: SyntaxKind.LiteralType, literal };
  },

  createArrayTypeNode(elementType: TypeNode): ArrayNode {
    return { kind: SyntaxKind.ArrayType, elementType: groupedItem(elementType) };
  },
  createIndexedAccessTypeNode(objectType: TypeNode, indexType: TypeNode): IndexedAccessNode {
    return { kind: SyntaxKind.IndexedAccessType, objectType: grouped(objectType), indexType };
  },
  createIntersectionTypeNode(types: readonly TypeNode[]): IntersectionNode {
    return { kind: SyntaxKind.IntersectionType, types: types.map(grouped) };
  },
  createUnionTypeNode(types: readonly TypeNode[]): UnionNode {
    return { kind: SyntaxKind.UnionType, types: types.map(grouped) };
  },
  createTupleTypeNode(elements: readonly TypeNode[]): TupleNode {
    return { kind: SyntaxKind.TupleType, elements };
  },
  createRestTypeNode(type: TypeNode): RestNode {
    return { kind: SyntaxKind.RestType, type };
  },
  createOptionalTypeNode(type: TypeNode): OptionalNode {
    return { kind: SyntaxKind.OptionalType, type: groupedItem(type) };
  },
  createTypeOperatorNode(operator: OperatorNode["operator"], type: TypeNode): OperatorNode {
    return { kind: SyntaxKind.TypeOperator, operator, type };
  },
  createTypeReferenceNode(
    name: string | IdentifierNode | ImportedSymbol,
    typeArguments?: readonly TypeNode[],
  ): ReferenceNode {
    const typeName = typeof name === "string" ? factory.createIdentifier(name) : name;
    return { kind: SyntaxKind.TypeReference, typeName, typeArguments };
  },
  createTypeLiteralNode(members: readonly MemberNode[]): ObjectNode {
    return { kind: SyntaxKind.TypeLiteral, members };
  },

  createPropertySignature(
    modifiers: Modifiers,
    name: PropertyName,
    questionToken: TokenNode | undefined,
    type: TypeNode,
  ): PropertyNode {
    return { kind: SyntaxKind.PropertySignature, modifiers, name, questionToken, type };
  },
  createIndexSignature(
    modifiers: Modifiers,
    parameters: readonly ParameterNode[],
    type: TypeNode,
  ): IndexNode {
    return { kind: SyntaxKind.IndexSignature, modifiers, parameters, type };
  },
  createParameterDeclaration(
    _modifiers: undefined,
    _dotDotDotToken: undefined,
    name: IdentifierNode,
    questionToken: TokenNode | undefined,
    type: TypeNode,
  ): ParameterNode {
    return { kind: SyntaxKind.Parameter, name, questionToken, type };
  },

  createTypeAliasDeclaration(
    modifiers: Modifiers,
    name: string | IdentifierNode,
    typeParameters: undefined,
    type: TypeNode,
  ): AliasNode {
    const { TypeAliasDeclaration: kind } = SyntaxKind;
    return { kind, modifiers, name: named(name), typeParameters, type };
  },
  createInterfaceDeclaration(
    modifiers: Modifiers,
    name: string | IdentifierNode,
    _typeParameters: undefined,
    _heritageClauses: undefined,
    members: readonly MemberNode[],
  ): InterfaceNode {
    return { kind: SyntaxKind.InterfaceDeclaration, modifiers, name: named(name), members };
  },
};

const named = (name: string | IdentifierNode): IdentifierNode =>
  typeof name === "string" ? factory.createIdentifier(name) : name;

/** A type that stands inside another, in parentheses where operators would come apart. */
const grouped = (type: TypeNode): TypeNode =>
  type.kind === SyntaxKind.UnionType || type.kind === SyntaxKind.IntersectionType
    ? { kind: SyntaxKind.ParenthesizedType, type }
    : type;

/** The same before a sign that belongs to it. */
const groupedItem = (type: TypeNode): TypeNode =>
  type.kind === SyntaxKind.TypeOperator
    ? { kind: SyntaxKind.ParenthesizedType, type }
    : grouped(type);

/** As the compiler's function of this name. */
export function addSyntheticLeadingComment<Node extends Commented>(
  node: Node,
  kind: CommentNode["kind"],
  text: string,
  hasTrailingNewLine: boolean,
): Node {
  const before = node.emitNode?.leadingComments ?? [];
  const comment: CommentNode = { kind, pos: -1, end: -1, text, hasTrailingNewLine };
  node.emitNode = { flags: 0, leadingComments: [...before, comment] };
  return node;
}
