// Under this path it is the compiler of the development dependencies: the bare name stands for ts-morph's own.
import ts from "typescript/lib/typescript.js";

import type { OutputFile } from "../../generator/plan/types.js";

/** Names of the platform that generated modules use. */
const globals = new Set(
  "Array AsyncIterable Blob Boolean Date Iterable JSON Map NonNullable Number Object Omit Partial Promise Record RegExp Response Set String Symbol undefined".split(
    " ",
  ),
);

/**
 * What of a module can only be code of a description: a name that is neither declared nor imported nor one of the few
 * of the platform that generated modules use, and text of the description outside of literals, comments and keys.
 *
 * @param mark Stands in every text of the description.
 */
export function foreignCode({ path, text }: OutputFile, mark: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const { parseDiagnostics } = file as unknown as { readonly parseDiagnostics: readonly unknown[] }; // not public
  const nodes = nodesOf(file);
  const declared = new Set(nodes.filter(isDeclaredName).map((node) => node.getText()));
  const strange = nodes.filter((node) => {
    if (ts.isIdentifier(node)) {
      if (isKey(node, mark)) return false;
      return node.text === mark || !(declared.has(node.text) || globals.has(node.text));
    }
    return node.getChildCount() === 0 && node.getText().includes(mark) && !isLiteral(node);
  });
  return [
    ...(parseDiagnostics.length > 0 ? [`${path} does not parse`] : []),
    ...strange.map((node) => `${path}: ${node.getText()}`),
  ];
}

function nodesOf(root: ts.Node): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return nodes;
}

const isLiteral = (node: ts.Node): boolean =>
  ts.isStringLiteral(node) || ts.isRegularExpressionLiteral(node);

/** Whether a node is the name of what its parent declares or imports. */
function isDeclaredName(node: ts.Node): boolean {
  const { parent } = node;
  return (
    ts.isIdentifier(node) &&
    (ts.isVariableDeclaration(parent) ||
      ts.isBindingElement(parent) ||
      ts.isParameter(parent) ||
      ts.isFunctionDeclaration(parent) ||
      ts.isInterfaceDeclaration(parent) ||
      ts.isTypeAliasDeclaration(parent) ||
      ts.isTypeParameterDeclaration(parent) ||
      ts.isImportSpecifier(parent) ||
      ts.isNamespaceImport(parent)) &&
    parent.name === node
  );
}

/** Whether a name is that of a member, or stands between the braces of an import or export: no code can hide there. */
function isKey(node: ts.Identifier, mark: string): boolean {
  const { parent } = node;
  const isMember =
    ts.isPropertySignature(parent) ||
    ts.isPropertyAssignment(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isPropertyAccessExpression(parent);
  const isListed = ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent);
  return (isMember && parent.name === node) || (isListed && node.text !== mark);
}
