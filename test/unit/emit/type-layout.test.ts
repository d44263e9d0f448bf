import { format } from "prettier";
import { describe, expect, test } from "vitest";

import { importedType } from "../../../generator/emit/code.js";
import { printModule } from "../../../generator/emit/print.js";
import { typeNode } from "../../../generator/emit/shape-node.js";
import type { Statement } from "../../../generator/emit/statement.js";
import { factory } from "../../../generator/emit/type-layout/factory.js";
import type { TypeNode } from "../../../generator/emit/type-layout/nodes.js";
import {
  functionNode,
  inlineNode,
  literalNode,
  propertyNode,
  symbolNode,
  unionNode,
} from "../../../generator/emit/type-nodes.js";
import { emptyDoc } from "../../../generator/plan/doc.js";
import type {
  ObjectShape,
  OutputFile,
  PropertyShape,
  TypeShape,
} from "../../../generator/plan/types.js";
import { layout } from "../../../generator/write/oxfmt.js";

const print = (...statements: readonly Statement[]): OutputFile =>
  printModule({ path: "src/models.d.ts", banner: "Banner", statements });

const asProperty = (type: TypeShape): Statement => ({
  kind: "interface",
  name: "A",
  properties: [{ name: "property", type, optional: true, readonly: false }],
});

const asAlias = (type: TypeShape, name = "Alias") => ({ kind: "type", name, type }) as const;

const string: TypeShape = { kind: "string" };
const nothing: TypeShape = { kind: "null" };
const to = (name: string): TypeShape => ({ kind: "reference", name });
const union = (...members: readonly TypeShape[]): TypeShape => ({ kind: "union", members });
const all = (...members: readonly TypeShape[]): TypeShape => ({ kind: "intersection", members });
const array = (items: TypeShape, readonly = false): TypeShape => ({
  kind: "array",
  items,
  readonly,
});
const tuple = (...items: readonly TypeShape[]): TypeShape => ({
  kind: "tuple",
  items,
  required: items.length,
  readonly: false,
});
const property = (
  name: string,
  type: TypeShape,
  own: Partial<PropertyShape> = {},
): PropertyShape => ({ name, type, optional: false, readonly: false, doc: emptyDoc, ...own });
const object = (...properties: readonly PropertyShape[]): ObjectShape => ({
  kind: "object",
  properties,
});
const map = (index: TypeShape): TypeShape => ({ kind: "object", properties: [], index });

const long = to("AReferenceThatTakesMostOfTheLineThatItStandsOn");
const longest = to(
  "AReferenceThatIsSoLongThatAnyLineThatItStandsOnIsLongerThanLinesAreToBeButStaysWhole",
);
const small = object(property("a", string));
const words = union(
  ...["one of many", "another one", "yet another one", "the last of them"].map(
    (value): TypeShape => ({ kind: "literal", value }),
  ),
);
const few = union(
  ...["a text", "a text that is longer", "a third that fits"].map((value): TypeShape => ({
    kind: "literal",
    value,
  })),
);
const documented = object(
  property("plain", string, { doc: { ...emptyDoc, summary: "Größe: 大" } }),
  property("old", words, {
    optional: true,
    readonly: true,
    doc: { ...emptyDoc, description: "a\n b", deprecated: true },
  }),
);

