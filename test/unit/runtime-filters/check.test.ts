import { describe, expect, it } from "vitest";

import { check } from "../../../templates/runtime/filter-check.js";
import { fromQuery } from "../../../templates/runtime/filter-parse.js";
import { toQuery } from "../../../templates/runtime/filter-query.js";
import { documentOf, object, query, rows } from "../plan-lists/documents.js";
import { loadFilter } from "./emitted.js";

describe("a pattern", () => {
  it.each([
    { about: "that is no expression asks nothing", pattern: "(?<x", value: "x", want: [] },
    { about: "of other engines asks nothing", pattern: "^[a-z]++$", value: "X", want: [] },
    { about: "is read with u", pattern: "^\\p{Lu}$", value: "É", want: [] },
    { about: "that u refuses is read without", pattern: "^a\\-b$", value: "a-b", want: [] },
    { about: "that u refuses is enforced", pattern: "^a\\-b$", value: "ab", want: ["pattern"] },
    { about: "is enforced", pattern: "^\\p{Lu}$", value: "x", want: ["pattern"] },
  ])("$about", async ({ pattern, value, want }) => {
    const { table } = await loadFilter(
      documentOf({ parameters: [query("q", { pattern })], body: rows() }),
      "/things",
    );
    expect(check({ q: value }, table).map(({ code }) => code)).toEqual(want);
  });
});

it("a parameter in JSON is written and read as that", async () => {
  const where = {
    name: "where",
    in: "query",
    content: { "application/json": { schema: object({ a: { type: "integer" } }) } },
  };
  const { builder, table } = await loadFilter(
    documentOf({ parameters: [where], body: rows() }),
    "/things",
  );
  const text = toQuery(builder({ where: { a: 1 } }));
  expect(text).toBe("where=%7B%22a%22%3A1%7D");
  expect(fromQuery(text, table)).toEqual({ params: { where: { a: 1 } }, issues: [] });
  expect(fromQuery("where=%7B", table).issues.map(({ code }) => code)).toEqual(["type"]);
});
