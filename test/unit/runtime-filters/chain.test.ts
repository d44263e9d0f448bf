import { describe, expect, it } from "vitest";

import { toQuery } from "../../../templates/runtime/filter-query.js";
import type { JsonObject, JsonValue } from "../../../generator/source/document.js";
import { loadFilter } from "./emitted.js";
import { loadJetEmail } from "./jetemail.js";

const { builder: outboundLogs } = await loadJetEmail();

/** A description with one list whose parameters are given. */
function listOf(parameters: readonly JsonObject[]): JsonObject {
  const item: JsonValue = { type: "object", properties: { id: { type: "string" } } };
  const schema: JsonValue = { type: "array", items: item };
  return {
    openapi: "3.1.0",
    info: { title: "Test", version: "1" },
    paths: {
      "/things": {
        get: {
          parameters: parameters.map((parameter) => ({
            in: "query",
            schema: { type: "string" },
            ...parameter,
          })),
          responses: { 200: { description: "ok", content: { "application/json": { schema } } } },
        },
      },
    },
  };
}

describe("chain", () => {
  it("is immutable: each call gives a new one", () => {
    const first = outboundLogs().limit(10);
    const second = first.limit(20);
    expect(first.query).toEqual({ limit: 10 });
    expect(second.query).toEqual({ limit: 20 });
    expect(Object.isFrozen(first)).toBe(true);
    expect(Object.isFrozen(first.query)).toBe(true);
  });

  it("starts from a saved value and is written as it by JSON", () => {
    const saved: unknown = JSON.parse(JSON.stringify(outboundLogs({ action: "SPAM" }).limit(5)));
    expect(saved).toEqual({ action: "SPAM", limit: 5 });
  });

  it("refuses undefined and names the way out", () => {
    expect(() => outboundLogs().toAddress(undefined)).toThrow(
      "to_address: undefined is no filter, see .when()",
    );
    expect(() => outboundLogs().dateBetween(undefined, 1)).toThrow(TypeError);
    expect(() => toQuery(outboundLogs({ action: undefined }))).toThrow(TypeError);
  });

  it("applies when() to values that are there", () => {
    const apply = (value: string | null | undefined | false): unknown =>
      outboundLogs().when(value, (filter, to) => filter.toAddress(to)).query;
    expect(apply("a@x.test")).toEqual({ to_address: "a@x.test" });
    for (const nothing of [undefined, null, false] as const) expect(apply(nothing)).toEqual({});
  });

  it("keeps raw parameters beside the value and writes them last", () => {
    const filter = outboundLogs().param("new_filter", "x").limit(1);
    expect(filter.query).toEqual({ limit: 1 });
    expect(filter.extra).toEqual({ new_filter: "x" });
    expect(toQuery(filter)).toBe("limit=1&new_filter=x");
  });
});

describe("names of methods", () => {
  it.each([
    ["query", "queryParam"],
    ["when", "whenParam"],
    ["then", "thenParam"],
    ["constructor", "constructorParam"],
    ["toString", "toStringParam"],
    ["__proto__", "proto"],
    ["filter[status]", "status"],
    ["created-after.x", "createdAfterX"],
    ["2fa", "_2fa"],
    ["größe", "größe"],
    ['a"*/b', "aB"],
  ])("%s is %s", async (name, method) => {
    const { builder } = await loadFilter<string>(listOf([{ name }]), "/things");
    const filter = builder()[method]?.("x");
    expect(Object.entries(filter?.query ?? {})).toEqual([[name, "x"]]);
  });

  it("settles clashes in document order", async () => {
    const { builder } = await loadFilter<string>(
      listOf([{ name: "to_x" }, { name: "toX" }, { name: "to-x" }]),
      "/things",
    );
    const query = builder()["toX"]?.("1")["toXParam"]?.("2")["toXParam2"]?.("3").query;
    expect(query).toEqual({ to_x: "1", toX: "2", "to-x": "3" });
  });
});

describe("toQuery", () => {
  const array = { type: "array", items: { type: "string" } };
  it.each<[JsonObject, unknown, string]>([
    [{ name: "ids", schema: array }, ["a", "b"], "ids=a&ids=b"],
    [{ name: "ids", schema: array, explode: false }, ["a", "b"], "ids=a,b"],
    [
      { name: "ids", schema: array, style: "pipeDelimited", explode: false },
      ["a", "b"],
      "ids=a%7Cb",
    ],
    [
      { name: "ids", schema: array, style: "tabDelimited", explode: false },
      ["a", "b"],
      "ids=a%09b",
    ],
    [{ name: "ids", schema: array, explode: false }, ["a,b", "c d"], "ids=a%2Cb,c%20d"],
    [
      { name: "ids", schema: array, explode: false, allowReserved: true },
      ["a,b", "c:d"],
      "ids=a%2Cb,c:d",
    ],
    [{ name: "q", schema: { type: "string" }, allowReserved: true }, "a:b,c d", "q=a:b,c%20d"],
    [{ name: "tags[]", schema: array }, ["a"], "tags[]=a"],
    [{ name: "ids", schema: array }, [null, "a", undefined], "ids=a"],
    [{ name: "ids", schema: array, explode: false }, [], ""],
    [
      { name: "ids", schema: array, style: "pipeDelimited", explode: true },
      ["a", "b"],
      "ids=a&ids=b",
    ],
    [{ name: "id", schema: { type: "string" } }, null, ""],
    [
      { name: "created", style: "deepObject", schema: { type: "object" } },
      { gte: null, lt: { day: 2 } },
      "created[lt][day]=2",
    ],
    [
      {
        name: "created",
        style: "deepObject",
        explode: true,
        schema: {
          type: "object",
          properties: { gte: { type: "integer" }, lt: { type: "integer" } },
        },
      },
      { gte: 1, lt: 2 },
      "created[gte]=1&created[lt]=2",
    ],
  ])("writes %j", async (parameter, value, want) => {
    const { builder } = await loadFilter<string>(listOf([parameter]), "/things");
    const name = String(parameter["name"]);
    expect(toQuery(builder({ [name]: value }))).toBe(want);
  });
});
