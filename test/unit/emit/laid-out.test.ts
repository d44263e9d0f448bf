import { util } from "prettier";
import { expect, test } from "vitest";

import { isNarrow } from "../../../generator/emit/laid-out.js";

test("letters that are taken for narrow are one column wide to prettier", () => {
  const letters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  const narrow = letters.filter((letter) => letter !== "\n" && isNarrow(letter));
  expect(narrow.length).toBeGreaterThan(800);
  expect(narrow.filter((letter) => util.getStringWidth(letter) !== 1)).toEqual([]);
});
