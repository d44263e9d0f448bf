import { describe, expect, test } from "vitest";
import { createReporter } from "../../../generator/diagnostics/diagnostic.js";
import type { JsonValue } from "../../../generator/source/document.js";
import { lift } from "../../../generator/spec/lift.js";
import { originAt } from "../../../generator/spec/origins.js";
import { applyOverlays } from "../../../generator/spec/overlay/apply.js";
import { linesOf } from "../../support/model-of.js";

const document = (uri: string, value: JsonValue) => ({
  uri,
  text: "",
  format: "json" as const,
  value,
  sha256: "",
});

const overlay = (...actions: JsonValue[]): JsonValue => ({
  overlay: "1.0.0",
  info: { title: "o", version: "1" },
  actions,
});

function apply(value: JsonValue, ...overlays: JsonValue[]) {
  const reporter = createReporter();
  const { value: overlaid, origins = new Map() } = applyOverlays(
    document("a.json", value),
    overlays.map((one, index) => document(`o${index}.json`, one)),
    reporter,
  );
  const origin = (pointer: string) => {
    const found = originAt(origins, { uri: "a.json", pointer });
    return `${found.uri}${found.pointer}`;
  };
  return { value: overlaid, lines: linesOf(reporter.diagnostics), origin };
}

describe("an update", () => {
  test.each<{
    about: string;
    given: JsonValue;
    target: string;
    update: JsonValue;
    want: JsonValue;
  }>([
    {
      about: "is merged into an object, member by member",
      given: { info: { title: "A", contact: { name: "x" } } },
      target: "$.info",
      update: { version: "2", contact: { url: "u" } },
      want: { info: { title: "A", contact: { name: "x", url: "u" }, version: "2" } },
    },
    {
      about: "takes the place of a plain value",
      given: { info: { title: "A" } },
      target: "$.info",
      update: { title: null },
      want: { info: { title: null } },
    },
    {
      about: "takes the place of a value of another kind",
      given: { a: { b: { d: 1 } } },
      target: "$.a",
      update: { b: [1] },
      want: { a: { b: [1] } },
    },
    {
      about: "is appended to an array as one item",
      given: { tags: ["a"] },
      target: "$.tags",
      update: "b",
      want: { tags: ["a", "b"] },
    },
    {
      about: "that is an array is appended item by item, nested ones too",
      given: { a: { tags: ["a"] } },
      target: "$.a",
      update: { tags: ["b", "c"] },
      want: { a: { tags: ["a", "b", "c"] } },
    },
    {
      about: "goes to every node that is selected, once",
      given: { paths: { "/a": { get: { x: 1 } }, "/b": { get: { x: 2 }, post: {} } } },
      target: "$.paths.*['get','get']",
      update: { y: 3 },
      want: {
        paths: { "/a": { get: { x: 1, y: 3 } }, "/b": { get: { x: 2, y: 3 }, post: {} } },
      },
    },
    {
      about: "goes to the root",
      given: { a: 1 },
      target: "$",
      update: { b: 2 },
      want: { a: 1, b: 2 },
    },
    {
      about: "keeps a key __proto__ a key",
      given: { a: {} },
      target: "$.a",
      update: JSON.parse('{"__proto__": {"polluted": true}}') as JsonValue,
      want: JSON.parse('{"a": {"__proto__": {"polluted": true}}}') as JsonValue,
    },
    {
      about: "goes to nodes that a filter selects",
      given: { paths: { "/a": { get: { "x-i": true } }, "/b": { get: {} } } },
      target: "$.paths.*[?@['x-i'] == true]",
      update: { deprecated: true },
      want: { paths: { "/a": { get: { "x-i": true, deprecated: true } }, "/b": { get: {} } } },
    },
  ])("$about", ({ given, target, update, want }) => {
    const { value, lines } = apply(given, overlay({ target, update }));
    expect(value).toEqual(want);
    expect(lines).toEqual([]);
  });
});

describe("a removal", () => {
  test.each<{ about: string; given: JsonValue; target: string; want: JsonValue }>([
    { about: "of a member", given: { a: 1, b: 2 }, target: "$.a", want: { b: 2 } },
    { about: "of items", given: [0, 1, 2, 3], target: "$[0,2,0]", want: [1, 3] },
    {
      about: "of items that a filter selects",
      given: { p: [{ in: "header" }, { in: "query" }, { in: "header" }] },
      target: "$.p[?@.in == 'header']",
      want: { p: [{ in: "query" }] },
    },
    {
      about: "of nodes inside each other",
      given: { a: { x: { x: 1 } }, b: 1 },
      target: "$..x",
      want: { a: {}, b: 1 },
    },
    { about: "of the root, which stays", given: { a: 1 }, target: "$", want: { a: 1 } },
  ])("$about", ({ given, target, want }) => {
    expect(apply(given, overlay({ target, remove: true, update: { no: 1 } })).value).toEqual(want);
  });
});

