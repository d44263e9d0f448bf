import { expect, test } from "vitest";
import type { Pagination } from "../../../templates/runtime/descriptor.js";
import { PaginationError } from "../../../templates/runtime/errors.js";
import { valueAt } from "../../../templates/runtime/json-pointer.js";
import { nextPage, readPage } from "../../../templates/runtime/next-page.js";

const next = (
  pagination: Pagination,
  query: Record<string, unknown>,
  data: unknown,
  headers: Record<string, string> = {},
) => nextPage(pagination, readPage(pagination, query, data, new Response(null, { headers })));

const jetemail: Pagination = {
  params: { size: "limit", num: "page", offset: "offset" },
  next: [
    { via: "more", at: "/p/more" },
    { via: "offset", at: "/p/next" },
    { via: "page", at: "/p/page" },
    { via: "pages", at: "/p/pages" },
    { via: "total", at: "/p/total" },
  ],
  items: "/data",
  sizeAt: "/p/size",
  pageAt: "/p/page",
  total: { at: "/p/total", limitedAt: "/p/cut" },
};
const page = (p: unknown, count = 2) => ({ data: Array.from({ length: count }, () => ({})), p });
const at = (offset: number) => ({ query: { page: null, offset } });
const to = (number: number) => ({ query: { offset: null, page: number } });

test.each<[string, Record<string, unknown>, unknown, unknown]>([
  [
    "more is false, whatever the rest says",
    {},
    page({ more: false, next: 2, page: 1, pages: 9 }),
    undefined,
  ],
  ["the next offset drives", {}, page({ more: true, next: 2, page: 1 }), at(2)],
  [
    "the next offset takes the page away",
    { page: 3, limit: 2 },
    page({ more: true, next: 6, page: 3, size: 2 }),
    at(6),
  ],
  ["no next offset, but more", {}, page({ more: true, next: null, page: 1 }), to(2)],
  ["an absent next offset, but more", { page: 2 }, page({ more: true, page: 2 }), to(3)],
  ["an absent next offset after an offset", { offset: 4 }, page({ more: true, page: 3 }), to(4)],
  ["no next offset, and nothing of more", {}, page({ next: null, page: 1 }), undefined],
  [
    "an empty page, whatever the flags say",
    { offset: 2 },
    page({ more: true, next: 4 }, 0),
    undefined,
  ],
  ["pages where there is no more flag", {}, page({ page: 1, pages: 2 }), to(2)],
  ["the last of the pages", {}, page({ page: 2, pages: 2 }), undefined],
  [
    "a count that is cut off says nothing",
    { page: 1 },
    page({ more: true, page: 1, total: 2, cut: true }),
    to(2),
  ],
  ["only the more flag", { offset: 4 }, page({ more: true }), { query: { page: null, offset: 6 } }],
])("pages and offsets: %s", (_, query, data, want) => {
  expect(next(jetemail, query, data)).toEqual(want);
});

test.each([2, 1, 0])("a next offset of %d after 2 does not advance", (offset) => {
  expect(() => next(jetemail, { offset: 2 }, page({ more: true, next: offset }))).toThrow(
    PaginationError,
  );
});

const cursor: Pagination = {
  params: { cursor: "cursor" },
  next: [{ via: "cursor", at: "/next" }],
  items: "/data",
};
const link: Pagination = {
  params: { num: "page", size: "per_page" },
  next: [{ via: "link" }],
  items: "",
};
const after: Pagination = {
  params: { after: "after", before: "before" },
  next: [
    { via: "more", at: "/has_more" },
    { via: "item", at: "/id" },
  ],
  items: "/data",
};
const counted = (next: Pagination["next"], more: Partial<Pagination> = {}): Pagination => ({
  params: { num: "page", size: "size" },
  next,
  items: "/data",
  ...more,
});

