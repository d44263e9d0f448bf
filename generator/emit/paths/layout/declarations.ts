import { flatText } from "../../type-layout/flat.js";
import { type AliasNode, type DeclarationNode, SyntaxKind } from "../../type-layout/nodes.js";
import { newPage } from "../../type-layout/page.js";
import { unusual } from "../../type-layout/unusual.js";

/** An interface of members that are text already, each with a line break before it. */
export const interfaceText = (name: string, members: string): string =>
  `export interface ${name} {${members}\n}\n`;

/** A declaration that has no members. */
export const declarationText = (node: DeclarationNode): string =>
  node.kind === SyntaxKind.TypeAliasDeclaration ? `${aliasText(node)}\n` : unusual();

function aliasText({ name, typeParameters, type }: AliasNode): string {
  if (typeParameters !== undefined) return helpers.get(name.text) ?? unusual();
  const head = `export type ${name.text} = `;
  const text = flatText(type, newPage());
  return text === undefined || head.length + text.length > 79 ? unusual() : `${head}${text};`;
}

/** Types with parameters that openapi-typescript adds where it uses them. */
const helpers: ReadonlyMap<string, string> = new Map([
  ["WithRequired", "type WithRequired<T, K extends keyof T> = T & {\n  [P in K]-?: T[P];\n};"],
]);
