import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cachedDataVersionTag } from "node:v8";

import { afterEach, beforeEach, expect, test } from "vitest";

import { produce } from "../../../generator/run/produce.js";
import { sourceText } from "../../support/source-text.js";

let cwd = "";
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "specmill-produce-"));
});
afterEach(() => rm(cwd, { recursive: true }));

const description = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "Pets", version: "1" },
  components: { schemas: { Pet: { $ref: "pet.json" } } },
});
const overlay = JSON.stringify({
  overlay: "1.0.0",
  info: { title: "T", version: "1" },
  actions: [{ target: "$.info", update: { title: "T" } }],
});
const long = " ".repeat(2 * 1024 * 1024);

const cases = [
  { about: "short documents", main: "", other: "", overlays: [overlay], want: false },
  { about: "a long main document", main: long, other: "", overlays: [], want: true },
  { about: "a long document that is referred to", main: "", other: long, overlays: [], want: true },
  { about: "a long overlay", main: "", other: "", overlays: [overlay + long], want: true },
];
test.each(cases)("the heap is lean for $about: $want", async ({ main, other, overlays, want }) => {
  await writeFile(join(cwd, "pet.json"), `{"type":"object"}${other}`);
  const before = cachedDataVersionTag(); // it hangs on the flags of V8
  let during = before;
  const order = {
    source: sourceText("openapi.json", description + main),
    access: { cwd, allowRef: [], overlays: overlays.map((text) => sourceText("o.json", text)) },
    options: { packageVersion: "1.0.0", openEnums: "responses" as const },
    isStrict: false,
  };
  const generating = new Error("generating");
  const produced = produce(
    order,
    () => {},
    () => {
      during = cachedDataVersionTag();
      return Promise.reject(generating);
    },
  );
  await expect(produced).rejects.toBe(generating);
  expect(during !== before).toBe(want);
  expect(cachedDataVersionTag()).toBe(before);
});
