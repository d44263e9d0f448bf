import { describe, expect, it } from "vitest";

import { flag, integer, type ListCase, object, planOf, query, rows, text } from "./documents.js";

const uri = { type: "string", format: "uri" };

interface Want {
  readonly kind: string;
  readonly params: Readonly<Record<string, string>>;
  readonly next: readonly string[];
}

const cases: readonly { name: string; given: ListCase; want: Want }[] = [
  {
    name: "page numbers with a flag",
    given: {
      parameters: [query("page", integer), query("per_page", integer)],
      body: object({
        items: rows(),
        meta: object({ has_next: flag, total_pages: integer, page: integer }),
      }),
    },
    want: {
      kind: "page",
      params: { num: "page", size: "per_page" },
      next: ["more /meta/has_next", "page /meta/page", "pages /meta/total_pages"],
    },
  },
  {
    name: "a last page that means stop",
    given: {
      parameters: [query("page", integer)],
      body: object({ items: rows(), lastPage: flag }),
    },
    want: { kind: "page", params: { num: "page" }, next: ["more-not /lastPage", "short"] },
  },
  {
    name: "offsets with a total",
    given: {
      parameters: [query("offset", integer), query("limit", integer)],
      body: object({ data: rows(), total_count: integer }),
    },
    want: {
      kind: "offset",
      params: { offset: "offset", size: "limit" },
      next: ["total /total_count", "short"],
    },
  },
  {
    name: "an offset that is an opaque token",
    given: {
      parameters: [query("offset", {}, "Opaque token of the next page.")],
      body: object({ data: rows(), next_offset: text }),
    },
    want: { kind: "cursor", params: { cursor: "offset" }, next: ["cursor /next_offset"] },
  },
  {
    name: "a page that is a cursor",
    given: {
      parameters: [
        query("page", {}, "A cursor for pagination, the `next_page` of the previous response."),
      ],
      body: object({ data: rows(), has_more: flag, next_page: text }),
    },
    want: {
      kind: "cursor",
      params: { cursor: "page" },
      next: ["more /has_more", "cursor /next_page"],
    },
  },
  {
    name: "a start that is an instant",
    given: {
      parameters: [query("start", integer, "POSIX timestamp."), query("page", integer)],
      body: rows(),
    },
    want: { kind: "page", params: { num: "page" }, next: ["short"] },
  },
  {
    name: "a start that is an index",
    given: {
      parameters: [query("start", integer, "Index of the first row."), query("count", integer)],
      body: rows(),
    },
    want: { kind: "offset", params: { offset: "start", size: "count" }, next: ["short"] },
  },
  {
    name: "a since that is an identifier",
    given: {
      parameters: [
        query("since", integer, "A user ID. Only users with an ID greater than this ID."),
      ],
      body: rows({ id: integer }),
    },
    want: { kind: "cursor", params: { after: "since" }, next: ["item /id", "short"] },
  },
  {
    name: "a count that is a boolean",
    given: { parameters: [query("count", flag)], body: rows() },
    want: { kind: "none", params: {}, next: [] },
  },
  {
    name: "identifiers before and after",
    given: {
      parameters: [
        query("starting_after", {}, "ID after which to list."),
        query("ending_before", {}, "ID before which to list."),
      ],
      body: object({ data: rows(), has_more: flag }),
    },
    want: {
      kind: "cursor",
      params: { after: "starting_after", before: "ending_before" },
      next: ["more /has_more", "item /id"],
    },
  },
  {
    name: "a next URL in the body",
    given: {
      parameters: [query("page[size]", integer)],
      body: object({ data: rows(), links: object({ next: uri, prev: uri }) }),
    },
    want: { kind: "url", params: { size: "page[size]" }, next: ["url /links/next"] },
  },
  {
    name: "a Link header",
    given: {
      parameters: [query("page", integer), query("per_page", integer)],
      body: rows(),
      headers: { Link: { schema: text } },
    },
    want: { kind: "page", params: { num: "page", size: "per_page" }, next: ["link", "short"] },
  },
  {
    name: "a token without a telling name that the body echoes",
    given: {
      parameters: [query("stream_position", {}, "Where to start.")],
      body: object({ entries: rows(), next_stream_position: text }),
    },
    want: {
      kind: "cursor",
      params: { cursor: "stream_position" },
      next: ["cursor /next_stream_position"],
    },
  },
  {
    name: "bounds of time called before and after",
    given: {
      parameters: [
        query("before", { format: "date-time" }),
        query("after", { format: "date-time" }),
        query("limit", integer),
      ],
      body: rows(),
    },
    want: { kind: "none", params: { size: "limit" }, next: [] },
  },
];

describe("pagination", () => {
  it.each(cases)("reads $name", ({ given, want }) => {
    const plan = planOf(given)?.pagination;
    const next = plan?.next.map(({ via, at }) => (at === undefined ? via : `${via} ${at}`));
    expect({ kind: plan?.kind, params: plan?.params, next }).toEqual(want);
  });

  it("finds the first page that is zero", () => {
    const page = query("page", { type: "integer", minimum: 0 });
    expect(planOf({ parameters: [page], body: rows() })?.pagination.firstPage).toBe(0);
    const one = query("page", { type: "integer", default: 1 });
    expect(planOf({ parameters: [one], body: rows() })?.pagination.firstPage).toBeUndefined();
  });
});
