import { ts } from "ts-morph";

import { type JsonObject, isJsonObject } from "../source/document.js";
import { operationsOf } from "../spec/path-item.js";

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
 * Adds a method to the path items of `paths`.
 *
 * @param others What a document of `documentsByMethod` became.
 */
export function withMethod(
  nodes: readonly ts.Node[],
  name: string,
  others: readonly ts.Node[],
): ts.Node[] {
  const operations = new Map(
    others
      .filter(isPaths)
      .flatMap(({ members }) => members.filter(isPathItem))
      .flatMap((item) => {
        const operation = item.type.members.filter(ts.isPropertySignature).find(isGet);
        return operation === undefined ? [] : [[nameOf(item), renamed(operation, name)] as const];
      }),
  );
  return nodes.map((node) => (isPaths(node) ? withMembers(node, operations) : node));
}

const isPaths = (node: ts.Node): node is ts.InterfaceDeclaration =>
  ts.isInterfaceDeclaration(node) && node.name.text === "paths";

/** A path item that stands in `paths` itself. */
type PathItem = ts.PropertySignature & { readonly type: ts.TypeLiteralNode };

const isPathItem = (member: ts.TypeElement): member is PathItem =>
  ts.isPropertySignature(member) && member.type !== undefined && ts.isTypeLiteralNode(member.type);

const isGet = (member: ts.PropertySignature): boolean => nameOf(member) === "get";

const nameOf = ({ name }: ts.PropertySignature): string =>
  ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name) ? name.text : "";

const { factory } = ts;

// Updated, not made anew: comments hang on the nodes.
const renamed = (operation: ts.PropertySignature, name: string): ts.PropertySignature =>
  factory.updatePropertySignature(
    operation,
    operation.modifiers,
    /^[A-Za-z_$][\w$]*$/.test(name)
      ? factory.createIdentifier(name)
      : factory.createStringLiteral(name),
    operation.questionToken,
    operation.type,
  );

function withMembers(
  paths: ts.InterfaceDeclaration,
  operations: ReadonlyMap<string, ts.PropertySignature>,
): ts.InterfaceDeclaration {
  const members = paths.members.map((member) => {
    const operation = isPathItem(member) ? operations.get(nameOf(member)) : undefined;
    if (operation === undefined || !isPathItem(member)) return member;
    const { modifiers, name, questionToken, type } = member;
    const item = factory.createTypeLiteralNode([...type.members, operation]);
    return factory.updatePropertySignature(member, modifiers, name, questionToken, item);
  });
  const { modifiers, name } = paths;
  return factory.updateInterfaceDeclaration(paths, modifiers, name, undefined, undefined, members);
}
