import { expect, test } from "vitest";

import { docLines } from "../../../generator/emit/doc.js";
import type { Doc } from "../../../generator/plan/types.js";

const none: Doc = { facts: [], examples: [], deprecated: false };

test.each<{ about: string; doc: Partial<Doc>; want: string[] }>([
  { about: "nothing", doc: {}, want: [] },
  { about: "blank texts", doc: { summary: " \n", description: "" }, want: [] },
  {
    about: "summary and description",
    doc: { summary: "S", description: "D" },
    want: ["S", "", "D"],
  },
  { about: "the same twice", doc: { summary: "S", description: "S" }, want: ["S"] },
  {
    about: "the author's line breaks",
    doc: { description: "a\r\nb\rc\u2028d\u2029e\n\n  f " },
    want: ["a", "b", "c", "d", "e", "", "  f"],
  },
  {
    about: "what ends a comment",
    doc: { description: "a */ b **/ c /* d" },
    want: ["a *\\/ b **\\/ c /* d"],
  },
  {
    about: "what ends a comment once controls are out of it",
    doc: { description: "a *\u0001/ b\n\u202e@see *\ufeff/", examples: ["*\u0000/"] },
    want: ["a *\\/ b", "\\@see *\\/", "", "@example `*\\/`"],
  },
  {
    about: "tags at the beginning of lines",
    doc: { description: "@see a\n  @b c@d.e" },
    want: ["\\@see a", "  \\@b c@d.e"],
  },
  {
    about: "controls and marks of direction",
    doc: { description: "a\u0000b\u001bc\u202ed\ufeffe" },
    want: ["abcde"],
  },
  { about: "halves of characters", doc: { description: "a\ud800b" }, want: ["a\ufffdb"] },
  {
    about: "facts, the place and tags",
    doc: {
      description: "D",
      facts: [
        { label: "Minimum", value: 0 },
        { label: "default", value: null },
      ],
      examples: ["x", { a: [1] }],
      deprecated: true,
      pointer: "#/a",
    },
    want: [
      "D",
      "",
      "Minimum: `0`",
      "",
      "OpenAPI: `#/a`",
      "",
      "@default `null`",
      "@example `x`",
      '@example `{"a":[1]}`',
      "@deprecated",
    ],
  },
  {
    about: "grave accents and breaks in values",
    doc: { examples: ["a`b", "c\nd"] },
    want: ['@example `"a\\u0060b"`', '@example `"c\\nd"`'],
  },
  { about: "what ends a comment in values", doc: { examples: ["*/"] }, want: ["@example `*\\/`"] },
  {
    about: "what ends a comment in a place",
    doc: { pointer: "#/*~1/*/" },
    want: ["OpenAPI: `#/*~1/*\\/`"],
  },
])("$about", ({ doc, want }) => {
  expect(docLines({ ...none, ...doc })).toEqual(want);
});
