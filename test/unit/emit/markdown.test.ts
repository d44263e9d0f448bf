import { describe, expect, test } from "vitest";

import {
  isKnownMarkdown,
  markdownBlock,
  markdownCode,
  markdownTable,
  markdownText,
} from "../../../generator/emit/markdown.js";

describe("text", () => {
  test.each([
    {
      given: "Plain text, with (parentheses) - and {braces}.",
      want: "Plain text, with (parentheses) - and {braces}.",
    },
    { given: "a\n\n# b\r\n- c\u2028d", want: "a # b - c d" },
    { given: "# heading", want: "\\# heading" },
    { given: "- item", want: "\\- item" },
    { given: "+ item", want: "\\+ item" },
    { given: "> quote", want: "\\> quote" },
    { given: "1. item", want: "1\\. item" },
    { given: "2026 was", want: "2026 was" },
    { given: "*a* _b_ ~c~ `d`", want: "\\*a\\* \\_b\\_ \\~c\\~ \\`d\\`" },
    { given: "message_id and _id", want: "message_id and \\_id" },
    { given: "<img src=x>", want: "&lt;img src=x>" },
    { given: "&lt;", want: "&amp;lt;" },
    { given: "[a](javascript:b)", want: "\\[a\\](javascript:b)" },
    { given: "![a](b)", want: "!\\[a\\](b)" },
    { given: "a | b", want: "a \\| b" },
    { given: "a\\", want: "a\\\\" },
    { given: "\ud800", want: "\ufffd" },
    { given: "  ", want: "" },
  ])("$given", ({ given, want }) => {
    expect(markdownText(given)).toBe(want);
  });
});

describe("code", () => {
  test.each([
    { given: "a", want: "`a`" },
    { given: "a`b", want: "``a`b``" },
    { given: "``a", want: "` ``a `" },
    { given: "`a``", want: "``` `a`` ```" },
    { given: "a|b", want: "`a\\|b`" },
    { given: "a\nb", want: "`a b`" },
    { given: "", want: "`  `" },
    { given: "<b>", want: "`<b>`" },
  ])("$given", ({ given, want }) => {
    expect(markdownCode(given)).toBe(want);
  });
});

test("there may be any number of grave accents", () => {
  const many = "`a`` ".repeat(200_000);
  expect(markdownCode(many).startsWith("``` `a``")).toBe(true);
  expect(markdownBlock("ts", many).startsWith("```ts\n")).toBe(true);
});

test("the fence of a block is longer than any in it", () => {
  expect(markdownBlock("ts", "a")).toBe("```ts\na\n```");
  expect(markdownBlock("ts", "````\na")).toBe("`````ts\n````\na\n`````");
});

test("a table", () => {
  const rows = [
    ["1", "2"],
    ["four", ""],
  ];
  expect(markdownTable(["A", "B"], rows)).toBe(
    "| A    | B   |\n| ---- | --- |\n| 1    | 2   |\n| four |     |",
  );
});

test.each([
  { given: "| größe |", want: true },
  { given: "| 東京 |", want: false },
  { given: "$$ a", want: false },
  { given: `a\n\n${markdownBlock("ts", '"🪲 $$ `東京`"')}\n\nb`, want: true },
  { given: `${markdownBlock("ts", '"a"')}\n\n東京\n\n${markdownBlock("ts", '"b"')}`, want: false },
])("whether $given is known to prettier", ({ given, want }) => {
  expect(isKnownMarkdown(given)).toBe(want);
});
