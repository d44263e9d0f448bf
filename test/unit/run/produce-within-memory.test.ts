import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, expect, test } from "vitest";

import { readDescription } from "../../../generator/description/read.js";
import type { Order, Produced } from "../../../generator/run/produce.js";
import { produceWithinMemory } from "../../../generator/run/produce-within-memory.js";
import { sourceText } from "../../support/source-text.js";

let cwd = "";
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "specmill-memory-"));
});
afterEach(() => rm(cwd, { recursive: true }));

const description = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "Pets", version: "1" },
  components: { schemas: { Pet: { $ref: "pet.json" } } },
});
const overlay = JSON.stringify({
  overlay: "1.0.0",
  info: {},
  actions: [{ target: "$.info", update: { title: "T" } }],
});
const long = { description: "x".repeat(2000) };

const cases = [
  { name: "a short one", pet: {}, want: "here" },
  { name: "a short one that leads to a long document", pet: long, want: "in a thread" },
  {
    name: "one with a long overlay",
    pet: {},
    overlay: `${overlay}${" ".repeat(2000)}`,
    want: "in a thread",
  },
  {
    name: "a long one",
    pet: {},
    description: `${description}${" ".repeat(2000)}`,
    want: "in a thread",
  },
];
test.each(cases)("$name is made $want", async (given) => {
  await writeFile(join(cwd, "pet.json"), JSON.stringify(given.pet));
  const overlays = given.overlay === undefined ? [] : [sourceText("o.json", given.overlay)];
  const source = sourceText("openapi.json", given.description ?? description);
  let way = "";
  const by =
    (name: string) =>
    async (order: Order): Promise<Produced> => {
      const { document: _, ...produced } = await readDescription(order.source, order.access);
      way = name;
      return produced;
    };
  const order: Order = {
    source,
    access: { cwd, allowRef: [], overlays },
    options: { packageVersion: "1.0.0", openEnums: "responses", content: "all" },
    isStrict: false,
  };
  const { sources } = await produceWithinMemory(order, () => {}, {
    most: 1500,
    here: by("here"),
    inThread: by("in a thread"),
  });
  expect(way).toBe(given.want);
  // All is read, whichever way.
  expect(sources).toHaveLength(2 + overlays.length);
});
