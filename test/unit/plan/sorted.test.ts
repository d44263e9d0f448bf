import { expect, test } from "vitest";

import { beginningWith } from "../../../generator/plan/sorted.js";

const sorted = ["", "#/a", "#/a/b", "#/a/b/c", "#/a0", "#/b", "#/b/c"].sort();

test.each(["", "#/a", "#/a/b", "#/a/b/c/d", "#/b/c", "#/c", "$"])("those below %j", (prefix) => {
  expect(beginningWith(sorted, prefix)).toEqual(sorted.filter((one) => one.startsWith(prefix)));
});

test("of none there is none", () => {
  expect(beginningWith([], "a")).toEqual([]);
});
