import { ts } from "ts-morph";

import { annotationText, flatText, pad } from "./types.js";
import { Unusual, unusual } from "./unusual.js";

/**
 * Declarations as text, laid out as prettier does: a printer and a formatter take several times as long, and in a large package
 * most text is of this kind.
 *
 * @returns `undefined` where something stands in them that is left to those.
 */
export function layOutDeclarations(nodes: readonly ts.Node[]): string | undefined {
  try {
    return nodes.map((node) => `${declarationText(node)}\n`).join("");
  } catch (error) {
    if (error instanceof Unusual) return undefined;
    throw error;
  }
}

function declarationText(node: ts.Node): string {
  if (ts.isInterfaceDeclaration(node)) {
    const { name, members } = node;
    const body = members.length === 0 ? "" : `\n${membersText(members, 2)}`;
    return `export interface ${name.text} {${body}}`;
  }
  if (!ts.isTypeAliasDeclaration(node)) return unusual();
  if (node.typeParameters !== undefined) return helperText(node);
  const head = `export type ${node.name.text} = `;
  const text = flatText(node.type);
  return text === undefined || head.length + text.length > 79 ? unusual() : `${head}${text};`;
}

/** Types with parameters that openapi-typescript adds where it uses them. */
const helpers: ReadonlyMap<string, string> = new Map([
  ["WithRequired", "type WithRequired<T, K extends keyof T> = T & {\n  [P in K]-?: T[P];\n};"],
]);

const helperText = ({ name }: ts.TypeAliasDeclaration): string =>
  helpers.get(name.text) ?? unusual();

/** Members with their comments, each with the line break behind it. */
function membersText(members: readonly ts.TypeElement[], indent: number): string {
  const start = pad(indent);
  let text = "";
  for (const member of members) {
    for (const comment of ts.getSyntheticLeadingComments(member) ?? [])
      text += `${start}${commentText(comment, start)}\n`;
    text += `${start}${memberText(member, indent)}\n`;
  }
  return text;
}

type MemberWithType = ts.PropertySignature | ts.IndexSignatureDeclaration;

function memberText(member: ts.TypeElement, indent: number): string {
  if (!ts.isPropertySignature(member) && !ts.isIndexSignatureDeclaration(member)) return unusual();
  const { type } = member;
  if (type === undefined) return unusual();
  const own = ts.isPropertySignature(member) ? propertyText(member) : indexText(member);
  const head = `${modifierText(member)}${own}:`;
  const column = indent + head.length + 1;
  const value = annotationText(type, { indent, column, tail: 1 }, membersText);
  const [line = ""] = value.split("\n", 1);
  // Before anything else, the brackets of an index signature are broken.
  if (ts.isIndexSignatureDeclaration(member) && column + line.length >= 80) return unusual();
  return `${head}${value.startsWith("\n") ? "" : " "}${value};`;
}

/** `readonly`, or nothing. */
function modifierText(member: MemberWithType): string {
  const modifiers: readonly ts.ModifierLike[] = member.modifiers ?? [];
  const isPlain = modifiers.every(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword);
  return isPlain ? "readonly ".repeat(modifiers.length) : unusual();
}

const propertyText = ({ name, questionToken }: ts.PropertySignature): string =>
  `${keyText(name)}${questionToken === undefined ? "" : "?"}`;

function keyText(name: ts.PropertyName): string {
  if (ts.isIdentifier(name) && /^[\w$]+$/.test(name.text)) return name.text;
  if (ts.isNumericLiteral(name) && /^\d{1,15}$/.test(name.text)) return name.text;
  // Escapes are the compiler's; which quotes there are, and whether any, is the formatter's.
  const isPlain = ts.isStringLiteral(name) && /^(?![A-Za-z_$][\w$]*$)[ !#-[\]-~]*$/.test(name.text);
  return isPlain ? `"${name.text}"` : unusual();
}

function indexText({ parameters }: ts.IndexSignatureDeclaration): string {
  const [parameter] = parameters;
  if (parameter?.type === undefined || !ts.isIdentifier(parameter.name)) return unusual();
  return `[${parameter.name.text}: ${flatText(parameter.type) ?? unusual()}]`;
}

/** A comment whose every line begins with an asterisk: formatters align these and leave others. */
function commentText({ kind, text }: ts.SynthesizedComment, start: string): string {
  const isBlock = kind === ts.SyntaxKind.MultiLineCommentTrivia;
  if (!isBlock || /[\r\u2028\u2029]/.test(text)) return unusual();
  const [first = "", ...others] = `/*${text}*/`.split("\n");
  const lines = others.map((line) => line.trim());
  if (!lines.every((line) => line.startsWith("*"))) return unusual();
  return [first.trimEnd(), ...lines].join(`\n${start} `);
}
