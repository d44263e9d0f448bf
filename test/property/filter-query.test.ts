import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";

import type { BaseClientOptions } from "../../templates/runtime/client.js";
import type { FilterIssue } from "../../templates/runtime/filter-check.js";
import type { ParsedQuery } from "../../templates/runtime/filter-parse.js";
import type { FilterSource } from "../../templates/runtime/filter-query.js";
import type { FilterTable } from "../../templates/runtime/filter-table.js";
import type { JsonObject } from "../../generator/source/document.js";
import { documentOf, rows } from "../unit/plan-lists/documents.js";
import { type BuiltPackage, buildPackage } from "../support/package.js";
import { seed } from "../support/seed.js";

const single: JsonObject = { type: ["string", "integer", "boolean", "null"] };
const list: JsonObject = { type: "array", items: single };
const record: JsonObject = { type: "object", additionalProperties: {} };

const styles = ["form", "spaceDelimited", "pipeDelimited", "tabDelimited", "deepObject"];

const nested: JsonObject = { name: "nested", schema: { type: "array", items: list } };

/** A parameter for each type, style, explode and allowReserved, and those that have no style. */
const parameters: readonly JsonObject[] = [
  { name: "plain[]", schema: list },
  { name: "single", schema: single },
  nested,
  { name: "anything", schema: {} },
  { name: "reserved-single", schema: single, allowReserved: true },
  { name: "json", content: { "application/json": { schema: record } } },
  { name: "json-list", content: { "application/json": { schema: list } } },
  { name: "json-text", content: { "application/json": { schema: { type: "string" } } } },
  ...styles.flatMap((style) =>
    [true, false].flatMap((explode) =>
      [true, false].flatMap((allowReserved) => [
        {
          name: `record-${style}-${explode}-${allowReserved}`,
          schema: record,
          style,
          explode,
          allowReserved,
        },
        ...(style === "deepObject"
          ? []
          : [
              {
                name: `list-${style}-${explode}-${allowReserved}`,
                schema: list,
                style,
                explode,
                allowReserved,
              },
            ]),
      ]),
    ),
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
          : name === "anything"
            ? fc.oneof(singles, lists, records)
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
  readonly thingsTable: FilterTable;
  readonly check: (query: object, table: FilterTable) => readonly FilterIssue[];
  readonly fromQuery: (search: string, table: FilterTable) => ParsedQuery<object>;
  readonly toQuery: (filter: FilterSource) => string;
}

/** Texts with the characters that styles and queries are made of. */
const texts = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."a1,;|\t []=&%+:/?#'é\u2028"), minLength: 1, maxLength: 6 }),
  fc.string({ unit: "grapheme", minLength: 1 }),
);
const numbers = fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0);
const some = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.array(one, { minLength: 1, maxLength: 3 });
const types: readonly (readonly [name: string, JsonObject, fc.Arbitrary<unknown>])[] = [
  ["text", { type: "string" }, texts],
  ["integer", { type: "integer" }, fc.integer()],
  ["number", { type: "number" }, numbers],
  ["flag", { type: "boolean" }, fc.boolean()],
  ["member", { enum: ["a,b", 7] }, fc.constantFrom("a,b", 7)],
  ["texts", { type: "array", items: { type: "string" } }, some(texts)],
  ["numbers", { type: "array", items: { type: "number" } }, some(numbers)],
  ["flags", { type: "array", items: { type: "boolean" } }, some(fc.boolean())],
  [
    "lists",
    { type: "array", items: { type: "array", items: { type: "integer" } } },
    some(fc.array(fc.integer(), { maxLength: 3 })),
  ],
];

/** An object of every kind of value; its members have a name of their own, since they are parameters where they are exploded. */
function objectOf(name: string): readonly [JsonObject, fc.Arbitrary<unknown>] {
  const members = [
    ...types,
    [
      "object",
      { type: "object", properties: { x: { type: "string" }, y: { type: "integer" } } },
      fc.record({ x: texts, y: fc.integer() }, { requiredKeys: ["x"] }),
    ] as const,
  ].filter(([type]) => !name.includes("deepObject") || type !== "lists");
  const keyOf = (type: string): string => `${name} ${type}[]=`;
  return [
    {
      type: "object",
      properties: Object.fromEntries(members.map(([type, schema]) => [keyOf(type), schema])),
      additionalProperties: false,
    },
    fc
      .record(Object.fromEntries(members.map(([type, , value]) => [keyOf(type), value])), {
        requiredKeys: [],
      })
      .filter((value) => Object.keys(value).length > 0),
  ];
}

