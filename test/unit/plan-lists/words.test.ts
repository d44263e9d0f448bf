import { expect, test } from "vitest";

import { foldName, singularName } from "../../../generator/plan/lists/words.js";

test.each([
  ["pageSize", "pagesize"],
  ["page[size]", "pagesize"],
  ["Page-Size", "pagesize"],
])("%s is %s without case and separators", (given, want) => {
  expect(foldName(given)).toBe(want);
});

test.each([
  ["tags", "tag"],
  ["userIds", "userId"],
  ["status_codes", "status_code"],
  ["Categories", "Category"],
  ["caches", "cache"],
  ["addresses", "address"],
  ["status", "status"],
  ["metadata", "metadata"],
  ["IDS", "IDS"],
  ["größen", "größen"],
  ["v2", "v2"],
])("%s names one %s", (given, want) => {
  expect(singularName(given)).toBe(want);
});
