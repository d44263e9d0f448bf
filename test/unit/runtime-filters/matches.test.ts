import { describe, expect, it } from "vitest";

import type { JsonObject } from "../../../generator/source/document.js";
import { check } from "../../../templates/runtime/filter-check.js";
import { describe as sentence } from "../../../templates/runtime/filter-describe.js";
import { matches } from "../../../templates/runtime/filter-match.js";
import { fromQuery } from "../../../templates/runtime/filter-parse.js";
import { documentOf, object, query, rows, text } from "../plan-lists/documents.js";
import { loadFilter } from "./emitted.js";

const number = { type: "number" };
const list: JsonObject = { type: "array", items: text };

const { table } = await loadFilter(
  documentOf({
    parameters: [
      query("status", {}, "Comma-separated list of states."),
      query("exclude_kinds", list),
      query("tags", {}, "Tag."),
      query("min_price", number),
      query("max_price", number),
      query("created_after", { format: "date-time" }),
      query("name", {}, "Names that start with this."),
      query("kind", { enum: ["a", "b"] }),
      { ...query("size", object({ gte: number, lt: number })), style: "deepObject" },
      query("active", { type: "boolean" }),
    ],
    body: rows({
      id: text,
      status: text,
      kind: text,
      tags: list,
      price: number,
      size: number,
      name: text,
      active: { type: "boolean" },
      created_at: { type: "string", format: "date-time" },
    }),
  }),
  "/things",
);

describe("matches", () => {
  it.each<[object, object, boolean | undefined]>([
    [{ status: "open, closed" }, { status: "closed" }, true],
    [{ status: "open,closed" }, { status: "draft" }, false],
    [{ exclude_kinds: ["a"] }, { kind: "b" }, true],
    [{ exclude_kinds: ["a"] }, { kind: "a" }, false],
    [{ tags: "x,y" }, { tags: ["x", "y", "z"] }, true],
    [{ tags: "x,q" }, { tags: ["x", "y", "z"] }, false],
    [{ min_price: 2, max_price: 3 }, { price: 3 }, true],
    [{ min_price: 2, max_price: 3 }, { price: 3.5 }, false],
    [{ min_price: 2 }, { price: "2" }, undefined],
    [{ created_after: "2026-01-01T00:00:00Z" }, { created_at: "2026-01-01T00:00:00Z" }, false],
    [{ created_after: "2026-01-01T00:00:00Z" }, { created_at: "2026-01-01T00:00:00.001Z" }, true],
    [{ created_after: "2026-01-01T00:00:00Z" }, { created_at: null }, false],
    [{ name: "an" }, { name: "Ann" }, true],
    [{ name: "nn" }, { name: "Ann" }, false],
    [{ size: { gte: 1, lt: 2 } }, { size: 1 }, true],
    [{ size: { gte: 1, lt: 2 } }, { size: 2 }, false],
    [{ active: true }, { active: true }, true],
    [{ active: true, status: "open" }, { active: false }, false],
    [{ active: true, status: "open" }, { active: true }, undefined],
    [{}, {}, true],
    [{ active: true }, null as unknown as object, undefined], // rows come from elsewhere
  ])("%j on %j is %s", (filter, row, want) => {
    expect(matches(filter, row, table)).toBe(want);
  });
});

describe("fromQuery", () => {
  it("reads arrays, objects, numbers and booleans", () => {
    const search = "exclude_kinds=a&exclude_kinds=b&size[gte]=1.5&active=true&min_price=-1e3";
    expect(fromQuery(search, table)).toEqual({
      params: { exclude_kinds: ["a", "b"], min_price: -1000, size: { gte: 1.5 }, active: true },
      issues: [],
    });
  });

  it("takes names of Object.prototype for what they are", () => {
    const { params, issues } = fromQuery("__proto__=1&constructor=2&toString=3", table);
    expect(params).toEqual({});
    expect(issues.map(({ param, code }) => `${param} ${code}`)).toEqual([
      "__proto__ unknown",
      "constructor unknown",
      "toString unknown",
    ]);
  });
});

describe("check", () => {
  it.each<[object, readonly string[]]>([
    [{ active: "true" }, ["active type"]],
    [{ exclude_kinds: "a" }, ["exclude_kinds type"]],
    [{ size: 1 }, ["size type"]],
    [{ min_price: 3, max_price: 2 }, ["max_price range"]],
    [{ status: undefined }, ["status undefined"]],
    [{ status: Symbol("x") }, ["status type"]],
    [{ kind: Object.create(null) as object }, ["kind enum"]],
  ])("%o", (value, want) => {
    expect(check(value, table).map(({ param, code }) => `${param} ${code}`)).toEqual(want);
  });
});

describe("sentences", () => {
  it.each<[object, string]>([
    [{}, "Everything."],
    [{ min_price: 2, max_price: 3 }, "All with price from 2 and with price up to 3."],
    [
      { status: "open", exclude_kinds: ["a", "b"], name: "An" },
      'All with status any of open, with kind none of a, b and with name beginning with "An".',
    ],
  ])("%j", (value, want) => {
    expect(sentence(value, table)).toBe(want);
  });
});
