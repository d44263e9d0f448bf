import { describe, expect, it } from "vitest";

import type { JsonObject } from "../../../generator/source/document.js";
import { planLists } from "../../../generator/plan/lists/index.js";
import { modelOf } from "../runtime-filters/emitted.js";
import { documentOf, flag, integer, object, planOf, query, rows, text } from "./documents.js";

const row = rows({
  id: text,
  name: text,
  status: text,
  created_at: { type: "string", format: "date-time" },
  tags: { type: "array", items: text },
  price: { type: "number" },
});

const texts: JsonObject = { type: "array", items: text };

/** `field operator valueType place` of each filter. */
function filtersOf(parameters: readonly JsonObject[]): readonly string[] {
  const plan = planOf({ parameters, body: row });
  return (plan?.filters ?? []).map(({ field, operator, valueType, itemField = "-" }) =>
    [field, operator, valueType, itemField].join(" "),
  );
}

describe("filters", () => {
  it.each<[string, JsonObject, string]>([
    ["equality", query("status"), "status eq string /status"],
    ["an enum", query("status", { enum: ["a", "b"] }), "status eq enum /status"],
    ["a repeated parameter", query("ids", texts), "id in string /id"],
    [
      "a comma list",
      query("status", {}, "Comma-separated list of states."),
      "status in string /status",
    ],
    ["brackets", query("status[]", texts), "status in string /status"],
    ["filter[x]", query("filter[status]"), "status eq string /status"],
    ["filter[x][op]", query("filter[price][gte]", { type: "number" }), "price gte number /price"],
    ["x__op", query("name__icontains"), "name contains string /name"],
    ["x_op", query("price_lt", { type: "number" }), "price lt number /price"],
    ["an array's member", query("tags", {}, "Tag."), "tags has string /tags"],
    [
      "after",
      query("created_after", { format: "date-time" }),
      "created_at gt date-time /created_at",
    ],
    [
      "since",
      query("created_since", integer, "Unix timestamp."),
      "created_at gte unix-s /created_at",
    ],
    [
      "milliseconds",
      query("created_until", integer, "Unix timestamp in milliseconds."),
      "created_at lte unix-ms /created_at",
    ],
    [
      "from by its words",
      query("from", {}, "Only things created from this ISO 8601 time."),
      "created_at gte date-time /created_at",
    ],
    ["from_address", query("from_address", { format: "email" }), "from_address eq email -"],
    ["min_x", query("min_price", { type: "number" }), "price gte number /price"],
    [
      "inclusive words",
      query("created_before", { format: "date" }, "On or before this day."),
      "created_at lte date /created_at",
    ],
    [
      "a range in one text",
      query("created_at_range", {}, "Date range."),
      "created_at range date /created_at",
    ],
    ["a search", query("q"), "* search string -"],
    ["an expression", query("q", {}, "Search syntax with qualifiers."), "* expr string -"],
    ["a part of a text", query("name_query"), "name contains string /name"],
    [
      "the beginning of a text",
      query("name", {}, "Names that start with this."),
      "name prefix string /name",
    ],
    ["free text", query("name", { maxLength: 500 }), "name contains string /name"],
    ["a database column's text", query("name", { maxLength: 255 }), "name eq string /name"],
    ["exclusion", query("exclude_status", texts), "status nin string /status"],
    ["a switch", query("include_archived", flag), "archived include boolean -"],
    ["a name that begins with not", query("notification_id"), "notification_id eq string -"],
    ["a map", query("metadata", object({})), "metadata map object -"],
  ])("reads %s", (_, parameter, want) => {
    expect(filtersOf([parameter])).toEqual([want]);
  });

  it("reads each operator of a deepObject", () => {
    const parameter = {
      ...query("created", { ...object({ gte: integer, lt: integer }) }, "Unix timestamp."),
      style: "deepObject",
    };
    expect(filtersOf([parameter])).toEqual([
      "created gte unix-s /created_at",
      "created lt unix-s /created_at",
    ]);
    expect(planOf({ parameters: [parameter], body: row })?.ranges).toEqual([
      { lower: "created[gte]", upper: "created[lt]", field: "created" },
    ]);
  });

  it("leaves out what shapes the answer", () => {
    const names = [
      "fields",
      "expand",
      "include",
      "timezone",
      "group_by",
      "api_key",
      "fields[thing]",
    ];
    expect(filtersOf(names.map((name) => query(name)))).toEqual([]);
  });

  it("pairs bounds by opposite words, then by their field", () => {
    const time = { format: "date-time" };
    const plan = planOf({
      parameters: [
        "created_after",
        "created_before",
        "updated_since",
        "min_price",
        "max_price",
      ].map((name) => query(name, name.includes("price") ? { type: "number" } : time)),
      body: row,
    });
    expect(plan?.ranges.map(({ lower = "", upper = "" }) => `${lower} ${upper}`)).toEqual([
      "created_after created_before",
      "min_price max_price",
    ]);
  });

  it.each([
    ["Number to skip (alternative to page).", [["page", "offset"]]],
    ["Cannot be combined with `page`.", [["page", "offset"]]],
    ["Mutually exclusive with page", [["page", "offset"]]],
    ["Where to start.", []],
    ["The page after this one. Instead of an offset to nowhere.", []],
  ])("reads refusals: %s", (description, want) => {
    const parameters = [
      query("page", integer),
      query("to", integer),
      query("offset", integer, description),
    ];
    expect(planOf({ parameters, body: row })?.exclusive).toEqual(want);
  });

  it.each<[string, readonly JsonObject[], unknown]>([
    [
      "two parameters",
      [
        query("sort_by", { default: "name" }),
        query("sort_order", { enum: ["asc", "desc"], default: "asc" }),
      ],
      {
        kind: "by+order",
        by: "sort_by",
        order: "sort_order",
        orders: ["asc", "desc"],
        default: "name",
        defaultOrder: "asc",
      },
    ],
    [
      "a sign",
      [query("sort", { default: "-created_at" })],
      { kind: "signed", by: "sort", default: "-created_at" },
    ],
    ["a colon", [query("order_by", {}, "`created_at:desc`")], { kind: "colon", by: "order_by" }],
    [
      "an order alone",
      [query("order", { enum: ["asc", "desc"] })],
      { kind: "order-only", order: "order", orders: ["asc", "desc"] },
    ],
    [
      "sort that is a direction",
      [query("order_by"), query("sort", { enum: ["asc", "desc"] })],
      { kind: "by+order", by: "order_by", order: "sort", orders: ["asc", "desc"] },
    ],
    ["nothing", [query("status")], undefined],
  ])("reads the sort of %s", (_, parameters, want) => {
    const sort = planOf({ parameters, body: row })?.sort;
    expect(sort && { ...sort, fields: undefined }).toEqual(want);
  });

  it("gives a reason for every parameter", () => {
    const parameters = [query("status"), query("page", integer), query("fields"), query("sort")];
    const about = planOf({ parameters, body: row })?.reasons.map((reason) => reason.about);
    expect(about).toEqual(expect.arrayContaining(["status", "page", "fields", "sort", "items"]));
  });
});

