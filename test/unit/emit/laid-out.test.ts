import { util } from "prettier";
import { expect, test } from "vitest";

import { isNarrow } from "../../../generator/emit/laid-out.js";

test("letters that are taken for narrow are one column wide to prettier", () => {
  const letters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  const narrow = letters.filter((letter) => letter !== "\n" && isNarrow(letter));
  expect(narrow.length).toBeGreaterThan(800);
  expect(narrow.filter((letter) => util.getStringWidth(letter) !== 1)).toEqual([]);
});

test("emoji that are taken for narrow are as wide to prettier as they are long", () => {
  const letters = Array.from({ length: 0x1000 }, (_, code) => String.fromCodePoint(0x1f000 + code));
  const narrow = letters.filter(isNarrow);
  expect(narrow.length).toBeGreaterThan(1_000);
  expect(narrow.filter((letter) => util.getStringWidth(letter) !== letter.length)).toEqual([]);
  const text = `Fixed ${narrow.join("")}!`;
  expect(isNarrow(text)).toBe(true);
  expect(util.getStringWidth(text)).toBe(text.length);
});

test.each(["🇩🇪", "👍🏽", "👨‍👩‍👧", "☎️", "⚡", "東京", "e\u0301", "\ud83d"])(
  "how wide %s is, is not known",
  (text) => {
    expect(isNarrow(text)).toBe(false);
  },
);
