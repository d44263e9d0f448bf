import { expect, test } from "vitest";
import type { Pagination } from "../../../templates/runtime/descriptor.js";
import { AbortedError, PaginationError } from "../../../templates/runtime/errors.js";
import { createBaseClient } from "../../../templates/runtime/client.js";
import { createHttpClient } from "../../../templates/runtime/http-client.js";
import {
  listOperation,
  type Answer,
  type Checkpoint,
} from "../../../templates/runtime/operation.js";
import { allItemsOf, itemsOf, pagesOf } from "../../../templates/runtime/pages.js";
import { createClient, listOutboundLogs } from "./jetemail.js";
import { serve } from "./server.js";

const rows = Array.from({ length: 25 }, (_, at) => ({ uid: `u${at}` }));

/** A service like JetEmail's, over the rows that are there when it is asked. */
async function mail(list: readonly { uid: string }[] = rows) {
  const server = await serve(({ url }) => {
    const query = new URL(url, "http://h").searchParams;
    const limit = Math.min(Number(query.get("limit") ?? 10), 10);
    const offset = query.has("offset")
      ? Number(query.get("offset"))
      : (Number(query.get("page") ?? 1) - 1) * limit;
    const more = offset + limit < list.length;
    const pagination = {
      has_next_page: more,
      next_offset: more ? offset + limit : null,
      per_page: limit,
      current_page: Math.floor(offset / limit) + 1,
      total_count: Math.min(list.length, 20),
      count_limited: list.length > 20,
    };
    return { body: { success: true, data: list.slice(offset, offset + limit), pagination } };
  });
  return { server, jetemail: createClient({ baseUrl: server.url, retries: 0 }) };
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

test("a call is iterated item by item over all pages", async () => {
  const { server, jetemail } = await mail();
  expect(await collect(listOutboundLogs(jetemail, { query: { limit: 10, page: 1 } }))).toEqual(
    rows,
  );
  expect(server.received.map(({ url }) => url)).toEqual([
    "/outbound/logs?limit=10&page=1",
    "/outbound/logs?limit=10&offset=10",
    "/outbound/logs?limit=10&offset=20",
  ]);
});

test("a limit that the service lowers loses no row", async () => {
  const { jetemail } = await mail();
  expect(await collect(listOutboundLogs(jetemail, { query: { limit: 100 } }).items())).toEqual(
    rows,
  );
});

test("pages keep the envelope, count the whole, and go on from their checkpoint", async () => {
  const { jetemail } = await mail();
  const seen = [];
  let checkpoint: Checkpoint | undefined;
  for await (const page of listOutboundLogs(jetemail, { query: { limit: 5, page: 2 } }).pages()) {
    seen.push(...page.items);
    expect(page.data.success).toBe(true);
    expect(page.response.status).toBe(200);
    expect(page.total).toEqual({ count: 20, exact: false });
    checkpoint = page.checkpoint;
    if (seen.length === 10) break;
  }
  expect(checkpoint).toEqual({ query: { page: null, offset: 15 } });
  const stored = JSON.parse(JSON.stringify(checkpoint)) as Checkpoint;
  const rest = await collect(
    listOutboundLogs(jetemail, { query: { limit: 5, page: 2 } }).items({ from: stored }),
  );
  expect([...seen, ...rest]).toEqual(rows.slice(5));
});

test("all gives at most max items, and asks for no page more", async () => {
  const { server, jetemail } = await mail();
  expect(await listOutboundLogs(jetemail).all({ max: 10 })).toEqual(rows.slice(0, 10));
  expect(server.received.length).toBe(1);
  expect(await listOutboundLogs(jetemail).all({ max: 12 })).toEqual(rows.slice(0, 12));
  expect(await listOutboundLogs(jetemail).all({ max: 99 })).toEqual(rows);
  expect(await listOutboundLogs(jetemail).all({ max: 0 })).toEqual([]);
  // @ts-expect-error max is required
  await expect(listOutboundLogs(jetemail).all({})).rejects.toThrow(RangeError);
  // @ts-expect-error: as JavaScript may call it
  await expect(listOutboundLogs(jetemail).all()).rejects.toThrow(
    new RangeError("all() needs max, the most items to read"),
  );
});

test("prefetch asks for the next page while the caller works", async () => {
  const { server, jetemail } = await mail();
  const pages = listOutboundLogs(jetemail).pages({ prefetch: 1 });
  await pages.next();
  await expect.poll(() => server.received.length).toBe(2);
  const rest = await collect(pages);
  expect(rest.flatMap(({ items }) => items)).toEqual(rows.slice(10));
  expect(server.received.length).toBe(3);
});

test("stable pins the upper bound, and drops what came before", async () => {
  const growing = [...rows];
  const { server, jetemail } = await mail(growing);
  const found = [];
  for await (const page of listOutboundLogs(jetemail).pages({ stable: true })) {
    found.push(...page.items);
    growing.unshift({ uid: `new${growing.length}` });
  }
  expect(found).toEqual(rows);
  const bounds = server.received.map(({ url }) =>
    new URL(url, "http://h").searchParams.get("date_to"),
  );
  expect(new Set(bounds).size).toBe(1);
  expect(Math.abs(Number(bounds[0]) - Date.now() / 1000)).toBeLessThan(10);
  await collect(
    listOutboundLogs(jetemail, { query: { to: "2026-11-01" } }).items({ stable: true }),
  );
  expect(server.received.at(-1)!.url).not.toContain("date_to");
});

test("a filter goes over all pages, its raw parameters too", async () => {
  const { server, jetemail } = await mail();
  const filter = { query: { limit: 10 }, extra: { beta: "1" }, toJSON: () => ({ limit: 10 }) };
  await collect(listOutboundLogs(jetemail, { query: filter }));
  expect(server.received.map(({ url }) => url)).toEqual([
    "/outbound/logs?limit=10&beta=1",
    "/outbound/logs?limit=10&offset=10&beta=1",
    "/outbound/logs?limit=10&offset=20&beta=1",
  ]);
});

test("iteration ends with the signal", async () => {
  const { jetemail } = await mail();
  const controller = new AbortController();
  const found: unknown[] = [];
  const read = async () => {
    for await (const item of listOutboundLogs(jetemail).items({ signal: controller.signal }))
      if (found.push(item) === 5) controller.abort();
  };
  await expect(read()).rejects.toThrow(AbortedError);
  expect(found.length).toBe(10);
});

test.each(["call", "pages"] as const)(
  "iteration ends with the signal of the %s, where both have one",
  async (which) => {
    const { server, jetemail } = await mail();
    const controllers = { call: new AbortController(), pages: new AbortController() };
    const call = listOutboundLogs(jetemail, {}, { signal: controllers.call.signal });
    const pages = call.pages({ signal: controllers.pages.signal });
    await pages.next();
    controllers[which].abort("enough");
    await expect(pages.next()).rejects.toThrow(AbortedError);
    expect(server.received.length).toBe(1);
  },
);

const list = (pagination: Pagination) =>
  listOperation<{ query?: Record<string, unknown> }, Answer<200, unknown>, number>({
    name: "list",
    method: "GET",
    path: "/list",
    accept: "application/json",
    statuses: [200],
    pagination,
  });
const cursors = list({
  params: { cursor: "c" },
  next: [{ via: "cursor", at: "/next" }],
  items: "/data",
});
const links = list({ params: {}, next: [{ via: "link" }], items: "" });
const service = { schemes: {}, security: [] };

test.each([
  { about: "a cursor that comes again", next: () => "same", pages: 2 },
  { about: "cursors in a circle", next: (count: number) => `c${count % 3}`, pages: 4 },
])("$about is an error after the page", async ({ next, pages }) => {
  const server = await serve((_, count) => ({ body: { next: next(count), data: [count] } }));
  const found: number[] = [];
  const read = async () => {
    for await (const item of cursors(createHttpClient(service, { baseUrl: server.url })))
      found.push(item);
  };
  await expect(read()).rejects.toThrow(PaginationError);
  expect(found.length).toBe(pages);
});

test("10,000 pages are the most", async () => {
  let count = 0;
  const fetch = async () => Response.json({ next: `c${++count}`, data: [] });
  await expect(
    collect(cursors(createHttpClient(service, { baseUrl: "http://h", fetch }))),
  ).rejects.toThrow(PaginationError);
  expect(count).toBe(10_000);
}, 60_000);

test("a next URL is followed with the client's credentials, relative ones too", async () => {
  const server = await serve(({ url }) => ({
    body: [1],
    headers: url === "/list?a=1" ? { link: '<list?page=2>; rel="next"' } : {},
  }));
  const client = createHttpClient(
    { schemes: { b: { type: "http", scheme: "Bearer" } }, security: [["b"]] },
    { baseUrl: server.url, auth: { b: "t" } },
  );
  expect(await links(client, { query: { a: 1 } }).all({ max: 9 })).toEqual([1, 1]);
  expect(server.received.map(({ url, headers }) => [url, headers.authorization])).toEqual([
    ["/list?a=1", "Bearer t"],
    ["/list?page=2", "Bearer t"],
  ]);
});

test("a client without paging reads on with functions", async () => {
  const server = await serve((_, count) => ({
    body: { next: count < 3 ? `c${count}` : null, data: [count] },
  }));
  const call = () =>
    cursors(createBaseClient(service, { baseUrl: server.url }), { query: { a: 1 } });
  expect(await collect(itemsOf(call()))).toEqual([1, 2, 3]);
  expect(await call()).toEqual({ next: null, data: [4] });
  expect(await allItemsOf(call(), { max: 1 })).toEqual([5]);
  const pages = await collect(pagesOf(call(), { from: { query: { c: "c9" } } }));
  expect(pages.map(({ items }) => items)).toEqual([[6]]);
  expect(server.received.map(({ url }) => url).slice(0, 3)).toEqual([
    "/list?a=1",
    "/list?a=1&c=c1",
    "/list?a=1&c=c2",
  ]);
  expect(server.received.at(-1)!.url).toBe("/list?a=1&c=c9");
  expect(Symbol.asyncIterator in call()).toBe(false);
});

test("a next URL of another origin is not followed", async () => {
  const other = await serve(() => ({ body: [2] }));
  const server = await serve(() => ({
    body: [1],
    headers: { link: `<${other.url}/list>; rel=next` },
  }));
  const found: number[] = [];
  const read = async () => {
    for await (const item of links(createHttpClient(service, { baseUrl: server.url })))
      found.push(item);
  };
  await expect(read()).rejects.toThrow(`list: the next page is of another origin, ${other.url}`);
  expect(found).toEqual([1]);
  expect(other.received.length).toBe(0);
});
