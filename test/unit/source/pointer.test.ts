import { expect, test } from "vitest";

import { childPointer, isChildPointer } from "../../../generator/source/pointer.js";

test.each<{ parent: string; tokens: (string | number)[] }>([
  { parent: "#", tokens: ["paths"] },
  { parent: "#/a", tokens: ["properties", ""] },
  { parent: "#/a", tokens: ["properties", "b/c~d"] },
  { parent: "#/a", tokens: ["oneOf", 10] },
  { parent: "#/a", tokens: [] },
])("$parent with $tokens appended is a child", ({ parent, tokens }) => {
  expect(isChildPointer(childPointer(parent, ...tokens), parent, tokens)).toBe(true);
});

test.each<{ pointer: string; parent: string; tokens: (string | number)[] }>([
  { pointer: "#/a/items", parent: "#/a", tokens: ["not"] },
  { pointer: "#/a/oneOf/10", parent: "#/a", tokens: ["oneOf", 1] },
  { pointer: "#/a/oneOf/1", parent: "#/a", tokens: ["oneOf", 10] },
  { pointer: "#/a/properties/b/items", parent: "#/a", tokens: ["properties", "b"] },
  { pointer: "#/ab/items", parent: "#/a", tokens: ["items"] },
  { pointer: "#/a", parent: "#/a", tokens: ["items"] },
  { pointer: "#/a", parent: "#/a/items", tokens: [] },
])("$pointer is not $parent with $tokens", ({ pointer, parent, tokens }) => {
  expect(isChildPointer(pointer, parent, tokens)).toBe(false);
});
