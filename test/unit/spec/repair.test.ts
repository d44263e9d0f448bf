import { describe, expect, test } from "vitest";

import { createReporter } from "../../../generator/diagnostics/diagnostic.js";
import type { JsonObject } from "../../../generator/source/document.js";
import { valueAt } from "../../../generator/source/pointer.js";
import { lift } from "../../../generator/spec/lift.js";
import { linesOf } from "../../support/model-of.js";

function lifted(part: JsonObject, openapi = "3.1.0") {
  const value = { openapi, info: { title: "A", version: "1" }, paths: {}, ...part };
  const reporter = createReporter();
  const document = lift({ uri: "a.json", text: "", format: "json", value, sha256: "" }, reporter);
  return { root: document?.root ?? {}, lines: linesOf(reporter.diagnostics) };
}

const schemas = (A: JsonObject): JsonObject => ({ components: { schemas: { A } } });
const at = "#/components/schemas/A";

describe("schemas", () => {
  test.each<{ given: JsonObject; want: JsonObject; keyword: string; version?: string }>([
    { given: { type: "String" }, want: { type: "string" }, keyword: "type" },
    { given: { type: "int64" }, want: { type: "integer", format: "int64" }, keyword: "type" },
    {
      given: { type: "int", format: "x" },
      want: { type: "integer", format: "x" },
      keyword: "type",
    },
    { given: { type: "any" }, want: {}, keyword: "type" },
    { given: { type: "user" }, want: {}, keyword: "type" },
    { given: { type: "constructor" }, want: {}, keyword: "type" },
    { given: { type: ["string", "x"] }, want: { type: ["string"] }, keyword: "type" },
    { given: { type: [] }, want: {}, keyword: "type" },
    {
      given: { type: "file" },
      want: { type: "string", format: "binary" },
      keyword: "type",
      version: "3.0.0",
    },
    {
      given: { items: [{ type: "string" }], additionalItems: false },
      want: { prefixItems: [{ type: "string" }], items: false },
      keyword: "items",
    },
    {
      given: { allOf: { type: "string" } },
      want: { allOf: [{ type: "string" }] },
      keyword: "allOf",
    },
    {
      given: { anyOf: { "0": { type: "string" }, "3": { type: "integer" } } },
      want: { anyOf: [{ type: "string" }, { type: "integer" }] },
      keyword: "anyOf",
    },
    { given: { items: [] }, want: {}, keyword: "items" },
    { given: { maximum: "1e2" }, want: { maximum: 100 }, keyword: "maximum" },
    { given: { maxLength: "12" }, want: { maxLength: 12 }, keyword: "maxLength" },
    { given: { maxLength: "-1" }, want: {}, keyword: "maxLength" },
    { given: { minimum: "" }, want: {}, keyword: "minimum" },
    { given: { uniqueItems: "No" }, want: { uniqueItems: false }, keyword: "uniqueItems" },
    {
      given: { type: "integer", enum: ["a", null] },
      want: { enum: ["a", null] },
      keyword: "type",
    },
    {
      given: { type: "array", items: { type: "string" }, enum: ["a"] },
      want: { type: "array", items: { type: "string", enum: ["a"] } },
      keyword: "enum",
    },
    {
      given: { type: "array", enum: ["a"] },
      want: { type: "array", items: { enum: ["a"] } },
      keyword: "enum",
    },
    { given: { type: ["string", "null"], enum: [1] }, want: { enum: [1] }, keyword: "type" },
    { given: { deprecated: "true" }, want: { deprecated: true }, keyword: "deprecated" },
    {
      given: { type: "string", nullable: "true" },
      want: { type: ["string", "null"] },
      keyword: "nullable",
      version: "3.0.0",
    },
    { given: { type: "string", nullable: 1 }, want: { type: "string" }, keyword: "nullable" },
    {
      given: { nullable: true, anyOf: [], minLength: "x" },
      want: { anyOf: [{ anyOf: [] }, { type: "null" }] },
      keyword: "minLength",
      version: "3.0.0",
    },
    { given: { pattern: 5, title: "5" }, want: { title: "5" }, keyword: "pattern" },
    { given: { enum: "string" }, want: {}, keyword: "enum" },
    { given: { discriminator: "kind" }, want: {}, keyword: "discriminator" },
    { given: { enum: [] }, want: {}, keyword: "enum", version: "3.0.0" },
    {
      given: { type: "string", nullable: true },
      want: { type: ["string", "null"] },
      keyword: "nullable",
    },
    {
      given: { minimum: 1, exclusiveMinimum: true },
      want: { exclusiveMinimum: 1 },
      keyword: "exclusiveMinimum",
    },
  ])("$given", ({ given, want, keyword, version }) => {
    const { root, lines } = lifted(schemas(given), version);
    expect(valueAt(root, at)).toEqual(want);
    expect(lines).toEqual([`warning schema-invalid ${at}/${keyword}`]);
  });

  test("a property that says that it is required is required", () => {
    const { root, lines } = lifted(
      schemas({ properties: { a: { required: true }, b: { required: false } }, required: ["b"] }),
    );
    expect(valueAt(root, at)).toEqual({ properties: { a: {}, b: {} }, required: ["b", "a"] });
    expect(lines).toEqual([
      `warning schema-invalid ${at}/properties/a/required`,
      `warning schema-invalid ${at}/properties/b/required`,
    ]);
  });

  test("a text in the place of a schema is the name of a type, or says nothing", () => {
    const { root, lines } = lifted(schemas({ properties: { a: "int64", b: "see below" } }));
    expect(valueAt(root, at)).toEqual({
      properties: { a: { type: "integer", format: "int64" }, b: {} },
    });
    expect(lines).toEqual([
      `warning structure-invalid ${at}/properties/a`,
      `warning structure-invalid ${at}/properties/b`,
    ]);
  });

  test("a schema that contains itself as 2019-09 writes it", () => {
    const { root, lines } = lifted(schemas({ properties: { next: { $recursiveRef: "#" } } }));
    expect(valueAt(root, `${at}/properties/next`)).toEqual({ $ref: at });
    expect(lines).toEqual([`warning schema-invalid ${at}/properties/next/$recursiveRef`]);
  });

  test("what is as its version has it is left alone", () => {
    const some = schemas({ type: "string", enum: ["a", 1] });
    expect(lifted(some).lines).toEqual([]);
    expect(lifted(schemas({ type: "string", nullable: true }), "3.0.3").lines).toEqual([]);
  });
});

