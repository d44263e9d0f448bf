import type { PropertyShape } from "../plan/types.js";
import type { JsonValue } from "../source/document.js";
import { type ImportedSymbol, identifier, literal, methodKey, propertyKey } from "./code.js";
import { codeNode, factory } from "./type-layout/factory.js";
import {
  type IndexNode,
  type MemberNode,
  type MethodNode,
  type ParameterNode,
  type PropertyNode,
  SyntaxKind,
  type TypeNode,
} from "./type-layout/nodes.js";

/** A type of another module, with its arguments. */
export const symbolNode = (symbol: ImportedSymbol, ...typeArguments: TypeNode[]): TypeNode =>
  factory.createTypeReferenceNode(symbol, typeArguments.length === 0 ? undefined : typeArguments);

/** `null`. */
export const nullNode = factory.createLiteralTypeNode(factory.createNull());

/** A value as its own type. */
export const literalNode = (value: JsonValue): TypeNode =>
  value === null ? nullNode : codeNode(literal(value));

/** One of several types, or the only one. */
export function unionNode(types: readonly TypeNode[]): TypeNode {
  const [only] = types;
  return types.length === 1 && only !== undefined ? only : factory.createUnionTypeNode(types);
}

/** An object that stands on one line where it fits there. */
export const inlineNode = (members: readonly MemberNode[]): TypeNode => ({
  ...factory.createTypeLiteralNode(members),
  isInline: true,
});

/** A property without its comment. */
export function propertyNode(
  { name, optional, readonly }: Pick<PropertyShape, "name" | "optional" | "readonly">,
  type: TypeNode,
): PropertyNode {
  return factory.createPropertySignature(
    readonly ? [readonlyToken] : undefined,
    codeNode(propertyKey(name)),
    optional ? questionToken : undefined,
    type,
  );
}

const readonlyToken = factory.createModifier(SyntaxKind.ReadonlyKeyword);
const questionToken = factory.createToken(SyntaxKind.QuestionToken);

/** `[key: string]`. */
export const indexNode = (type: TypeNode): IndexNode =>
  factory.createIndexSignature(undefined, [keyParameter], type);

/** A method without its comment. */
export const methodNode = (
  name: string,
  parameters: readonly Parameter[],
  type: TypeNode,
): MethodNode => ({
  kind: SyntaxKind.MethodSignature,
  name: codeNode(methodKey(name)),
  parameters: parameters.map(parameterNode),
  type,
});

/** A function as a type. */
export const functionNode = (parameters: readonly Parameter[], type: TypeNode): TypeNode => ({
  kind: SyntaxKind.FunctionType,
  parameters: parameters.map(parameterNode),
  type,
});

/** What a function or a method takes. */
export interface Parameter {
  readonly name: string;
  readonly type: TypeNode;
  readonly optional?: boolean;
}

const parameterNode = ({ name, type, optional }: Parameter): ParameterNode =>
  factory.createParameterDeclaration(
    undefined,
    undefined,
    factory.createIdentifier(identifier(name).text),
    optional === true ? questionToken : undefined,
    type,
  );

const keyParameter = factory.createParameterDeclaration(
  undefined,
  undefined,
  factory.createIdentifier("key"),
  undefined,
  factory.createKeywordTypeNode(SyntaxKind.StringKeyword),
);