describe("overruling", () => {
  const parameters = [query("status"), query("debug")];

  it("takes x-specmill-filter on a parameter and x-specmill-list on the operation", () => {
    const plan = planOf({
      operation: {
        "x-specmill-list": { pagination: { itemId: "/key" }, exclusive: [["status", "debug"]] },
      },
      parameters: [
        { ...query("status"), "x-specmill-filter": { operator: "contains", itemField: "/state" } },
        { ...query("debug"), "x-specmill-filter": false },
      ],
      body: row,
    });
    expect(plan?.filters).toEqual([
      {
        param: "status",
        field: "status",
        operator: "contains",
        valueType: "string",
        itemField: "/state",
      },
    ]);
    expect(plan?.pagination.itemId).toBe("/key");
    expect(plan?.exclusive).toEqual([["status", "debug"]]);
  });

  it("takes x-specmill-list: false for no list, and passes over what has another form", () => {
    expect(planOf({ operation: { "x-specmill-list": false }, body: row })).toBeUndefined();
    const operation = {
      "x-specmill-list": { exclusive: "all", filters: { status: { operator: 5 } } },
    };
    const plan = planOf({ operation, parameters, body: row });
    expect(plan?.exclusive).toEqual([]);
    expect(plan?.filters[0]?.operator).toBe("eq");
  });

  it("lets the config overrule the description", () => {
    const model = modelOf(
      documentOf({
        operation: { "x-specmill-list": { sort: { kind: "by", by: "x" } } },
        parameters,
        body: row,
      }),
    );
    const [plan] = planLists(model, {
      "GET /things": {
        sort: false,
        filters: { status: { valueType: "uuid", schema: { type: "string", format: "uuid" } } },
      },
    });
    expect(plan?.sort).toBeUndefined();
    expect(plan?.filters[0]?.valueType).toBe("uuid");
    expect(plan?.overrides).toEqual({ status: { type: "string", format: "uuid" } });
    expect(planLists(model, { "GET /things": false })).toEqual([]);
  });

  it("is not misled by names of Object.prototype", () => {
    const names = ["__proto__", "constructor", "toString", "hasOwnProperty"];
    expect(filtersOf(names.map((name) => query(name)))).toEqual(
      names.map((name) => `${name} eq string -`),
    );
  });
});
