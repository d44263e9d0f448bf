import { describe, expect, test } from "vitest";

import {
  type Code,
  type CodeValue,
  code,
  comment,
  identifier,
  importedValue,
  join,
  jsonLiteral,
  literal,
  member,
  methodKey,
  objectLiteral,
  propertyKey,
  spell,
  stringLiteral,
} from "../../../generator/emit/code.js";

const textOf = (fragment: Code): string => spell(fragment, ({ name }) => name);

test("a method that is called new is no constructor", () => {
  expect(["new", "constructor", "a-b"].map((name) => textOf(methodKey(name)))).toEqual([
    '"new"',
    "constructor",
    '"a-b"',
  ]);
});

describe("literals", () => {
  test.each<{ given: CodeValue | undefined; want: string }>([
    { given: "a", want: '"a"' },
    { given: 'a"b', want: "'a\"b'" },
    { given: `it's "a"`, want: `'it\\'s "a"'` },
    { given: `it's a"`, want: `"it's a\\""` },
    { given: '\\"', want: String.raw`'\\"'` },
    { given: "`${x}`", want: '"`${x}`"' },
    { given: "a\\b", want: '"a\\\\b"' },
    { given: "a\nb\r", want: '"a\\nb\\r"' },
    { given: "\u2028\u2029", want: '"\\u2028\\u2029"' },
    { given: "\u0000\u007f\u0085\ufeff", want: '"\\u0000\\u007f\\u0085\\ufeff"' },
    { given: "\u202e\u2066", want: '"\\u202e\\u2066"' },
    { given: "</script><!--", want: '"\\u003c/script>\\u003c!--"' },
    { given: "a < b", want: '"a < b"' },
    { given: "*/", want: '"*/"' },
    { given: "\ud800", want: '"\\ud800"' },
    { given: 0, want: "0" },
    { given: -0, want: "0" },
    { given: 1e21, want: "1e21" },
    { given: null, want: "null" },
    { given: false, want: "false" },
    { given: undefined, want: "undefined" },
    { given: [1, ["a"]], want: '[1, ["a"]]' },
    { given: {}, want: "{}" },
    { given: { a: 1, "b-c": [], 5: null }, want: '{ 5: null, a: 1, "b-c": [] }' },
    {
      given: JSON.parse('{ "__proto__": 1, "constructor": 2 }') as CodeValue,
      want: '{ ["__proto__"]: 1, constructor: 2 }',
    },
  ])("$given", ({ given, want }) => {
    expect(textOf(literal(given as never))).toBe(want); // symbols and code are not among them
  });

  test.each([Infinity, -Infinity, NaN])("%s is no JSON number", (given) => {
    expect(() => literal(given)).toThrow(RangeError);
  });
});

test.each([
  { given: "name", key: "name", access: ".name" },
  { given: "class", key: "class", access: ".class" },
  { given: "größe", key: "größe", access: ".größe" },
  { given: "a-b", key: '"a-b"', access: '["a-b"]' },
  { given: "", key: '""', access: '[""]' },
  { given: "__proto__", key: '["__proto__"]', access: ".__proto__" },
  { given: "0", key: "0", access: '["0"]' },
  { given: "12", key: "12", access: '["12"]' },
  { given: "012", key: '"012"', access: '["012"]' },
  { given: "1.5", key: '"1.5"', access: '["1.5"]' },
  { given: "99999999999", key: '"99999999999"', access: '["99999999999"]' },
  { given: "a\u2028b", key: '"a\\u2028b"', access: '["a\\u2028b"]' },
])("property $given", ({ given, key, access }) => {
  expect(textOf(propertyKey(given))).toBe(key);
  expect(textOf(member(given))).toBe(access);
});

test.each(["", "a b", "1a", "class", "await", "any", "a-b", "a;b", "a\u2028", "x/*"])(
  "%j is no identifier",
  (given) => {
    expect(() => identifier(given)).toThrow(RangeError);
  },
);

test("values in a template are literals, code and symbols are themselves", () => {
  const symbol = importedValue("./a.js", "f");
  const inner = code`${symbol}(${"x`${y}"}, ${identifier("z")})`;
  expect(textOf(code`const ${identifier("a")} = ${inner};`)).toBe('const a = f("x`${y}", z);');
  expect(spell(inner, (used) => `${used.module}#${used.name}`)).toBe('./a.js#f("x`${y}", z)');
});

test("an object of a document cannot pass for code", () => {
  const forged = { text: "pwned()", brand: "code", kind: "code" };
  expect(textOf(code`${forged}`)).toBe('{ text: "pwned()", brand: "code", kind: "code" }');
});

test("fragments are joined with what stands between", () => {
  expect(textOf(join([], ", "))).toBe("");
  expect(textOf(join([code`a`, code`b`], code` | `))).toBe("a | b");
});

test("an object literal leaves out what is undefined", () => {
  expect(textOf(objectLiteral([["a", undefined]]))).toBe("{}");
  expect(
    textOf(
      objectLiteral([
        ["a-b", 1],
        ["c", undefined],
        ["d", null],
      ]),
    ),
  ).toBe('{\n"a-b": 1,\nd: null,\n}');
});

test("a comment that would end early is a fault of specmill", () => {
  expect(textOf(comment(["one"]))).toBe("/** one */\n");
  expect(textOf(comment(["one", "", "two"]))).toBe("/**\n * one\n *\n * two\n */\n");
  expect(textOf(comment([]))).toBe("");
  expect(() => comment(["*/ pwned()"])).toThrow(RangeError);
});

test("string literals are JSON that JavaScript reads alike", () => {
  const every = Array.from({ length: 0x300 }, (_, at) => String.fromCharCode(at)).join("");
  expect(JSON.parse(stringLiteral(every))).toBe(every);
  expect(Function(`return ${stringLiteral(every)}`)()).toBe(every);
  const value = { [every]: [every, "'", JSON.parse('{ "__proto__": 1 }')] };
  expect(JSON.parse(Function(`return ${textOf(jsonLiteral(value))}`)() as string)).toStrictEqual(
    value,
  );
});