test("actions and overlays are carried out in order", () => {
  const first = overlay(
    { target: "$.a", update: { b: 1 } },
    { target: "$.a.b", remove: true },
    { target: "$.a", update: { b: 2 } },
  );
  expect(apply({ a: {} }, first, overlay({ target: "$.a", update: { b: 3 } })).value).toEqual({
    a: { b: 3 },
  });
});

test("a value that stands in several places is changed in one of them", () => {
  const shared = { tags: ["a"] };
  const brought = { summary: "s" };
  const actions = overlay(
    { target: "$.x", update: { tags: ["b"], more: brought } },
    { target: "$.z", update: { more: brought } },
    { target: "$.z.more", update: { summary: "t" } },
    { target: "$.x.tags[0]", remove: true },
  );
  const { value } = apply({ x: shared, y: shared, z: {} }, actions);
  expect(value).toEqual({
    x: { tags: ["b"], more: { summary: "s" } },
    y: { tags: ["a"] },
    z: { more: { summary: "t" } },
  });
  expect([shared, brought]).toEqual([{ tags: ["a"] }, { summary: "s" }]);
});

test("what overlays bring or move keeps its origin", () => {
  const { origin, value } = apply(
    { list: [{ n: 0 }, { n: 1 }, { n: 2 }], info: { title: "A" } },
    overlay(
      { target: "$.list", update: { n: 3 } },
      { target: "$.list[0]", remove: true },
      { target: "$.info", update: { contact: { name: "x" } } },
      { target: "$.list[1]", update: { m: 1 } },
      { target: "$.list[0]", remove: true },
    ),
  );
  expect(value).toEqual({
    list: [{ n: 2, m: 1 }, { n: 3 }],
    info: { title: "A", contact: { name: "x" } },
  });
  expect(origin("#/list/0/n")).toBe("a.json#/list/2/n");
  expect(origin("#/list/0/m")).toBe("o0.json#/actions/3/update/m");
  expect(origin("#/list/1/n")).toBe("o0.json#/actions/0/update/n");
  expect(origin("#/info/contact/name")).toBe("o0.json#/actions/2/update/contact/name");
  expect(origin("#/info/title")).toBe("a.json#/info/title");
});

test("faults of what an overlay brought are told in the overlay", () => {
  const reporter = createReporter();
  const source = applyOverlays(
    document("a.json", { openapi: "3.1.0", info: { title: "A", version: "1" }, paths: {} }),
    [document("o.json", overlay({ target: "$", update: { tags: 1 } }))],
    reporter,
  );
  lift(source, reporter);
  expect(reporter.diagnostics.map(({ code, origin }) => [code, origin])).toEqual([
    ["structure-invalid", { uri: "o.json", pointer: "#/actions/0/update/tags" }],
  ]);
});

describe("faults of overlays", () => {
  test.each<{ given: JsonValue; line: string }>([
    { given: [], line: "error overlay-invalid #" },
    { given: { openapi: "3.1.0" }, line: "error overlay-invalid #" },
    { given: { overlay: "1.0.0" }, line: "error overlay-invalid #" },
    { given: { overlay: "1.0.0", actions: [] }, line: "error overlay-invalid #/actions" },
    {
      given: { overlay: "2.0.0", actions: [{ target: "$.a", update: {} }] },
      line: "error overlay-invalid #/overlay",
    },
    { given: overlay(1), line: "error overlay-invalid #/actions/0" },
    { given: overlay({ update: {} }), line: "error overlay-invalid #/actions/0" },
    { given: overlay({ target: 1 }), line: "error overlay-invalid #/actions/0/target" },
    {
      given: overlay({ target: "$.a", remove: "yes" }),
      line: "error overlay-invalid #/actions/0/remove",
    },
    { given: overlay({ target: "$.a[" }), line: "error overlay-invalid #/actions/0/target" },
    {
      given: overlay({ target: "$.gone", update: {} }),
      line: "warning overlay-target-unmatched #/actions/0/target",
    },
  ])("$given", ({ given, line }) => {
    expect(apply({ a: {} }, given)).toMatchObject({ value: { a: {} }, lines: [line] });
  });
});
