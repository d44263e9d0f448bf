import { ts } from "ts-morph";

import { addSyntheticLeadingComment, factory } from "./type-layout/factory.js";

const { createPrinter, createSourceFile, NewLineKind, ScriptKind, ScriptTarget, SyntaxKind } = ts;
const {
  isArrayTypeNode,
  isInterfaceDeclaration,
  isTupleTypeNode,
  isTypeAliasDeclaration,
  isTypeNode,
} = ts;

// openapi-typescript imports the default export of the package `typescript`; the build and the tests give it this
// module instead, so that it works beside any version of TypeScript that a project has. These are the names that it reads.
export default {
  SyntaxKind,
  factory,
  addSyntheticLeadingComment,
  isArrayTypeNode,
  isInterfaceDeclaration,
  isTupleTypeNode,
  isTypeAliasDeclaration,
  isTypeNode,
  createSourceFile,
  createPrinter,
  NewLineKind,
  ScriptKind,
  ScriptTarget,
};
