import { type JsonObject, type JsonValue, isJsonObject } from "../../source/document.js";
import { declarationText, interfaceText } from "./declarations.js";
import {
  type DeclarationNode,
  type InterfaceNode,
  type MemberNode,
  SyntaxKind,
  keyOf,
} from "../type-layout/nodes.js";
import { membersText } from "../type-layout/members.js";
import { Unusual } from "../type-layout/unusual.js";

/** openapi-typescript, as it is told to work. */
export interface Transformer {
  /** The declarations of a document, or of one that holds a part of it; those of the footer are the last of them. */
  transform(part: JsonObject): readonly DeclarationNode[];
  /** What it declares beside: `operations`, to which it adds with each path, and helpers. */
  readonly footer: readonly DeclarationNode[];
}

/**
 * The text of each declaration of a document, laid out as prettier does: a printer and a formatter take several times as long, and in a
 * large package most text is of this kind.
 *
 * They are made a path or a component at a time: it takes longer to keep the nodes of a large description than to make them.
 *
 * @returns `undefined` where something stands in them that is left to a printer and a formatter.
 */
export function layOutParts(
  root: JsonObject,
  transformer: Transformer,
): readonly string[] | undefined {
  try {
    return declarationTexts(root, transformer);
  } catch (error) {
    if (error instanceof Unusual) return undefined;
    throw error;
  }
}

/** The members of a declaration that is made of a part of a document. */
type MembersOf = (part: JsonObject, name: string) => readonly MemberNode[];

function declarationTexts(root: JsonObject, { transform, footer }: Transformer): string[] {
  let operations = "";
  const membersOf: MembersOf = (part, name) => {
    const members = interfaceOf(transform(part), name)?.members ?? [];
    operations += takenOperations(footer);
    return members;
  };
  const wholeText = (name: string): string =>
    membersText(membersOf({ [name]: root[name] ?? {} }, name), 2);
  // In this order, in which operations and helpers are found.
  const texts = new Map([
    [
      "paths",
      eachText(root["paths"], (path) => membersText(membersOf({ paths: path }, "paths"), 2)),
    ],
    ["webhooks", wholeText("webhooks")],
    ["components", componentsText(root["components"], membersOf)],
    ["$defs", wholeText("$defs")],
  ]);
  texts.set("operations", operations);
  return transform({}).map((node) => {
    const members = texts.get(node.name.text) ?? "";
    return members === "" ? declarationText(node) : interfaceText(node.name.text, members);
  });
}

/** Text of each entry of a map, which is given as a map of one. */
function eachText(map: JsonValue | undefined, textOf: (one: JsonObject) => string): string {
  let text = "";
  for (const [key, value] of Object.entries(isJsonObject(map) ? map : {}))
    text += textOf({ [key]: value });
  return text;
}

function componentsText(components: JsonValue | undefined, membersOf: MembersOf): string {
  if (!isJsonObject(components)) return "";
  const inSection = (section: JsonObject): readonly MemberNode[] =>
    membersOf({ components: section }, "components");
  return inSection({})
    .map((member) => {
      const name = nameOf(member);
      const members = eachText(components[name], (one) =>
        membersText(typeMembers(inSection({ [name]: one }), name), 4),
      );
      return members === "" ? membersText([member], 2) : `\n  ${name}: {${members}\n  };`;
    })
    .join("");
}

/** Members of the object that a member has as its type. */
function typeMembers(members: readonly MemberNode[], name: string): readonly MemberNode[] {
  const type = members.find((member) => nameOf(member) === name)?.type;
  return type?.kind === SyntaxKind.TypeLiteral ? type.members : [];
}

const nameOf = (member: MemberNode): string =>
  member.kind === SyntaxKind.PropertySignature ? keyOf(member.name) : "";

const interfaceOf = (nodes: readonly DeclarationNode[], name: string): InterfaceNode | undefined =>
  nodes
    .filter((node) => node.kind === SyntaxKind.InterfaceDeclaration)
    .find((node) => node.name.text === name);

/** Text of the operations that were added since the last time. */
function takenOperations(footer: readonly DeclarationNode[]): string {
  const operations = interfaceOf(footer, "operations");
  if (operations === undefined) return "";
  const text = membersText(operations.members, 2);
  operations.members = [];
  return text;
}
