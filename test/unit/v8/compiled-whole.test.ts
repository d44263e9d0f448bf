import { expect, test } from "vitest";

import { compiledWhole } from "../../../generator/v8/compiled-whole.js";

test("modules are given as they are loaded, and faults as they come", async () => {
  expect(await compiledWhole(async () => "loaded")).toBe("loaded");
  const fault = new Error("not there");
  await expect(compiledWhole(() => Promise.reject(fault))).rejects.toBe(fault);
});