describe("paths and operations", () => {
  test("a path without a slash is one, and an extension is none", () => {
    const item = { get: { responses: {} } };
    const { lines } = lifted({
      paths: { "a/b": item, "x-c": 1, "x-d": { get: "text" }, "x-e": { e: item }, "x-f": item },
    });
    expect(lines).toEqual([
      "warning structure-invalid #/paths/a~1b",
      "warning structure-invalid #/paths/x-f",
    ]);
  });

  test("the first of two operations with one operationId keeps it", () => {
    const operation = { operationId: "same", responses: {} };
    const { root, lines } = lifted({
      paths: { "/a": { get: operation }, "/b": { get: operation } },
    });
    expect(lines).toEqual(["warning operation-id-duplicate #/paths/~1b/get/operationId"]);
    expect(valueAt(root, "#/paths/~1b/get")).toEqual({ responses: {} });
  });

  test("a parameter is described by a schema or by content", () => {
    const parameters = [
      { name: "a", in: "query" },
      { name: "b" },
      { name: "c", in: "query", type: "string" },
    ];
    const { lines } = lifted({ paths: { "/a": { parameters } } });
    expect(lines.toSorted()).toEqual([
      "error structure-invalid #/paths/~1a/parameters/2/type",
      "warning field-missing #/paths/~1a/parameters/0",
      "warning field-missing #/paths/~1a/parameters/1",
    ]);
  });

  test("a response is described by content", () => {
    const responses = { "200": { description: "", schema: { type: "string" } } };
    expect(lifted({ paths: { "/a": { get: { responses } } } }).lines).toEqual([
      "warning structure-invalid #/paths/~1a/get/responses/200/schema",
    ]);
  });

  test("true and false in quotes are read", () => {
    const { root, lines } = lifted({ paths: { "/a": { get: { deprecated: "true" } } } });
    expect(valueAt(root, "#/paths/~1a/get/deprecated")).toBe(true);
    expect(lines).toEqual(["warning structure-invalid #/paths/~1a/get/deprecated"]);
  });

  test("a reference that stands for an operation is what it leads to", () => {
    const { root, lines } = lifted({
      paths: { "/a": { get: { $ref: "#/x-a", tags: ["b", 5] }, put: { $ref: "#/x-b" } } },
      "x-a": { operationId: "a", deprecated: "true" },
    });
    expect(valueAt(root, "#/paths/~1a/get")).toEqual({
      operationId: "a",
      deprecated: true,
      tags: ["b", "5"],
    });
    expect(lines).toEqual([
      "warning structure-invalid #/paths/~1a/get/$ref",
      "warning structure-invalid #/paths/~1a/get/deprecated",
      "warning structure-invalid #/paths/~1a/get/tags/1",
      "error structure-invalid #/paths/~1a/put/$ref",
    ]);
  });

  test("an operation that is a part of itself is none", () => {
    const get = { callbacks: { c: { x: { post: { $ref: "#/paths/~1a/get" } } } } };
    expect(
      lifted({ paths: { "/a": { get: { $ref: "#/paths/~1a/get" } }, "/b": { get } } }).lines,
    ).toContain("error structure-invalid #/paths/~1a/get/$ref");
  });

  test("texts are texts wherever they stand", () => {
    const get = {
      title: {},
      responses: { "200": { $ref: 5 }, "201": { $ref: "#/x", summary: [] } },
    };
    const { lines } = lifted({ paths: { "/a": { get } } });
    expect(lines).toEqual(
      expect.arrayContaining([
        "error structure-invalid #/paths/~1a/get/title",
        "error structure-invalid #/paths/~1a/get/responses/200/$ref",
        "error structure-invalid #/paths/~1a/get/responses/201/summary",
      ]),
    );
  });

  test("a description of nothing is one", () => {
    const version = { openapi: "3.1.0", info: { title: "A", version: "1" } };
    const reporter = createReporter();
    const source = { uri: "a", text: "", format: "json", value: version, sha256: "" } as const;
    expect(lift(source, reporter)?.root).toBe(version);
    expect(linesOf(reporter.diagnostics)).toEqual(["warning field-missing #"]);
  });

  test("what is missing or out of place is named", () => {
    const { lines } = lifted(
      {
        info: { version: "1", license: { identifier: "MIT" } },
        externalDocs: {},
        servers: [{ url: "a b", variables: { v: { enum: [] } } }],
        webhooks: {},
        paths: {
          "/a/{b}": {
            get: {
              parameters: [
                { name: "b", in: "path", schema: {} },
                { name: "c d", in: "header", schema: {}, allowReserved: true },
                { name: "e", in: "query", schema: {}, example: 1, examples: {} },
              ],
              responses: { "999": { headers: { "f=": { name: "f" } } } },
            },
            put: {},
          },
        },
        components: { pathItems: {}, securitySchemes: { s: { type: "oauth2", flow: "implicit" } } },
      },
      "3.0.3",
    );
    expect(lines.toSorted()).toEqual([
      "warning field-missing #/components/securitySchemes/s",
      "warning field-missing #/externalDocs",
      "warning field-missing #/info",
      "warning field-missing #/info/license",
      "warning field-missing #/paths/~1a~1{b}/get/responses/999",
      "warning field-missing #/paths/~1a~1{b}/put",
      "warning field-missing #/servers/0/variables/v",
      "warning structure-invalid #/components/pathItems",
      "warning structure-invalid #/info/license/identifier",
      "warning structure-invalid #/paths/~1a~1{b}/get/parameters/0/required",
      "warning structure-invalid #/paths/~1a~1{b}/get/parameters/1/allowReserved",
      "warning structure-invalid #/paths/~1a~1{b}/get/parameters/1/name",
      "warning structure-invalid #/paths/~1a~1{b}/get/parameters/2/examples",
      "warning structure-invalid #/paths/~1a~1{b}/get/responses/999",
      "warning structure-invalid #/paths/~1a~1{b}/get/responses/999/headers/f=",
      "warning structure-invalid #/paths/~1a~1{b}/get/responses/999/headers/f=/name",
      "warning structure-invalid #/servers/0/url",
      "warning structure-invalid #/servers/0/variables/v/enum",
      "warning structure-invalid #/webhooks",
    ]);
  });
});

test("a discriminator maps to schemas that are there", () => {
  const mapping = { a: "A", b: "#/components/schemas/A", c: "C", d: "#/components/schemas/D" };
  const { root, lines } = lifted(schemas({ discriminator: { propertyName: "k", mapping } }));
  expect(valueAt(root, `${at}/discriminator/mapping`)).toEqual({ a: mapping.a, b: mapping.b });
  expect(lines).toEqual([
    `warning reference-not-found ${at}/discriminator/mapping/c`,
    `warning reference-not-found ${at}/discriminator/mapping/d`,
  ]);
});

test("a discriminator whose mapping is no object is left out", () => {
  const discriminator = { propertyName: "k", mapping: [null] };
  const { root, lines } = lifted(schemas({ discriminator }));
  expect(valueAt(root, at)).toEqual({});
  expect(lines).toEqual([`warning schema-invalid ${at}/discriminator`]);
});