test.each<[string, Pagination, Record<string, unknown>, unknown, Record<string, string>, unknown]>([
  ["a cursor", cursor, {}, { next: "c1", data: [1] }, {}, { query: { cursor: "c1" } }],
  [
    "a cursor of an empty page",
    cursor,
    {},
    { next: "c1", data: [] },
    {},
    { query: { cursor: "c1" } },
  ],
  ["a cursor that is null", cursor, {}, { next: null, data: [1] }, {}, undefined],
  ["a cursor that is empty", cursor, {}, { next: "", data: [1] }, {}, undefined],
  ["a cursor that is 0", cursor, {}, { next: 0, data: [1] }, {}, undefined],
  ["a cursor that is absent", cursor, {}, { data: [1] }, {}, undefined],
  [
    "a cursor that is a URL",
    cursor,
    {},
    { next: "https://h/x?c=2", data: [1] },
    {},
    { url: "https://h/x?c=2" },
  ],
  ["a body that is no object", cursor, {}, "x", {}, undefined],
  [
    "Link",
    link,
    {},
    [1],
    { link: '<https://h/a,b?page=2>; rel="next", <https://h/?page=9>; rel=last' },
    { url: "https://h/a,b?page=2" },
  ],
  [
    "Link with several relations",
    link,
    {},
    [1],
    { link: '<https://h/1>; rel="first", </2>; title=x; REL=\'x\'; rel="prefetch Next"' },
    undefined,
  ],
  [
    "Link without quotes",
    link,
    {},
    [1],
    { link: '</p?page=2>; rel=next; title="t"' },
    { url: "/p?page=2" },
  ],
  ["Link without a next", link, {}, [1], { link: '<https://h/1>; rel="prev"' }, undefined],
  ["no Link", link, {}, [1], {}, undefined],
  [
    "the last item",
    after,
    {},
    { has_more: true, data: [{ id: "a" }, { id: "b" }] },
    {},
    { query: { after: "b", before: null } },
  ],
  [
    "the last item, backwards",
    after,
    { before: "c" },
    { has_more: true, data: [{ id: "b" }] },
    {},
    { query: { after: null, before: "b" } },
  ],
  ["the last item of an empty page", after, {}, { has_more: true, data: [] }, {}, undefined],
  [
    "the last item, and no more",
    after,
    {},
    { has_more: false, data: [{ id: "a" }] },
    {},
    undefined,
  ],
  [
    "more-not",
    counted([{ via: "more-not", at: "/last" }]),
    { page: 2 },
    { last: false, data: [1] },
    {},
    { query: { page: 3 } },
  ],
  [
    "more-not at the end",
    counted([{ via: "more-not", at: "/last" }]),
    { page: 2 },
    { last: true, data: [1] },
    {},
    undefined,
  ],
  [
    "a first page of 0",
    counted([{ via: "pages", at: "/n" }], { firstPage: 0 }),
    {},
    { n: 2, data: [1] },
    {},
    { query: { page: 1 } },
  ],
  [
    "a first page of 0 at the end",
    counted([{ via: "pages", at: "/n" }], { firstPage: 0 }),
    { page: 1 },
    { n: 2, data: [1] },
    {},
    undefined,
  ],
  [
    "total by page and size",
    counted([{ via: "total", at: "/n" }]),
    { page: 2, size: 2 },
    { n: 5, data: [1, 2] },
    {},
    { query: { page: 3 } },
  ],
  [
    "total at the end",
    counted([{ via: "total", at: "/n" }]),
    { page: 3, size: 2 },
    { n: 5, data: [1] },
    {},
    undefined,
  ],
  [
    "a full page",
    counted([{ via: "short" }]),
    { size: 2 },
    { data: [1, 2] },
    {},
    { query: { page: 2 } },
  ],
  ["a short page", counted([{ via: "short" }]), { size: 2 }, { data: [1] }, {}, undefined],
  [
    "a page shorter than asked, but full by the service",
    counted([{ via: "short" }], { sizeAt: "/size" }),
    { size: 9 },
    { size: 2, data: [1, 2] },
    {},
    { query: { page: 2 } },
  ],
  [
    "a short page of unknown size",
    counted([{ via: "short" }]),
    {},
    { data: [1] },
    {},
    { query: { page: 2 } },
  ],
  [
    "the next page's number",
    counted([{ via: "page", at: "/next" }]),
    { page: 3 },
    { next: 5, data: [1] },
    {},
    { query: { page: 5 } },
  ],
  [
    "a number written as text",
    counted([{ via: "page", at: "/next" }]),
    {},
    { next: "2", data: [1] },
    {},
    { query: { page: 2 } },
  ],
  [
    "a URL",
    counted([{ via: "url", at: "/links/next" }]),
    {},
    { links: { next: "?page=2" }, data: [] },
    {},
    { url: "?page=2" },
  ],
  [
    "a URL in an object",
    counted([{ via: "url", at: "/links/next" }]),
    {},
    { links: { next: { href: "/p2" } }, data: [1] },
    {},
    { url: "/p2" },
  ],
  [
    "a URL that is null",
    counted([{ via: "url", at: "/links/next" }]),
    {},
    { links: { next: null }, data: [1] },
    {},
    undefined,
  ],
  [
    "a list of links",
    counted([{ via: "rel", at: "/links", rel: "more" }]),
    {},
    {
      links: [
        { rel: "self", href: "/1" },
        { rel: "more", href: "/2" },
      ],
      data: [1],
    },
    {},
    { url: "/2" },
  ],
  [
    "a header field",
    counted([{ via: "header", at: "X-Next-Page" }]),
    {},
    { data: [1] },
    { "x-next-page": "2" },
    { query: { page: "2" } },
  ],
  [
    "an empty header field",
    counted([{ via: "header", at: "X-Next-Page" }]),
    {},
    { data: [1] },
    { "x-next-page": "" },
    undefined,
  ],
  ["no signal", counted([]), {}, { data: [1] }, {}, undefined],
])("%s", (_, pagination, query, data, headers, want) => {
  expect(next(pagination, query, data, headers)).toEqual(want);
});

test.each([
  ["", { a: 1 }, { a: 1 }],
  ["/a~1b/0/~0", { "a/b": [{ "~": 1 }] }, 1],
  ["/constructor", {}, undefined],
  ["/length", "text", undefined],
  ["/a", null, undefined],
])("JSON Pointer %j", (pointer, value, want) => {
  expect(valueAt(value, pointer)).toEqual(want);
});