describe("what prettier leaves as it is", () => {
  test.each<{ about: string; type: TypeShape }>([
    { about: "a text", type: string },
    { about: "a union that does not fit", type: words },
    { about: "a union that fits on the next line", type: few },
    { about: "a list of a union", type: array(words) },
    { about: "a list of a list of a union", type: array(array(words)) },
    { about: "a list that is only read", type: array(words, true) },
    { about: "a list of lists that are only read", type: array(array(long, true), true) },
    { about: "a name that fits on no line", type: longest },
    { about: "a list of a name that fits on no line", type: array(longest) },
    { about: "a union of names that fit on no line", type: union(longest, nothing, long) },
    { about: "a name that may be null", type: union(long, nothing) },
    { about: "a name that fits on no line and may be null", type: union(longest, nothing) },
    { about: "an object that may be null", type: union(small, nothing) },
    { about: "null, or an object", type: union(nothing, small) },
    { about: "a list of objects that may be null", type: array(union(small, nothing)) },
    { about: "objects and texts", type: union(small, words, long) },
    { about: "objects in a list", type: array(union(small, string)) },
    { about: "an intersection of objects", type: all(small, small) },
    { about: "an intersection of names", type: all(long, to("B"), longest) },
    { about: "an object among names", type: all(long, small, long, small, small) },
    { about: "a name behind objects", type: all(small, small, long) },
    { about: "an intersection with a union", type: all(long, union(long, longest)) },
    { about: "a union with an intersection", type: union(all(long, small), longest) },
    { about: "a tuple", type: tuple(string, long) },
    { about: "a tuple that does not fit", type: tuple(string, long, longest, small) },
    { about: "a tuple of a union", type: tuple(words) },
    { about: "a tuple with unions", type: tuple(words, few, union(small, string)) },
    { about: "a tuple with nullable objects", type: tuple(union(small, nothing), long) },
    {
      about: "a tuple of which some may be absent",
      type: {
        kind: "tuple",
        items: [long, words, array(long, true)],
        required: 1,
        rest: words,
        readonly: true,
      },
    },
    { about: "a map", type: map(string) },
    { about: "a map of maps", type: map(map(string)) },
    { about: "a map that does not fit", type: map(map(long)) },
    { about: "a map of objects", type: map(small) },
    { about: "a map of a union", type: map(words) },
    { about: "a map that may be null", type: union(map(long), nothing) },
    { about: "a list of maps", type: array(map(long)) },
    { about: "an object with an index", type: { ...small, index: words } },
    { about: "a map of names that fit on no line", type: map(longest) },
    { about: "parts without members", type: all(longest, object(), object()) },
    { about: "maps side by side", type: all(map(long), map(string), small) },
    { about: "an object without members", type: object() },
    { about: "any value but undefined", type: { kind: "present" } },
    { about: "a list of any values", type: array({ kind: "present" }) },
    { about: "documented members", type: documented },
    { about: "documented members in a list", type: array(union(documented, nothing)) },
    { about: "an open enum", type: { kind: "open", base: "string", members: ["a", "b"] } },
    {
      about: "a long open enum",
      type: { kind: "open", base: "number", members: [1e21, 1e-7, -12.5, ...Array(20).keys()] },
    },
    { about: "a list of an open enum", type: array({ kind: "open", base: "string", members: [] }) },
    { about: "a stream", type: { kind: "stream", items: union(small, longest) } },
    { about: "items to be sent", type: union({ kind: "iterable", items: long }, string) },
    { about: "texts with quotes", type: union(...quoted()) },
    {
      about: "narrow letters",
      type: object(
        property("größe", union(...["été", "ώρα", "час", "długość", "ăĕĭŏŭ".repeat(8)].map(text))),
        property("тип данных, которые", words),
      ),
    },
    { about: "a large integer", type: { kind: "bigint", digits: "-9007199254740993" } },
    {
      about: "keys",
      type: object(
        property("a b", string),
        property("200", string),
        property("01", string),
        property("1.5", string),
        property("constructor", string),
        property("__proto__", small),
        property('"', words),
        property("'", long),
        property("a-key-that-is-longer-than-its-line-can-be-with-what-stands-behind-it", words),
        property("aKeyThatIsLongerThanItsLineCanBeWithWhatStandsBehindItAndMore", long),
      ),
    },
  ])("$about", async ({ type }) => {
    const { isLaidOut, text } = print(
      asProperty(type),
      asProperty(array(object(property("nested", object(property("more", type)))))),
      asAlias(type),
      asAlias(type, "AnAliasWhoseNameIsSoLongThatLittleElseHasRoomBesideItOnItsLineX"),
      asAlias(array(map(type)), "C"),
    );
    expect(isLaidOut).toBe(true);
    expect(await format(text, { ...layout, parser: "typescript" })).toBe(text);
  });
});

const query = symbolNode(importedType("./models.js", "ListThingsThatTakeALineOfTheirOwnQuery"));
const member = (name: string) =>
  factory.createTypeReferenceNode("NonNullable", [
    factory.createIndexedAccessTypeNode(query, literalNode(name)),
  ]);

