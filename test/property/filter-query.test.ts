import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";

import type { BaseClientOptions } from "../../templates/runtime/client.js";
import type { FilterSource } from "../../templates/runtime/filter-query.js";
import type { JsonObject } from "../../generator/source/document.js";
import { documentOf, rows } from "../unit/plan-lists/documents.js";
import { type BuiltPackage, buildPackage } from "../support/package.js";
import { seed } from "../support/seed.js";

const single: JsonObject = { type: ["string", "integer", "boolean", "null"] };
const list: JsonObject = { type: "array", items: single };
const record: JsonObject = { type: "object", additionalProperties: {} };

const styles = ["form", "spaceDelimited", "pipeDelimited", "deepObject"];

const nested: JsonObject = { name: "nested", schema: { type: "array", items: list } };

/** A parameter for each type, style and explode, and those that have no style. */
const parameters: readonly JsonObject[] = [
  { name: "plain[]", schema: list },
  { name: "single", schema: single },
  nested,
  { name: "reserved", schema: list, allowReserved: true, explode: false },
  { name: "json", content: { "application/json": { schema: record } } },
  { name: "json-list", content: { "application/json": { schema: list } } },
  { name: "json-text", content: { "application/json": { schema: { type: "string" } } } },
  ...styles.flatMap((style) =>
    [true, false].flatMap((explode) => [
      { name: `record-${style}-${explode}`, schema: record, style, explode },
      ...(style === "deepObject"
        ? []
        : [{ name: `list-${style}-${explode}`, schema: list, style, explode }]),
    ]),
  ),
].map((parameter) => ({ in: "query", ...parameter }));

const singles = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const lists = fc.array(singles, { maxLength: 4 });
const records = fc.dictionary(
  fc.string({ unit: "grapheme", minLength: 1 }),
  fc.oneof(singles, lists, fc.dictionary(fc.string({ minLength: 1 }), singles, { maxKeys: 2 })),
  { maxKeys: 4 },
);

const queries = fc.record(
  Object.fromEntries(
    parameters.map(({ name }) => [
      String(name),
      /record|json$/.test(String(name))
        ? records
        : name === "nested"
          ? fc.array(lists, { maxLength: 3 })
          : /single|text/.test(String(name))
            ? singles
            : lists,
    ]),
  ),
  { requiredKeys: [] },
);

/** The package of a description with these parameters, by the names that it gives. */
interface Things {
  readonly createClient: (options: BaseClientOptions) => object;
  readonly listThings: (client: object, input: { query: object }) => Promise<unknown>;
  readonly things: (query: object) => FilterSource;
  readonly toQuery: (filter: FilterSource) => string;
}

/** Packages with all parameters, with those alone that need no writer, and with one that does. */
const packages = {
  all: parameters,
  plain: parameters.filter(({ name }) => name === "plain[]" || name === "single"),
  nested: parameters.filter(({ name }) => name === "nested"),
};

const built = new Map<string, BuiltPackage>();

beforeAll(async () => {
  for (const [name, own] of Object.entries(packages))
    built.set(name, await buildPackage(documentOf({ parameters: own, body: rows() })));
});

afterAll(() => {
  for (const one of built.values()) one.remove();
});

const pairsOf = (search: string): string[][] => {
  const pairs = [...new URLSearchParams(search)];
  return pairs.sort(([a = ""], [b = ""]) => (a < b ? -1 : a > b ? 1 : 0));
};

test.each(["all", "plain", "nested"] as const)(
  "toQuery gives the pairs that the client sends (%s)",
  async (which) => {
    const names = packages[which].map(({ name }) => String(name));
    const things = (await built.get(which)!.load("unvalidated")) as unknown as Things; // by its description
    let sent = "";
    const client = things.createClient({
      baseUrl: "http://h",
      fetch: async ({ url }) => ((sent = new URL(url).search), Response.json([])),
    });
    await fc.assert(
      fc.asyncProperty(queries, async (all) => {
        const entries = Object.entries(all).filter(([name]) => names.includes(name));
        const query = Object.fromEntries(entries);
        await things.listThings(client, { query });
        expect(pairsOf(things.toQuery(things.things(query)))).toEqual(pairsOf(sent));
      }),
      { seed, numRuns: Number(process.env["FC_RUNS"] ?? 200) },
    );
  },
  60_000,
);
