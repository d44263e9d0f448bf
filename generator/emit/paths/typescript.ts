import { createRequire } from "node:module";
import type { ts } from "ts-morph";

import { addSyntheticLeadingComment, factory } from "../type-layout/factory.js";
import { type DeclarationNode, SyntaxKind, type TypeNode } from "../type-layout/nodes.js";

type Node = TypeNode | DeclarationNode;

const isOf =
  (...kinds: readonly Node["kind"][]) =>
  ({ kind }: Node): boolean =>
    kinds.includes(kind);

const isDeclaration = isOf(SyntaxKind.InterfaceDeclaration, SyntaxKind.TypeAliasDeclaration);

const require = createRequire(import.meta.url);

/** Loaded where it is asked for: it takes longer than all else of a small run, and few descriptions lead to it. */
const compiler = (): typeof ts => (require("@ts-morph/common") as { readonly ts: typeof ts }).ts; // which ts-morph exports as its own

// openapi-typescript imports the default export of the package `typescript`; the build and the tests give it this
// module instead, so that it works beside any version of TypeScript that a project has. These are the names that it reads.
export default {
  SyntaxKind,
  factory,
  addSyntheticLeadingComment,
  isArrayTypeNode: isOf(SyntaxKind.ArrayType),
  isInterfaceDeclaration: isOf(SyntaxKind.InterfaceDeclaration),
  isTupleTypeNode: isOf(SyntaxKind.TupleType),
  isTypeAliasDeclaration: isOf(SyntaxKind.TypeAliasDeclaration),
  isTypeNode: (node: Node): boolean => !isDeclaration(node),
  createSourceFile: (...args: Parameters<typeof ts.createSourceFile>) =>
    compiler().createSourceFile(...args),
  createPrinter: (...args: Parameters<typeof ts.createPrinter>) =>
    compiler().createPrinter(...args),
  get NewLineKind() {
    return compiler().NewLineKind;
  },
  get ScriptKind() {
    return compiler().ScriptKind;
  },
  get ScriptTarget() {
    return compiler().ScriptTarget;
  },
};
