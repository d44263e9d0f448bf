import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { main } from "../../../generator/cli/main.js";
import { type Produced, produce } from "../../../generator/run/produce.js";
import type { JsonObject } from "../../../generator/source/document.js";
import { readTree } from "../../support/tree.js";

const reference = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

/** A description with an operation for each of three schemas, of which an order refers to a pet. */
function description(pet: JsonObject, more: JsonObject = {}): JsonObject {
  const operation = (name: string): JsonObject => ({
    get: {
      operationId: `get${name}`,
      responses: {
        200: { description: "", content: { "application/json": { schema: reference(name) } } },
      },
    },
  });
  const schemas = {
    Pet: pet,
    Order: { type: "object", properties: { pet: reference("Pet") } },
    Shop: { type: "object", properties: { name: { type: "string" } } },
    ...more,
  };
  const paths = {
    "/pet": operation("Pet"),
    "/order": operation("Order"),
    "/shop": operation("Shop"),
  };
  return {
    openapi: "3.1.0",
    info: { title: "Shop", version: "1" },
    paths,
    components: { schemas },
  };
}

const before = description({ type: "object", properties: { age: { type: "integer" } } });
const after = description({ type: "object", properties: { age: { type: "number" } } });

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "specmill-edited-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Generates a package of a description; tells which files were not made again. */
async function generated(value: JsonObject, out: string, ...flags: string[]): Promise<string[]> {
  writeFileSync(join(folder, "openapi.json"), JSON.stringify(value));
  let produced: Produced | undefined;
  const exit = await main(
    ["generate", "openapi.json", "--out", out, ...flags],
    {
      cwd: folder,
      environment: { XDG_CACHE_HOME: join(folder, "cache") },
      output: { stdout: () => undefined, stderr: () => undefined, isTerminal: false },
    },
    {
      produce: async (order, onStep) => (produced = await produce(order, onStep)),
      inspect: () => Promise.reject(new Error("not asked for")),
    },
  );
  expect(exit).toBe(0);
  return [...(produced?.result?.kept ?? [])];
}

/** Leaves no file of the cache as it was written. */
function damageCache(): void {
  const cache = join(folder, "cache");
  for (const entry of readdirSync(cache, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) writeFileSync(join(entry.parentPath, entry.name), '{"build": ');
  }
}

describe("after an edit", () => {
  it("files are kept that do not hang on it, and the package is that of a run from nothing", async () => {
    await generated(before, "api");
    const kept = await generated(after, "api");
    await generated(after, "fresh");
    expect(kept.filter((path) => /validators\/.*(?:pet|order)/.test(path))).toEqual([]);
    expect(kept.filter((path) => path.includes("shop")).length).toBeGreaterThan(0);
    // Responses alone hold what was edited.
    expect(kept).toEqual(
      expect.arrayContaining(["README.md", "src/index.ts", "src/operations/pet.js"]),
    );
    expect(await readTree(join(folder, "api"))).toEqual(await readTree(join(folder, "fresh")));
  });

  it("goes on from a package that was kept in part", async () => {
    for (const value of [before, after, before]) await generated(value, "api");
    await generated(before, "fresh");
    expect(await readTree(join(folder, "api"))).toEqual(await readTree(join(folder, "fresh")));
  });

  it.each([
    ["a file was changed by hand", () => writeFileSync(join(folder, "api/README.md"), "mine"), []],
    ["it is forced", () => undefined, ["--force"]],
    ["the options are others", () => undefined, ["--name", "other"]],
    ["the cache is gone", () => rmSync(join(folder, "cache"), { recursive: true }), []],
    ["the cache is damaged", damageCache, []],
  ])("nothing is kept where %s", async (_, change, flags) => {
    await generated(before, "api");
    change();
    expect(await generated(after, "api", ...flags)).toEqual([]);
  });
});
