import { expect, test } from "vitest";

import type { JsonValue } from "../../../generator/source/document.js";
import { percentDecoded, referenceTo, withValues } from "../../../generator/source/pointer.js";

test.each<{ about: string; given: JsonValue; values: [string, JsonValue][]; want: JsonValue }>([
  { about: "none", given: { a: 1 }, values: [], want: { a: 1 } },
  { about: "the whole", given: { a: 1 }, values: [["#", 2]], want: 2 },
  {
    about: "several, in lists too",
    given: { a: [1, { b: 2 }], c: 3 },
    values: [
      ["#/a/1/b", "x"],
      ["#/a/0", "y"],
      ["#/c", "z"],
    ],
    want: { a: ["y", { b: "x" }], c: "z" },
  },
  {
    about: "one within another",
    given: { a: { b: 1 } },
    values: [
      ["#/a/b", 2],
      ["#/a", { b: 3, c: 4 }],
    ],
    want: { a: { b: 2, c: 4 } },
  },
  { about: "an escaped key", given: { "a/b~": 1 }, values: [["#/a~1b~0", 2]], want: { "a/b~": 2 } },
  {
    about: "what is not there",
    given: { a: [1] },
    values: [
      ["#/b/c", 2],
      ["#/a/-", 3],
      ["#/a/0/d", 4],
    ],
    want: { a: [1] },
  },
])("withValues puts in: $about", ({ given, values, want }) => {
  const before = structuredClone(given);
  expect(withValues(given, new Map(values))).toEqual(want);
  expect(given).toEqual(before);
});

test("a key __proto__ stays a key, and what is beside the changes is the same", () => {
  const given = JSON.parse('{"__proto__":{"a":1},"b":{}}');
  const changed = withValues(given, new Map([["#/__proto__/a", 2]])) as typeof given;
  expect(JSON.stringify(changed)).toBe('{"__proto__":{"a":2},"b":{}}');
  expect(changed.b).toBe(given.b);
});

test.each([
  ["#/a%2Fb", "#/a/b"],
  ["#/50%25", "#/50%"],
  ["#/50%", "#/50%"],
  ["#/%ff", "#/%ff"],
])("%s is decoded to %s", (given, want) => {
  expect(percentDecoded(given)).toBe(want);
});

test("a reference to a pointer leads there", () => {
  expect(percentDecoded(referenceTo("#/50% b%20c"))).toBe("#/50% b%20c");
});
