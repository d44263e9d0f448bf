import { expect, test } from "vitest";

import type { JsonObject } from "../../../generator/source/document.js";
import { linesOf, modelOf } from "../../support/model-of.js";

const string = { schema: { type: "string" } };

function parametersOf(path: string, inherited: readonly JsonObject[], own: readonly JsonObject[]) {
  const item = { parameters: inherited, get: { parameters: own } };
  const { model, diagnostics } = modelOf({ paths: { [path]: item } });
  const parameters = model.operations[0]?.parameters ?? [];
  return {
    names: parameters.map((one) => `${one.in} ${one.name}${one.required ? "!" : ""}`),
    parameters,
    lines: linesOf(diagnostics),
  };
}

test("own parameters take the places of inherited ones with equal name and place", () => {
  const { names, parameters, lines } = parametersOf(
    "/a",
    [
      { name: "x", in: "query", ...string },
      { name: "y", in: "query", ...string },
      { name: "z", in: "header", ...string },
    ],
    [
      { name: "y", in: "query", required: true, ...string },
      { name: "x", in: "header", ...string },
    ],
  );
  expect(names).toEqual(["query x", "query y!", "header z", "header x"]);
  expect(parameters[1]?.pointer).toBe("#/paths/~1a/get/parameters/0");
  expect(lines).toEqual([]);
});

test("path parameters are required, and added where nobody declares them", () => {
  const { names, lines } = parametersOf(
    "/a/{id}/{other}",
    [],
    [{ name: "id", in: "path", required: true, ...string }],
  );
  expect(names).toEqual(["path other!", "path id!"]);
  expect(lines).toEqual(["warning path-parameter-undeclared #/paths/~1a~1{id}~1{other}"]);
});

test("a path parameter that the path does not name is left out", () => {
  const { names, lines } = parametersOf(
    "/a",
    [{ name: "id", in: "path", required: true, ...string }],
    [],
  );
  expect(names).toEqual([]);
  expect(lines).toEqual(["warning path-parameter-unused #/paths/~1a/parameters/0"]);
});

test("a parameter is declared once in a list", () => {
  const twice = [
    { name: "x", in: "query", ...string },
    { name: "x", in: "query", ...string },
  ];
  expect(parametersOf("/a", [], twice).lines).toEqual([
    "error parameter-duplicate #/paths/~1a/get/parameters/1",
  ]);
});

test("names of headers have no case", () => {
  const header = (name: string): JsonObject => ({ name, in: "header", ...string });
  const { names, lines } = parametersOf(
    "/a",
    [header("X-Trace"), { name: "X-Trace", in: "query", ...string }],
    [header("x-trace"), header("X-TRACE"), { name: "x-trace", in: "query", ...string }],
  );
  expect(names).toEqual(["header x-trace", "query X-Trace", "query x-trace"]);
  expect(lines).toEqual(["warning parameter-duplicate #/paths/~1a/get/parameters/1"]);
});

test("fields that HTTP sets itself are no parameters", () => {
  const fields = ["Accept", "content-type", "AUTHORIZATION", "X-Other"];
  const { names } = parametersOf(
    "/a",
    [],
    fields.map((name) => ({ name, in: "header", ...string })),
  );
  expect(names).toEqual(["header X-Other"]);
});

test.each([
  { given: { in: "query" }, want: { style: "form", explode: true } },
  { given: { in: "cookie" }, want: { style: "form", explode: true } },
  { given: { in: "cookie", style: "cookie" }, want: { style: "cookie", explode: true } },
  { given: { in: "header" }, want: { style: "simple", explode: false } },
  {
    given: { in: "query", style: "pipeDelimited" },
    want: { style: "pipeDelimited", explode: false },
  },
  {
    given: { in: "query", style: "form", explode: false },
    want: { style: "form", explode: false },
  },
  { given: { in: "query", style: "deepObject" }, want: { style: "deepObject", explode: false } },
])("defaults of $given", ({ given, want }) => {
  const { parameters, lines } = parametersOf("/a", [], [{ name: "x", ...given, ...string }]);
  expect(parameters[0]).toMatchObject({ ...want, required: false, allowReserved: false });
  expect(lines).toEqual([]);
});

test("a style that its place does not have is reported, and the default used", () => {
  const { parameters, lines } = parametersOf(
    "/a",
    [],
    [{ name: "x", in: "header", style: "form", ...string }],
  );
  expect(parameters[0]?.style).toBe("simple");
  expect(lines).toEqual(["warning parameter-style-unsupported #/paths/~1a/get/parameters/0/style"]);
});

test("a value in a media type has its schema", () => {
  const content = { "application/json": { schema: { type: "object" }, example: { a: 1 } } };
  const { parameters } = parametersOf("/a", [], [{ name: "x", in: "query", content }]);
  expect(parameters[0]).toMatchObject({
    mediaType: "application/json",
    schema: "#/paths/~1a/get/parameters/0/content/application~1json/schema",
  });
});