/** Parameters of every type in every style that it can have, with the values of each. */
const typed = [
  ...types.map(([name, schema, value]) => [{ name, schema }, value] as const),
  ...types.flatMap(([name, schema, value]) => [
    [{ name: `${name} kept`, schema, allowReserved: true }, value] as const,
    [{ name: `${name} json`, content: { "application/json": { schema } } }, value] as const,
  ]),
  [
    { name: "object json", content: { "application/json": { schema: objectOf("json")[0] } } },
    objectOf("json")[1],
  ] as const,
  ...styles.flatMap((style) =>
    [true, false].flatMap((explode) =>
      [true, false].flatMap((allowReserved) => {
        const end = `${style} ${explode} ${allowReserved}`;
        const rule = { style, explode, allowReserved };
        const [schema, value] = objectOf(`object ${end}`);
        return [
          [{ name: `object ${end}`, schema, ...rule }, value] as const,
          ...(style === "deepObject" ? [] : types.filter(([type]) => type.endsWith("s"))).map(
            ([type, own, values]) =>
              [{ name: `${type} ${end}`, schema: own, ...rule }, values] as const,
          ),
        ];
      }),
    ),
  ),
].map(([parameter, value]) => [{ in: "query", ...parameter } as JsonObject, value] as const);

/** Few of them at once: a query that a server takes. */
const typedQueries = fc
  .subarray(typed, { minLength: 1, maxLength: 8 })
  .chain((some) =>
    fc.record(Object.fromEntries(some.map(([{ name }, value]) => [String(name), value]))),
  );

/** Packages with all parameters, with those alone that need no writer, and with one that does. */
const packages = {
  all: parameters,
  plain: parameters.filter(({ name }) => name === "plain[]" || name === "single"),
  nested: parameters.filter(({ name }) => name === "nested"),
  typed: typed.map(([parameter]) => parameter),
};

const built = new Map<string, BuiltPackage>();

beforeAll(async () => {
  for (const [name, own] of Object.entries(packages))
    built.set(name, await buildPackage(documentOf({ parameters: own, body: rows() })));
}, 60_000);

afterAll(() => {
  for (const one of built.values()) one.remove();
});

const load = async (which: keyof typeof packages): Promise<Things> =>
  (await built.get(which)!.load("unvalidated")) as unknown as Things; // by its description

const numRuns = Number(process.env["FC_RUNS"] ?? 200);

/** A query with its parameters in the order of the description, in which `toQuery` writes them. */
const inOrder = (query: object, of: readonly JsonObject[]): object =>
  Object.fromEntries(
    of.flatMap(({ name }) => Object.entries(query).filter(([given]) => given === name)),
  );

test.each(["all", "plain", "nested", "typed"] as const)(
  "toQuery gives what the client sends, byte by byte (%s)",
  async (which) => {
    const { createClient, listThings, things, toQuery } = await load(which);
    let sent = "";
    const client = createClient({
      baseUrl: "http://h",
      // What a platform escapes beside is no matter of the client: URLs are compared.
      fetch: async ({ url }) => ((sent = url), Response.json([])),
    });
    await fc.assert(
      fc.asyncProperty(which === "typed" ? typedQueries : queries, async (given) => {
        const query = inOrder(given, packages[which]);
        await listThings(client, { query });
        const written = toQuery(things(query));
        expect(sent).toBe(new URL(`http://h/things${written && `?${written}`}`).href);
      }),
      { seed, numRuns },
    );
  },
  60_000,
);

test("fromQuery gives what toQuery was given, but for what check finds the style cannot carry", async () => {
  const { check, fromQuery, things, thingsTable, toQuery } = await load("typed");
  let read = 0;
  await fc.assert(
    fc.asyncProperty(typedQueries, async (given) => {
      const faults = check(given, thingsTable).filter(({ code }) => code !== "length");
      expect(faults.filter(({ code }) => code !== "style")).toEqual([]);
      const refused = faults.map(({ param }) => param);
      const query = Object.fromEntries(
        Object.entries(given).filter(([name]) => !refused.includes(name)),
      );
      read += Object.keys(query).length;
      const { params, issues } = fromQuery(toQuery(things(query)), thingsTable);
      expect(params).toEqual(query);
      expect(issues.filter(({ code }) => code !== "length")).toEqual([]);
    }),
    { seed, numRuns },
  );
  expect(read).toBeGreaterThan(numRuns);
}, 60_000);

test("a bigint in JSON is a number in the query, with all its digits", async () => {
  const integer: JsonObject = { type: "integer", format: "int64" };
  const where: JsonObject = {
    type: "object",
    properties: { id: integer, more: { type: "integer" } },
  };
  const exact = await buildPackage(
    documentOf({
      parameters: [
        { in: "query", name: "where", content: { "application/json": { schema: where } } },
        { in: "query", name: "at", schema: where, style: "deepObject" },
      ],
      body: rows(),
    }),
    { formats: { int64: "bigint" } },
  );
  const built = (await exact.load("unvalidated")) as unknown as Things; // by its description
  let sent = "";
  const client = built.createClient({
    baseUrl: "http://h",
    fetch: async ({ url }) => ((sent = new URL(url).search), Response.json([])),
  });
  const value = { id: 9007199254740993n, more: 2 };
  const query = { where: value, at: value };
  await built.listThings(client, { query });
  const written = built.toQuery(built.things(query));
  exact.remove();
  expect(written).toBe(
    "where=%7B%22id%22%3A9007199254740993%2C%22more%22%3A2%7D&at[id]=9007199254740993&at[more]=2",
  );
  expect(sent).toBe(`?${written}`);
  expect(built.fromQuery(written, built.thingsTable)).toEqual({ params: query, issues: [] });
}, 60_000);
