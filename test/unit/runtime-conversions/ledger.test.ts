import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";

import type { JsonValue } from "../../../generator/source/document.js";
import type { ConvertingValidator } from "../../../templates/runtime/validator.js";
import { type BuiltPackage, buildPackage } from "../../support/package.js";
import { type Received, serve } from "../runtime-client/server.js";

const file = new URL("../../golden/formats-in-memory/openapi.yaml", import.meta.url);
const formats = { "date-time": "Date", date: "Date", int64: "bigint", uint64: "bigint" } as const;

type Call = (client: unknown, request?: unknown, options?: unknown) => Promise<unknown>;

/** The generated modules, by what the tests need of them. */
interface Ledger {
  readonly createClient: (options: object) => {
    readonly entries: { readonly [method: string]: (request?: unknown) => Promise<unknown> };
    readonly http: { readonly GET: (path: string) => Promise<{ readonly data: unknown }> };
  };
  readonly [name: string]: unknown;
}

/** The functions over filters. */
interface Filters {
  readonly entries: () => EntriesFilter;
  readonly entriesTable: object;
  readonly matches: (filter: EntriesFilter, row: object, table: object) => boolean | undefined;
  readonly check: (filter: EntriesFilter, table: object) => unknown;
  readonly toQuery: (filter: EntriesFilter) => string;
  readonly fromQuery: (query: string, table: object) => unknown;
}

interface EntriesFilter {
  since(at: Date): EntriesFilter;
  after(id: bigint | number): EntriesFilter;
  ids(ids: readonly bigint[]): EntriesFilter;
}

let built: BuiltPackage;
let ledger: Ledger;
let entry: ConvertingValidator<unknown>;

beforeAll(async () => {
  built = await buildPackage(parse(readFileSync(file, "utf8")) as JsonValue, { formats });
  ledger = (await built.load("index")) as unknown as Ledger;
  entry = (await built.load("validators/entry"))["entry"] as typeof entry;
});

afterAll(() => built.remove());

const inJson = '{"id":9007199254740993,"at":"2026-11-26T08:00:00+01:00"}';
const inMemory = { id: 9007199254740993n, at: new Date("2026-11-26T07:00:00Z") };

/** What one call sends, and what it is answered with. */
async function call(
  method: string,
  request: unknown,
  reply: { status?: number; body?: unknown; headers?: Record<string, string> },
): Promise<{ sent: Received; data: unknown }> {
  const headers = { "content-type": "application/json", ...reply.headers };
  const server = await serve(() => ({ ...reply, headers }));
  const { entries } = ledger.createClient({ baseUrl: server.url });
  const data = await entries[method]?.(request);
  return { sent: server.received[0] as Received, data };
}

