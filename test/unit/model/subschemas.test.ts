import { expect, test } from "vitest";

import { subschemaAt, subschemasOf } from "../../../generator/model/subschemas.js";
import type { JsonValue } from "../../../generator/source/document.js";

test.each<{ about: string; given: JsonValue; want: readonly string[] }>([
  { about: "a boolean", given: true, want: [] },
  { about: "no keyword that holds any", given: { type: "object", required: ["a"] }, want: [] },
  {
    about: "in document order, not in that of the keywords",
    given: { properties: { b: true, "a/~": {} }, allOf: [true, {}], items: {} },
    want: ["#/s/properties/b", "#/s/properties/a~1~0", "#/s/allOf/0", "#/s/allOf/1", "#/s/items"],
  },
  { about: "values of another form", given: { properties: [{}], allOf: { a: {} } }, want: [] },
  {
    about: "a key that every object has",
    given: { properties: { ["__proto__"]: {} } },
    want: ["#/s/properties/__proto__"],
  },
])("$about", ({ given, want }) => {
  expect(subschemasOf(given, "#/s").map(({ pointer }) => pointer)).toEqual(want);
});

test("a subschema is found again at its place", () => {
  const schema = { items: { title: "i" }, anyOf: [{ title: "0" }], $defs: { a: { title: "a" } } };
  const found = subschemasOf(schema, "#").map((place) => subschemaAt(schema, place));
  expect(found).toEqual([{ title: "i" }, { title: "0" }, { title: "a" }]);
});