describe("methods, functions and bases", () => {
  const give = symbolNode(importedType("./models.js", "Chain"));
  const takeAs = (name: string, ...types: readonly TypeNode[]): Statement => ({
    kind: "interface",
    name: "A",
    properties: [],
    methods: types.map((type) => ({
      name,
      parameters: [
        { name: "value", type },
        { name: "other", type: give, optional: true },
      ],
      returnType: give,
      doc: { ...emptyDoc, summary: "A method." },
    })),
  });
  const take = (...types: readonly TypeNode[]) => takeAs("method", ...types);
  const inherit = (base: TypeNode, name = "A"): Statement => ({
    kind: "interface",
    name,
    extends: base,
    properties: [],
  });
  const alias = (type: TypeNode): Statement => ({ kind: "type", name: "Alias", type });
  const date = typeNode({ kind: "date" });
  const wide = symbolNode(importedType("./models.js", "Wide"), query, member("a".repeat(30)));

  test.each<{ about: string; statement: Statement }>([
    { about: "methods that fit", statement: take(give, date) },
    { about: "a method that is called new", statement: takeAs("new", give) },
    { about: "methods that do not fit", statement: take(member("a"), query) },
    {
      about: "types in methods that do not fit",
      statement: take(member("a".repeat(40)), unionNode([member("a".repeat(20)), date]), wide),
    },
    {
      about: "a function",
      statement: alias(functionNode([{ name: "query", type: date, optional: true }], give)),
    },
    {
      about: "a function that does not fit",
      statement: alias(functionNode([{ name: "query", type: query, optional: true }], query)),
    },
    { about: "a base", statement: inherit(symbolNode(importedType("./a.js", "B"), query)) },
    { about: "a base with an argument that is broken", statement: inherit(wide, "B".repeat(20)) },
    {
      about: "an inline object",
      statement: alias(
        inlineNode([
          propertyNode({ name: "a", optional: false, readonly: true }, literalNode("b")),
          propertyNode({ name: "c-d", optional: true, readonly: false }, give),
        ]),
      ),
    },
    {
      about: "an inline object that does not fit",
      statement: alias(
        symbolNode(
          importedType("./a.js", "Filter"),
          query,
          inlineNode(
            ["a", "b", "c-d", "e"].map((name) =>
              propertyNode({ name, optional: false, readonly: true }, literalNode(name.repeat(9))),
            ),
          ),
          unionNode(["a", "b"].map(literalNode)),
          unionNode(["a", "b", "c", "d"].map((name) => literalNode(name.repeat(20)))),
        ),
      ),
    },
  ])("$about", async ({ statement }) => {
    const { isLaidOut, text } = print(statement);
    expect(isLaidOut).toBe(true);
    expect(await format(text, { ...layout, parser: "typescript" })).toBe(text);
  });
});

test("prettier leaves comments as they are, whatever stands in them", async () => {
  const lines = "  indented\n\n\n  - a\n* b\n*/ 'c \"`\n\ttab\n@tag 東京";
  const doc = {
    ...emptyDoc,
    summary: "prettier-ignore",
    description: lines,
    examples: ["a\nb", "it's `"],
  };
  const shape = object(
    property("b", object(property("c", string, { doc })), {
      doc: { ...emptyDoc, summary: "prettier-ignore" },
    }),
  );
  const { isLaidOut, text: printed } = print(
    {
      kind: "interface",
      name: "A",
      doc,
      properties: [property("a", shape, { doc: { ...doc, examples: ["a\u2028b"] } })],
    },
    { ...asAlias(union(shape, string)), doc: { ...emptyDoc, summary: "@format" } },
  );
  expect(isLaidOut).toBe(true);
  expect(await format(printed, { ...layout, parser: "typescript" })).toBe(printed);
});

function text(value: string): TypeShape {
  return { kind: "literal", value };
}

function quoted(): TypeShape[] {
  const texts = ['"', "'", `it's "a"`, `"it's`, "\\", '\\"', "\n", "`${a}`", "</script>"];
  return texts.map(text);
}

describe("what is left to a formatter", () => {
  test.each<{ about: string; statement: Statement }>([
    {
      about: "wide letters in a type",
      statement: asProperty(union({ kind: "literal", value: "東京" }, string)),
    },
    { about: "a wide key", statement: asProperty(object(property("大きさ", string))) },
    { about: "a mark over a letter", statement: asProperty(object(property("e\u0301", string))) },
    { about: "a map beside a name", statement: asProperty(all(map(string), long)) },
  ])("$about", ({ statement }) => {
    expect(print(statement).isLaidOut).toBe(undefined);
  });
});