describe("a client with dates and integers", () => {
  it("reads answers without loss, and sends them back so", async () => {
    const { sent, data } = await call("add", { body: inMemory }, { status: 201, body: inJson });
    expect(data).toEqual(inMemory);
    expect(sent.body).toBe('{"id":9007199254740993,"at":"2026-11-26T07:00:00.000Z"}');
  });

  it("refuses an answer whose text is no date, for the type says Date", async () => {
    const body = '{"id":1,"at":"yesterday"}';
    await expect(call("add", { body: inMemory }, { status: 201, body })).rejects.toMatchObject({
      issues: [{ instanceLocation: "/at", keyword: "type" }],
    });
  });

  it("writes parameters of all places and styles", async () => {
    const where = { id: 9007199254740993n };
    const query = {
      since: new Date("2026-11-26T08:00:00Z"),
      day: new Date("2026-11-26T08:00:00Z"),
      after: 9007199254740993n,
      ids: [1n, 2n],
      where,
    };
    const { sent } = await call("list", { query }, { body: { items: [], total: 0 } });
    expect(decodeURIComponent(sent.url)).toBe(
      '/entries?since=2026-11-26T08:00:00.000Z&day=2026-11-26&after=9007199254740993&ids=1|2&where={"id":9007199254740993}',
    );
    const got = await call(
      "get",
      {
        path: { day: new Date("2026-11-26"), entryId: 18n },
        header: { "X-Seen": new Date("2026-11-26") },
      },
      { status: 204 },
    );
    expect(got.sent.url).toBe("/days/2026-11-26/entries/18");
    expect(got.sent.headers["x-seen"]).toBe("2026-11-26T00:00:00.000Z");
  });

  it("takes filters, which hold dates as texts", async () => {
    const { entries } = ledger as unknown as Filters;
    const query = entries().since(new Date("2026-11-26")).after(9007199254740993n);
    const { sent } = await call("list", { query }, { body: { items: [], total: 0 } });
    expect(sent.url).toBe("/entries?since=2026-11-26T00%3A00%3A00.000Z&after=9007199254740993");
  });

  it("asks rows with dates and integers", async () => {
    const { entries, entriesTable, matches, check, fromQuery, toQuery } =
      ledger as unknown as Filters;
    const row = { id: 9007199254740993n, time: new Date("2026-11-26T08:00:00Z") };
    const filter = entries().since(new Date("2026-11-26")).ids([9007199254740993n]);
    expect(check(filter, entriesTable)).toEqual([]);
    expect(matches(entries().ids([9007199254740993n]), row, entriesTable)).toBe(true);
    expect(matches(entries().ids([9007199254740992n]), row, entriesTable)).toBe(false);
    expect(check(entries().after("x" as never), entriesTable)).toMatchObject([{ code: "type" }]);
    const query = toQuery(entries().after(9007199254740993n));
    expect(fromQuery(query, entriesTable)).toEqual({
      params: { after: 9007199254740993n },
      issues: [],
    });
  });

  it("takes numbers in filters for integers", async () => {
    const { entries } = ledger as unknown as Filters;
    const { sent } = await call(
      "list",
      { query: entries().after(5) },
      { body: { items: [], total: 0 } },
    );
    expect(sent.url).toBe("/entries?after=5");
  });

  it("reads on after an integer", async () => {
    const pages = [
      '{"items":[{"id":9007199254740993,"at":"2026-11-26T08:00:00Z"}],"total":2}',
      '{"items":[{"id":9007199254740995,"at":"2026-11-26T08:00:00Z"}],"total":2}',
      '{"items":[],"total":2}',
    ];
    const server = await serve((_, count) => ({
      body: pages[count - 1],
      headers: { "content-type": "application/json" },
    }));
    const { entries } = ledger.createClient({ baseUrl: server.url });
    const ids: unknown[] = [];
    const list = entries["list"]?.({ query: { limit: 1 } }) as unknown as AsyncIterable<{
      id: bigint;
    }>;
    for await (const { id } of list) ids.push(id);
    expect(ids).toEqual([9007199254740993n, 9007199254740995n]);
    expect(server.received.map(({ url }) => url)).toContain(
      "/entries?limit=1&after=9007199254740993",
    );
  });

  it("writes the parts of a form", async () => {
    const body = { on: new Date("2026-11-26"), entry: inMemory };
    const multipart = await sendForm(body);
    expect(multipart).toContain("\r\n\r\n2026-11-26\r\n");
    expect(multipart).toContain('{"id":9007199254740993,"at":"2026-11-26T07:00:00.000Z"}');
  });

  async function sendForm(body: unknown): Promise<string> {
    const server = await serve(() => ({
      status: 201,
      body: inJson,
      headers: { "content-type": "application/json" },
    }));
    const functions = await built.load("functions");
    const client = (functions["createClient"] as (options: object) => unknown)({
      baseUrl: server.url,
    });
    await (functions["addEntry"] as Call)(client, { body }, { contentType: "multipart/form-data" });
    return server.received[0]?.body ?? "";
  }

  it("converts without validators, too, and by status", async () => {
    const server = await serve(() => ({
      status: 500,
      body: '{"title":"No","at":"2026-11-26T08:00:00Z"}',
      headers: { "content-type": "application/problem+json" },
    }));
    const functions = await built.load("unvalidated");
    const client = (functions["createClient"] as (options: object) => unknown)({
      baseUrl: server.url,
    });
    const request = (functions["listEntries"] as Call)(client, {}, { retries: 0 });
    await expect(request).rejects.toMatchObject({ body: { at: new Date("2026-11-26T08:00:00Z") } });
  });

  it("gives values as on the wire through openapi-fetch, whose types are those", async () => {
    const server = await serve(() => ({
      body: '{"items":[{"id":7,"at":"2026-11-26T08:00:00Z"}],"total":1}',
      headers: { "content-type": "application/json" },
    }));
    const { http } = ledger.createClient({ baseUrl: server.url });
    const { data } = await http.GET("/entries");
    expect(data).toEqual({ items: [{ id: 7, at: "2026-11-26T08:00:00Z" }], total: 1 });
  });
});

