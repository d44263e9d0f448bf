import { expect, test } from "vitest";

import { escapePointer, parseRef } from "../../../generator/emit/paths/redocly-references.js";

test.each([
  {
    given: "#/components/schemas/Pet",
    want: { uri: null, pointer: ["components", "schemas", "Pet"] },
  },
  {
    given: "#/paths/~1pets~1{id}/a~0b",
    want: { uri: null, pointer: ["paths", "/pets/{id}", "a~b"] },
  },
  { given: "#/a%20b/50%", want: { uri: null, pointer: ["a b", "50%"] } },
  { given: "pets.yaml#/Pet", want: { uri: "pets.yaml", pointer: ["Pet"] } },
  { given: "pets.yaml", want: { uri: "pets.yaml", pointer: [] } },
  { given: "pets.yaml#", want: { uri: "pets.yaml", pointer: [] } },
  { given: "#", want: { uri: null, pointer: [] } },
  { given: "#/", want: { uri: null, pointer: [] } },
  { given: "", want: { uri: null, pointer: [] } },
])("$given is split", ({ given, want }) => {
  expect(parseRef(given)).toEqual(want);
});

test("what a caller does to the tokens is not seen by the next", () => {
  parseRef("#/a/b").pointer.pop();
  expect(parseRef("#/a/b").pointer).toEqual(["a", "b"]);
});

test.each([
  { given: "pets", want: "pets" },
  { given: "/pets~50%", want: "~1pets~050%25" },
  { given: 1, want: 1 },
])("$given is escaped", ({ given, want }) => {
  expect(escapePointer(given)).toBe(want);
});
