import { SyntaxKind as kinds, type ts } from "ts-morph";

import type { Code, ImportedSymbol } from "../code.js";

/** The compiler's kinds of nodes. */
export const SyntaxKind: typeof kinds = kinds; // ts-morph has a getter there, and they are read for every node

/** A type. What is made of openapi-typescript's, the compiler's printer can print, too: kinds and fields are the compiler's. */
export type TypeNode =
  | ArrayNode
  | CodeNode
  | FunctionNode
  | IdentifierNode
  | IndexedAccessNode
  | IntersectionNode
  | LiteralNode
  | ObjectNode
  | OperatorNode
  | OptionalNode
  | ParenthesizedNode
  | ReferenceNode
  | RestNode
  | TokenNode
  | TupleNode
  | UnionNode;

export interface ArrayNode {
  readonly kind: ts.SyntaxKind.ArrayType;
  readonly elementType: TypeNode;
}

/** Code that is never broken; of no kind that the compiler has. */
export interface CodeNode {
  readonly kind: ts.SyntaxKind.Unknown;
  readonly code: Code;
}

/** A function: what it takes, and what it gives. */
export interface FunctionNode extends Signature {
  readonly kind: ts.SyntaxKind.FunctionType;
}

/** A name; where a type is asked for, a text in quotes: openapi-typescript writes texts as identifiers. */
export interface IdentifierNode {
  readonly kind: ts.SyntaxKind.Identifier;
  readonly text: string;
  /** What the compiler's printer reads: a name that begins with two underscores has one more. */
  readonly escapedText: string;
}

export interface IndexedAccessNode {
  readonly kind: ts.SyntaxKind.IndexedAccessType;
  readonly objectType: TypeNode;
  readonly indexType: TypeNode;
}

export interface IntersectionNode {
  readonly kind: ts.SyntaxKind.IntersectionType;
  readonly types: readonly TypeNode[];
}

export interface LiteralNode {
  readonly kind: ts.SyntaxKind.LiteralType;
  readonly literal: TextNode | NumberNode | NegativeNode | TokenNode;
}

export interface ObjectNode {
  readonly kind: ts.SyntaxKind.TypeLiteral;
  readonly members: readonly MemberNode[];
  /** Whether it stands on one line where it fits there; else it has a member a line. */
  readonly isInline?: boolean;
}

/** `readonly`, before a list. */
export interface OperatorNode {
  readonly kind: ts.SyntaxKind.TypeOperator;
  readonly operator: ts.SyntaxKind.ReadonlyKeyword;
  readonly type: TypeNode;
}

/** An item of a tuple that may be absent. */
export interface OptionalNode {
  readonly kind: ts.SyntaxKind.OptionalType;
  readonly type: TypeNode;
}

export interface ParenthesizedNode {
  readonly kind: ts.SyntaxKind.ParenthesizedType;
  readonly type: TypeNode;
}

export interface ReferenceNode {
  readonly kind: ts.SyntaxKind.TypeReference;
  readonly typeName: IdentifierNode | ImportedSymbol;
  readonly typeArguments: readonly TypeNode[] | undefined;
}

export interface RestNode {
  readonly kind: ts.SyntaxKind.RestType;
  readonly type: TypeNode;
}

/** A keyword or a sign, which is what it is by its kind. */
export interface TokenNode {
  readonly kind: ts.KeywordTypeSyntaxKind | TokenKind;
}

type TokenKind =
  | ts.SyntaxKind.ExportKeyword
  | ts.SyntaxKind.FalseKeyword
  | ts.SyntaxKind.NullKeyword
  | ts.SyntaxKind.QuestionToken
  | ts.SyntaxKind.ReadonlyKeyword
  | ts.SyntaxKind.TrueKeyword;

export interface TupleNode {
  readonly kind: ts.SyntaxKind.TupleType;
  readonly elements: readonly TypeNode[];
}

export interface UnionNode {
  readonly kind: ts.SyntaxKind.UnionType;
  readonly types: readonly TypeNode[];
}

export interface TextNode {
  readonly kind: ts.SyntaxKind.StringLiteral;
  readonly text: string;
}

export interface NumberNode {
  readonly kind: ts.SyntaxKind.NumericLiteral;
  readonly text: string;
}

export interface NegativeNode {
  readonly kind: ts.SyntaxKind.PrefixUnaryExpression;
  readonly operator: ts.SyntaxKind.MinusToken;
  readonly operand: NumberNode;
}

/** A member of an object or an interface. */
export type MemberNode = PropertyNode | IndexNode | MethodNode;

export interface PropertyNode extends Commented {
  readonly kind: ts.SyntaxKind.PropertySignature;
  readonly modifiers: readonly TokenNode[] | undefined;
  readonly name: PropertyName;
  readonly questionToken: TokenNode | undefined;
  readonly type: TypeNode;
}

export type PropertyName = IdentifierNode | TextNode | NumberNode | CodeNode;

/** A name as it is, without quotes; of code, as it is written. */
export const keyOf = (name: PropertyName): string =>
  name.kind === SyntaxKind.Unknown ? name.code.text : name.text;

export interface IndexNode extends Commented {
  readonly kind: ts.SyntaxKind.IndexSignature;
  readonly modifiers: readonly TokenNode[] | undefined;
  readonly parameters: readonly ParameterNode[];
  readonly type: TypeNode;
}

export interface MethodNode extends Commented, Signature {
  readonly kind: ts.SyntaxKind.MethodSignature;
  readonly name: PropertyName;
}

/** What a function or a method takes, and the type that it gives. */
export interface Signature {
  readonly parameters: readonly ParameterNode[];
  readonly type: TypeNode;
}

export interface ParameterNode {
  readonly kind: ts.SyntaxKind.Parameter;
  readonly name: IdentifierNode;
  readonly questionToken: TokenNode | undefined;
  readonly type: TypeNode;
}

/** What may have comments before it, where the compiler's printer looks for them. */
export interface Commented {
  emitNode?: { readonly flags: 0; readonly leadingComments: readonly CommentNode[] };
}

export interface CommentNode {
  readonly kind: ts.CommentKind;
  readonly pos: -1;
  readonly end: -1;
  readonly text: string;
  readonly hasTrailingNewLine: boolean;
}

export type DeclarationNode = AliasNode | InterfaceNode;

export interface AliasNode {
  readonly kind: ts.SyntaxKind.TypeAliasDeclaration;
  readonly modifiers: readonly TokenNode[] | undefined;
  readonly name: IdentifierNode;
  /** Of the helpers that openapi-typescript adds, which the compiler parses. */
  readonly typeParameters: readonly unknown[] | undefined;
  readonly type: TypeNode;
}

export interface InterfaceNode {
  readonly kind: ts.SyntaxKind.InterfaceDeclaration;
  readonly modifiers: readonly TokenNode[] | undefined;
  readonly name: IdentifierNode;
  /** openapi-typescript adds operations to an interface that it has made. */
  members: readonly MemberNode[];
}
