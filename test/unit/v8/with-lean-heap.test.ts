import { cachedDataVersionTag } from "node:v8";
import { expect, test } from "vitest";

import { withLeanHeap } from "../../../generator/v8/with-lean-heap.js";

/** V8 tells no flags, but this hangs on them. */
const flags = cachedDataVersionTag;

test.each([
  { length: 2 * 1024 * 1024, want: true },
  { length: 2 * 1024 * 1024 - 1, want: false },
])("$length code units change flags of V8: $want", async ({ length, want }) => {
  const before = flags();
  const during = await withLeanHeap(length, async () => flags());
  expect(during !== before).toBe(want);
  expect(flags()).toBe(before);
});

test("flags are as they were after a fault, which comes as it is", async () => {
  const before = flags();
  const fault = new Error("not made");
  await expect(withLeanHeap(Infinity, () => Promise.reject(fault))).rejects.toBe(fault);
  expect(flags()).toBe(before);
});
