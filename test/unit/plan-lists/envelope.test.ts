import { describe, expect, it } from "vitest";

import { flag, integer, type ListCase, object, planOf, query, rows, text } from "./documents.js";

describe("lists", () => {
  it.each<{ name: string; given: ListCase; want: string | undefined }>([
    { name: "an array", given: { body: rows() }, want: "" },
    { name: "an array of texts", given: { body: { type: "array", items: text } }, want: "" },
    {
      name: "an envelope with a generic name",
      given: { body: object({ data: rows(), total: integer }) },
      want: "/data",
    },
    {
      name: "an envelope with the resource's name",
      given: { body: object({ things: rows(), next: text }) },
      want: "/things",
    },
    {
      name: "an envelope with the resource's name in the singular",
      given: { path: "/caches", body: object({ cache: rows(), meta: object({}) }) },
      want: "/cache",
    },
    {
      name: "an array in a wrapper",
      given: { body: object({ result: object({ items: rows(), total: integer }) }) },
      want: "/result/items",
    },
    {
      name: "an array beside errors",
      given: { body: object({ errors: rows(), things: rows() }) },
      want: "/things",
    },
    {
      name: "a body that repeats the parameters",
      given: {
        parameters: [query("start_date"), query("end_date"), query("granularity")],
        body: object({ start_date: text, end_date: text, granularity: text, data: rows() }),
      },
      want: "/data",
    },
    {
      name: "one resource with a nested array",
      given: { path: "/things/{id}", body: object({ id: text, tags: rows() }) },
      want: undefined,
    },
    {
      name: "one resource wrapped",
      given: { path: "/things/{id}", body: object({ data: object({ id: text }) }) },
      want: undefined,
    },
    {
      name: "a report",
      given: {
        path: "/report",
        body: object({ id: text, rows: rows(), created: text, owner: text }),
      },
      want: undefined,
    },
    {
      name: "composition",
      given: { body: { allOf: [object({ has_more: flag }), object({ data: rows() })] } },
      want: "/data",
    },
    { name: "no object at all", given: { body: text }, want: undefined },
    { name: "anything", given: { body: true }, want: undefined },
  ])("finds the items of $name", ({ given, want }) => {
    expect(planOf(given)?.pagination.items).toBe(want);
  });

  it("escapes pointers", () => {
    const plan = planOf({
      path: "/a~b",
      parameters: [query("page", integer)],
      body: object({ "a/~b": rows() }),
    });
    expect(plan?.pagination.items).toBe("/a~1~0b");
  });

  it("survives schemas that lead back to themselves", () => {
    const node = {
      type: "object",
      properties: { children: { type: "array", items: { $ref: "#/components/schemas/Node" } } },
    };
    const plan = planOf({ body: { type: "array", items: { $ref: "#/x" } } });
    expect(plan === undefined || plan.pagination.items === "").toBe(true);
    expect(planOf({ body: { type: "array", items: node } })?.pagination.items).toBe("");
  });
});
