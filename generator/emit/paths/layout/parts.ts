import { type JsonObject, type JsonValue, isJsonObject } from "../../../source/document.js";
import { type Pointer, childPointer } from "../../../source/pointer.js";
import { declarationText, interfaceText } from "./declarations.js";
import {
  type DeclarationNode,
  type InterfaceNode,
  type MemberNode,
  SyntaxKind,
  keyOf,
} from "../../type-layout/nodes.js";
import { membersText } from "../../type-layout/members.js";
import { Unusual } from "../../type-layout/unusual.js";

/** openapi-typescript, as it is told to work. */
export interface Transformer {
  /** The declarations of a document, or of one that holds a part of it; those of the footer are the last of them. */
  transform(part: JsonObject): readonly DeclarationNode[];
  /** What it declares beside: `operations`, to which it adds with each path, and helpers. */
  readonly footer: readonly DeclarationNode[];
}

/** What a path or a component becomes: a member, and operations. */
export type PartTexts = readonly [member: string, operations: string];

/** What takes over the texts of a part where they would be the same, and has them made otherwise. */
export type KeepTexts = (part: Pointer, make: () => PartTexts) => PartTexts;

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
  keep: KeepTexts = (_, make) => make(),
): readonly string[] | undefined {
  try {
    return declarationTexts(root, transformer, keep);
  } catch (error) {
    if (error instanceof Unusual) return undefined;
    throw error;
  }
}

function declarationTexts(
  root: JsonObject,
  { transform, footer }: Transformer,
  keep: KeepTexts,
): string[] {
  const found = { operations: "" };
  const membersOf: MembersOf = (part, name) => interfaceOf(transform(part), name)?.members ?? [];
  const withOperations = (make: () => string): PartTexts => [make(), takenOperations(footer)];
  const textOf: TextOfPart = (part, make) => {
    const [text, operations] =
      part === undefined ? withOperations(make) : keep(part, () => withOperations(make));
    found.operations += operations;
    return text;
  };
  const wholeText = (name: string): string =>
    textOf(undefined, () => membersText(membersOf({ [name]: root[name] ?? {} }, name), 2));
  // In this order, in which operations and helpers are found.
  const texts = new Map([
    ["paths", pathsText(root["paths"], membersOf, textOf)],
    ["webhooks", wholeText("webhooks")],
    ["components", componentsText(root["components"], membersOf, textOf)],
    ["$defs", wholeText("$defs")],
  ]);
  texts.set("operations", found.operations);
  return transform({}).map((node) => {
    const members = texts.get(node.name.text) ?? "";
    return members === "" ? declarationText(node) : interfaceText(node.name.text, members);
  });
}

/** The members of a declaration that is made of a part of a document. */
type MembersOf = (part: JsonObject, name: string) => readonly MemberNode[];

/** The text of what stands at a pointer, or of several such; the operations in it are noted. */
type TextOfPart = (part: Pointer | undefined, make: () => string) => string;

function pathsText(paths: JsonValue | undefined, membersOf: MembersOf, textOf: TextOfPart): string {
  return eachText(paths, (path, key) =>
    textOf(childPointer("#/paths", key), () => membersText(membersOf({ paths: path }, "paths"), 2)),
  );
}

/** Text of each entry of a map, which is given as a map of one. */
function eachText(
  map: JsonValue | undefined,
  textOf: (one: JsonObject, key: string) => string,
): string {
  let text = "";
  for (const [key, value] of Object.entries(isJsonObject(map) ? map : {}))
    text += textOf({ [key]: value }, key);
  return text;
}

function componentsText(
  components: JsonValue | undefined,
  membersOf: MembersOf,
  textOf: TextOfPart,
): string {
  if (!isJsonObject(components)) return "";
  const inSection = (section: JsonObject): readonly MemberNode[] =>
    membersOf({ components: section }, "components");
  return inSection({})
    .map((member) => {
      const name = nameOf(member);
      const members = eachText(components[name], (one, key) =>
        textOf(childPointer("#/components", name, key), () =>
          membersText(typeMembers(inSection({ [name]: one }), name), 4),
        ),
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
