import { expect, test } from "vitest";

import type { JsonValue } from "../../../generator/source/document.js";
import { extentOf } from "../../../generator/source/extent.js";

test.each<{ given: JsonValue; keys: number; isTooDeep: boolean }>([
  { given: null, keys: 0, isTooDeep: false },
  { given: [1, [2]], keys: 0, isTooDeep: false },
  { given: { a: [{ b: 1 }], c: "d" }, keys: 3, isTooDeep: false },
  { given: { a: { b: { c: 1 } } }, keys: 3, isTooDeep: false },
  { given: { a: { b: { c: [] } } }, keys: 3, isTooDeep: true },
  { given: [[[[[[[]]]]]]], keys: 0, isTooDeep: true },
])("$given has $keys keys", ({ given, keys, isTooDeep }) => {
  expect(extentOf(given, 3)).toEqual({ keys, isTooDeep });
});
