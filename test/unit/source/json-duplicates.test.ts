import { describe, expect, test } from "vitest";

import type { JsonValue } from "../../../generator/source/document.js";
import { extentOf } from "../../../generator/source/extent.js";
import { duplicateKeys, mayHaveDuplicates } from "../../../generator/source/json-duplicates.js";

function maybe(text: string): boolean {
  const { keys } = extentOf(JSON.parse(text) as JsonValue, 10); // it is JSON
  return mayHaveDuplicates(text, keys);
}

describe("keys that stand in an object twice", () => {
  test.each([
    "5",
    "null",
    "[]",
    '{"a":1,"b":[{"a":2}]}',
    '{\n  "a": { "a": "text" }\n}',
    '{"a":"in \\"quotes\\": text"}',
    '{"__proto__":1}',
  ])("are not in %s", (text) => {
    expect(maybe(text)).toBe(false);
  });

  test("are found, each at its second place", async () => {
    const text = '{\n  "a": 1,\n  "b": [{ "c": 1, "c": 2 }],\n  "a": 3\n}';
    expect(maybe(text)).toBe(true);
    expect(await duplicateKeys(text, "a.json")).toMatchObject([
      { code: "key-duplicate", severity: "warning", position: { line: 3, column: 19 } },
      { code: "key-duplicate", position: { line: 4, column: 3 }, origin: { pointer: "#/a" } },
    ]);
  });

  test("what looks like one is looked at again", async () => {
    const text = '{"a" : 1, "b\\\\": 2}';
    expect(maybe(text)).toBe(true);
    expect(await duplicateKeys(text, "a.json")).toEqual([]);
  });
});
