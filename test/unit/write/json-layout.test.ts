import { format } from "prettier";
import { expect, test } from "vitest";

import { layOutLists } from "../../../generator/write/json-layout.js";
import { layout } from "../../../generator/write/oxfmt.js";

const printed = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

test("lists of texts are laid out as prettier does", async () => {
  const lists = Array.from({ length: 90 }, (_, length) => [
    [`m${length}`, ["a", "b".repeat(length)]],
    [`n${length}`, ["c".repeat(length)]],
  ]);
  const value = {
    "a\\": { none: [], 'q"': ["[", "]", '",\n"'], more: Object.fromEntries(lists.flat()) },
    last: ["x"],
  };
  const text = layOutLists(printed(value));
  expect(text).toBe(await format(printed(value), { ...layout, parser: "json" }));
  expect(text).toContain('"m3": ["a", "bbb"],');
});

test("lists with letters of another width are left", () => {
  expect(layOutLists(printed({ a: ["東京"] }))).toBeUndefined();
  expect(layOutLists(printed({ 東京: "東京" }))).toBe(printed({ 東京: "東京" }));
});
