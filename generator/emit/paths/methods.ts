import { type JsonObject, isJsonObject } from "../../source/document.js";
import { operationsOf } from "../../spec/path-item.js";
import { factory } from "../type-layout/factory.js";
import {
  type DeclarationNode,
  type InterfaceNode,
  type MemberNode,
  type ObjectNode,
  type PropertyNode,
  SyntaxKind,
  keyOf,
} from "../type-layout/nodes.js";

/** Methods that openapi-typescript has members for. */
const known: ReadonlySet<string> = new Set([
  "GET",
  "PUT",
  "POST",
  "DELETE",
  "OPTIONS",
  "HEAD",
  "PATCH",
  "TRACE",
]);

/**
 * A document for each method of 3.2 that openapi-typescript does not know: its paths with the operations of that method
 * in the place of `get`, and nothing else.
 *
 * @returns By the member that holds the operation in `paths`: `query`, or a key of `additionalOperations`.
 */
export function documentsByMethod(root: JsonObject): ReadonlyMap<string, JsonObject> {
  const byMethod = new Map<string, [string, JsonObject][]>();
  const { paths } = root;
  for (const [path, item] of Object.entries(isJsonObject(paths) ? paths : {})) {
    if (!isJsonObject(item)) continue;
    for (const { method, operation, tokens } of operationsOf(item)) {
      if (known.has(method)) continue;
      const { parameters = [] } = item;
      const name = tokens.at(-1) ?? method;
      byMethod.set(name, [...(byMethod.get(name) ?? []), [path, { parameters, get: operation }]]);
    }
  }
  return new Map(
    [...byMethod].map(([name, items]) => [name, { paths: Object.fromEntries(items) }]),
  );
}

/**
 * What adds a method to the path items of `paths`.
 *
 * @param others What a document of `documentsByMethod` became.
 */
export function methodAdder(
  name: string,
  others: readonly DeclarationNode[],
): (nodes: readonly DeclarationNode[]) => readonly DeclarationNode[] {
  const operations = new Map(
    others
      .filter(isPaths)
      .flatMap(({ members }) => members.filter(isPathItem))
      .flatMap((item) => {
        const operation = item.type.members.filter(isProperty).find(isGet);
        return operation === undefined
          ? []
          : [[keyOf(item.name), renamed(operation, name)] as const];
      }),
  );
  return (nodes) => nodes.map((node) => (isPaths(node) ? withMembers(node, operations) : node));
}

const isPaths = (node: DeclarationNode): node is InterfaceNode =>
  node.kind === SyntaxKind.InterfaceDeclaration && node.name.text === "paths";

const isProperty = (member: MemberNode): member is PropertyNode =>
  member.kind === SyntaxKind.PropertySignature;

/** A path item that stands in `paths` itself. */
type PathItem = PropertyNode & { readonly type: ObjectNode };

const isPathItem = (member: MemberNode): member is PathItem =>
  isProperty(member) && member.type.kind === SyntaxKind.TypeLiteral;

const isGet = ({ name }: PropertyNode): boolean => keyOf(name) === "get";

/** With its comments. */
const renamed = (operation: PropertyNode, name: string): PropertyNode => ({
  ...operation,
  name: /^[A-Za-z_$][\w$]*$/.test(name)
    ? factory.createIdentifier(name)
    : factory.createStringLiteral(name),
});

function withMembers(
  paths: InterfaceNode,
  operations: ReadonlyMap<string, PropertyNode>,
): InterfaceNode {
  const members = paths.members.map((member) => {
    const operation = isPathItem(member) ? operations.get(keyOf(member.name)) : undefined;
    if (operation === undefined || !isPathItem(member)) return member;
    return { ...member, type: factory.createTypeLiteralNode([...member.type.members, operation]) };
  });
  return { ...paths, members };
}