describe("validators of values in memory", () => {
  const whole = {
    id: 1,
    at: "2026-11-26T08:00:00Z",
    on: "2026-11-26",
    closed: null,
    account: "18446744073709551615",
    level: 2,
    history: ["2026-11-26T08:00:00Z", "2026-11-26T09:00:00Z"],
    span: ["2026-01-01", "2026-01-01", "2026-01-02"],
    counts: { a: 1 },
    marks: { on_1: "2026-01-01", plain: "2026-01-01" },
    parent: { id: 2, at: "2026-11-26T08:00:00Z" },
    event: { kind: "Moved", at: "2026-11-26T08:00:00Z", to: { id: 3, at: "2026-11-26T08:00:00Z" } },
    value: { due: "2026-01-01", note: "2026" },
  };

  it("converts what it is given, and leaves that as it is", () => {
    const given = structuredClone(whole);
    const value = entry.parse(given);
    expect(given).toEqual(whole);
    expect(value).toEqual({
      id: 1n,
      at: new Date("2026-11-26T08:00:00Z"),
      on: new Date("2026-11-26"),
      closed: null,
      account: 18446744073709551615n,
      level: 2n,
      history: [new Date("2026-11-26T08:00:00Z"), new Date("2026-11-26T09:00:00Z")],
      span: [new Date("2026-01-01"), "2026-01-01", new Date("2026-01-02")],
      counts: { a: 1n },
      marks: { on_1: new Date("2026-01-01"), plain: "2026-01-01" },
      parent: { id: 2n, at: new Date("2026-11-26T08:00:00Z") },
      event: {
        kind: "Moved",
        at: "2026-11-26T08:00:00Z",
        to: { id: 3n, at: new Date("2026-11-26T08:00:00Z") },
      },
      value: { due: "2026-01-01", note: "2026" },
    });
    expect(entry.is(value)).toBe(true);
    expect(entry.is(whole)).toBe(false);
    expect(entry.parse(value)).toEqual(value);
  });

  const faults = [
    { given: { at: "yesterday" }, issue: ["/at", "type"] },
    { given: { at: 5 }, issue: ["/at", "type"] },
    { given: { at: new Date(NaN) }, issue: ["/at", "type"] },
    { given: { at: "2016-12-31T23:59:60Z" }, issue: ["/at", "type"] },
    { given: { id: 0 }, issue: ["/id", "minimum"] },
    { given: { id: 1.5 }, issue: ["/id", "type"] },
    { given: { id: 2 ** 53 }, issue: ["/id", "type"] },
    { given: { id: 2n ** 63n }, issue: ["/id", "format"] },
    { given: { id: "5" }, issue: ["/id", "type"] },
    { given: { account: "-1" }, issue: ["/account", "format"] },
    { given: { closed: 5 }, issue: ["/closed", "type"] },
    { given: { span: [1] }, issue: ["/span/0", "type"] },
    {
      given: { history: ["2026-11-26T08:00:00Z", "2026-11-26T09:00:00+01:00"] },
      issue: ["/history", "uniqueItems"],
    },
  ];
  it.each(faults)("refuses $given", ({ given, issue: [at, keyword] }) => {
    const result = entry.check({ ...whole, ...given });
    const issues = result.ok ? [] : result.issues;
    expect(issues.map((one) => [one.instanceLocation, one.keyword])).toEqual([[at, keyword]]);
    expect(() => JSON.stringify(issues)).not.toThrow();
  });

  it("notes integers that an enum does not name as drift", () => {
    expect(entry.check({ ...whole, level: 3 })).toMatchObject({ ok: true });
    expect(entry.drift({ ...whole, level: 3 })).toMatchObject([{ instanceLocation: "/level" }]);
  });

  it("reads JSON with all digits", () => {
    expect(entry.parseJson(inJson)).toEqual(inMemory);
    expect(entry.check(JSON.parse(inJson))).toMatchObject({ ok: false });
  });

  it("has the same for Standard Schema", () => {
    expect(entry["~standard"].validate({ id: 1, at: "2026-11-26T08:00:00Z" })).toEqual({
      value: { id: 1n, at: new Date("2026-11-26T08:00:00Z") },
    });
  });
});
