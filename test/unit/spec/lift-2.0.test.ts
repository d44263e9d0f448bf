import { describe, expect, test } from "vitest";

import { createReporter } from "../../../generator/diagnostics/diagnostic.js";
import type { JsonObject } from "../../../generator/source/document.js";
import { valueAt } from "../../../generator/source/pointer.js";
import { lift } from "../../../generator/spec/lift.js";
import { originAt } from "../../../generator/spec/origins.js";
import { linesOf } from "../../support/model-of.js";

function lifted(part: JsonObject) {
  const value = { swagger: "2.0", info: { title: "A", version: "1" }, paths: {}, ...part };
  const reporter = createReporter();
  const document = lift({ uri: "a.json", text: "", format: "json", value, sha256: "" }, reporter);
  if (document === undefined) throw new Error("the document is no description");
  return {
    at: (pointer: string) => valueAt(document.root, pointer),
    origin: (pointer: string) => originAt(document.origins, { uri: "a.json", pointer }).pointer,
    diagnostics: reporter.diagnostics,
    lines: linesOf(reporter.diagnostics),
  };
}

const inOperation = (operation: JsonObject): JsonObject => ({
  paths: { "/a": { post: { responses: {}, ...operation } } },
});
const operation = "#/paths/~1a/post";

describe("servers", () => {
  test.each<{ given: JsonObject; want: unknown }>([
    { given: {}, want: undefined },
    { given: { basePath: "/" }, want: undefined },
    { given: { basePath: "/v1" }, want: [{ url: "/v1" }] },
    { given: { host: "a.example" }, want: [{ url: "https://a.example" }] },
    { given: { host: "a.example", basePath: "v1" }, want: [{ url: "https://a.example/v1" }] },
    {
      given: { host: "a.example", basePath: "/", schemes: ["http", "https", "wss"] },
      want: [{ url: "https://a.example" }, { url: "http://a.example" }],
    },
  ])("$given", ({ given, want }) => {
    expect(lifted(given).at("#/servers")).toEqual(want);
  });
});

describe("parameters", () => {
  test.each<{ given: JsonObject; want: JsonObject }>([
    {
      given: { name: "a", in: "query", type: "integer", minimum: 1, description: "D" },
      want: { name: "a", in: "query", description: "D", schema: { type: "integer", minimum: 1 } },
    },
    {
      given: { name: "a", in: "query", type: "array", items: { type: "string" } },
      want: {
        name: "a",
        in: "query",
        style: "form",
        explode: false,
        schema: { type: "array", items: { type: "string" } },
      },
    },
    {
      given: { name: "a", in: "query", type: "array", collectionFormat: "multi" },
      want: { name: "a", in: "query", style: "form", explode: true, schema: { type: "array" } },
    },
    {
      given: { name: "a", in: "query", type: "array", collectionFormat: "ssv" },
      want: {
        name: "a",
        in: "query",
        style: "spaceDelimited",
        explode: false,
        schema: { type: "array" },
      },
    },
    {
      given: { name: "a", in: "query", type: "array", collectionFormat: "pipes" },
      want: {
        name: "a",
        in: "query",
        style: "pipeDelimited",
        explode: false,
        schema: { type: "array" },
      },
    },
    {
      given: { name: "a", in: "query", type: "array", collectionFormat: "tsv" },
      want: {
        name: "a",
        in: "query",
        style: "tabDelimited",
        explode: false,
        schema: { type: "array" },
      },
    },
    {
      given: { name: "a", in: "header", type: "array" },
      want: { name: "a", in: "header", style: "simple", explode: false, schema: { type: "array" } },
    },
    {
      given: { name: "a", in: "query", type: "string", "x-nullable": true },
      want: { name: "a", in: "query", schema: { type: ["string", "null"] } },
    },
  ])("$given", ({ given, want }) => {
    const { at, origin, lines } = lifted(inOperation({ parameters: [given] }));
    expect(lines).toEqual([]);
    expect(at(`${operation}/parameters/0`)).toEqual(want);
    expect(origin(`${operation}/parameters/0/schema/minimum`)).toBe(
      `${operation}/parameters/0/minimum`,
    );
  });

  test.each([
    { given: { in: "query", collectionFormat: "csv;" }, severity: "warning" },
    { given: { in: "path", required: true, collectionFormat: "multi" }, severity: "error" },
    { given: { in: "header", collectionFormat: "multi" }, severity: "error" },
  ])("$given is not carried out", ({ given, severity }) => {
    const parameters = [{ ...given, name: "a", type: "array" }];
    expect(lifted(inOperation({ parameters })).lines).toEqual([
      `${severity} parameter-style-unsupported ${operation}/parameters/0/collectionFormat`,
    ]);
  });

  test("those behind a body keep their places in the user's document", () => {
    const parameters = [
      { name: "b", in: "body", schema: { type: "object" } },
      { name: "q", in: "query", type: "strin" },
    ];
    const { origin, lines } = lifted(inOperation({ parameters }));
    expect(lines).toEqual([`warning schema-invalid ${operation}/parameters/1/type`]);
    expect(origin(`${operation}/requestBody/content/application~1json/schema/type`)).toBe(
      `${operation}/parameters/0/schema/type`,
    );
  });

  test("shared ones are referred to where they went", () => {
    const { at, lines } = lifted({
      parameters: { Limit: { name: "limit", in: "query", type: "integer" } },
      ...inOperation({ parameters: [{ $ref: "#/parameters/Limit" }] }),
    });
    expect(lines).toEqual([]);
    expect(at(`${operation}/parameters/0`)).toEqual({ $ref: "#/components/parameters/Limit" });
    expect(at("#/components/parameters/Limit/schema")).toEqual({ type: "integer" });
  });
});

describe("bodies", () => {
  const body = {
    name: "b",
    in: "body",
    required: true,
    description: "D",
    schema: { type: "object" },
  };
  const json = `${operation}/requestBody/content/application~1json/schema`;

  test("a body stands under each media type, its schema once", () => {
    const { at } = lifted(
      inOperation({ parameters: [body], consumes: ["application/json", "application/xml"] }),
    );
    expect(at(`${operation}/requestBody`)).toEqual({
      required: true,
      description: "D",
      content: {
        "application/json": { schema: { type: "object" } },
        "application/xml": { schema: { $ref: json } },
      },
    });
  });

  test("a shared body is one schema for all operations", () => {
    const { at } = lifted({
      parameters: { B: body },
      ...inOperation({ parameters: [{ $ref: "#/parameters/B" }] }),
    });
    const shared = "#/components/requestBodies/B/content/application~1json/schema";
    expect(at(shared)).toEqual({ type: "object" });
    expect(at(json)).toEqual({ $ref: shared });
  });

  test("form fields become one object, the operation's own before those of the path", () => {
    const { at, origin } = lifted({
      paths: {
        "/a": {
          parameters: [
            { name: "x", in: "formData", type: "string" },
            { name: "y", in: "formData", type: "string" },
          ],
          post: {
            parameters: [
              { name: "y", in: "formData", type: "integer", required: true, description: "D" },
              { name: "l", in: "formData", type: "array", collectionFormat: "multi" },
            ],
          },
        },
      },
    });
    const media = `${operation}/requestBody/content/application~1x-www-form-urlencoded`;
    expect(at(media)).toEqual({
      schema: {
        type: "object",
        properties: {
          x: { type: "string" },
          y: { type: "integer", description: "D" },
          l: { type: "array" },
        },
        required: ["y"],
      },
      encoding: { l: { style: "form", explode: true } },
    });
    expect(at(`${operation}/requestBody/required`)).toBe(true);
    expect(at("#/paths/~1a/parameters")).toEqual([]);
    expect(origin(`${media}/schema/properties/x/type`)).toBe("#/paths/~1a/parameters/0/type");
    expect(origin(`${media}/schema/properties/y/type`)).toBe(`${operation}/parameters/0/type`);
  });

  test("a file is sent as multipart", () => {
    const parameters = [{ name: "f", in: "formData", type: "file" }];
    const { at, lines } = lifted(inOperation({ parameters, consumes: ["application/json"] }));
    expect(lines).toEqual([`warning structure-invalid ${operation}/parameters/0/type`]);
    expect(at(`${operation}/requestBody/content`)).toEqual({
      "multipart/form-data": {
        schema: { type: "object", properties: { f: { type: "string", format: "binary" } } },
      },
    });
  });

  test("a second body and fields beside a body are reported", () => {
    const field = { name: "f", in: "formData", type: "string" };
    const { lines } = lifted(inOperation({ parameters: [body, { ...body, name: "c" }, field] }));
    expect(lines).toEqual([
      `error parameter-duplicate ${operation}/parameters/1`,
      `error parameter-duplicate ${operation}/parameters/2`,
    ]);
  });
});

describe("responses", () => {
  const response = (
    status: string,
    given: JsonObject,
    more: JsonObject = {},
    root: JsonObject = {},
  ) =>
    lifted({ ...root, ...inOperation({ ...more, responses: { [status]: given } }) }).at(
      `${operation}/responses/${status}`,
    );

  test.each<{
    about: string;
    status: string;
    given: JsonObject;
    more?: JsonObject;
    want: JsonObject;
  }>([
    {
      about: "without a body",
      status: "204",
      given: { description: "D" },
      want: { description: "D" },
    },
    {
      about: "in JSON unless it says otherwise",
      status: "200",
      given: { description: "D", schema: { type: "string" } },
      want: { description: "D", content: { "application/json": { schema: { type: "string" } } } },
    },
    {
      about: "with examples",
      status: "200",
      given: { schema: { type: "string" }, examples: { "text/plain": "a" } },
      more: { produces: ["text/plain"] },
      want: { content: { "text/plain": { schema: { type: "string" }, example: "a" } } },
    },
    {
      about: "that is a file",
      status: "200",
      given: { schema: { type: "file" } },
      want: {
        content: { "application/octet-stream": { schema: { type: "string", format: "binary" } } },
      },
    },
    {
      about: "that is an error of an operation which gives files",
      status: "404",
      given: { schema: { type: "object" } },
      more: { produces: ["application/x-tar"] },
      want: { content: { "application/json": { schema: { type: "object" } } } },
    },
    {
      about: "with headers",
      status: "200",
      given: { headers: { H: { type: "integer", description: "D" } } },
      want: { headers: { H: { description: "D", schema: { type: "integer" } } } },
    },
  ])("$about", ({ status, given, more, want }) => {
    expect(response(status, given, more)).toEqual(want);
  });

  test("shared ones are referred to, or written anew where the media types are others", () => {
    const root = { responses: { E: { description: "D", schema: { type: "object" } } } };
    const reference = { $ref: "#/responses/E" };
    expect(response("400", reference, {}, root)).toEqual({ $ref: "#/components/responses/E" });
    const shared = "#/components/responses/E/content/application~1json/schema";
    expect(response("400", reference, { produces: ["application/xml"] }, root)).toEqual({
      description: "D",
      content: { "application/xml": { schema: { $ref: shared } } },
    });
  });
});

describe("security schemes", () => {
  test.each<{ given: JsonObject; want: JsonObject }>([
    { given: { type: "basic" }, want: { type: "http", scheme: "basic" } },
    {
      given: { type: "apiKey", name: "k", in: "header" },
      want: { type: "apiKey", name: "k", in: "header" },
    },
    {
      given: {
        type: "oauth2",
        flow: "accessCode",
        authorizationUrl: "a",
        tokenUrl: "t",
        scopes: { s: "S" },
      },
      want: {
        type: "oauth2",
        flows: { authorizationCode: { authorizationUrl: "a", tokenUrl: "t", scopes: { s: "S" } } },
      },
    },
    {
      given: { type: "oauth2", flow: "application", tokenUrl: "t" },
      want: { type: "oauth2", flows: { clientCredentials: { tokenUrl: "t", scopes: {} } } },
    },
  ])("$given", ({ given, want }) => {
    const { at } = lifted({ securityDefinitions: { s: given } });
    expect(at("#/components/securitySchemes/s")).toEqual(want);
  });
});

describe("schemas", () => {
  test.each<{ given: JsonObject; want: JsonObject }>([
    { given: { $ref: "#/definitions/A" }, want: { $ref: "#/components/schemas/A" } },
    {
      given: { $ref: "#/definitions/A/properties/b" },
      want: { $ref: "#/components/schemas/A/properties/b" },
    },
    {
      given: { $ref: "#/definitions/A", "x-nullable": true },
      want: { anyOf: [{ $ref: "#/components/schemas/A" }, { type: "null" }] },
    },
    { given: { discriminator: "kind" }, want: { discriminator: { propertyName: "kind" } } },
    { given: { type: "string", "x-nullable": false }, want: { type: "string" } },
  ])("$given", ({ given, want }) => {
    const { at, origin } = lifted({
      definitions: { A: { type: "object", properties: { b: {} } }, B: given },
    });
    expect(at("#/components/schemas/B")).toEqual(want);
    expect(origin("#/components/schemas/B/type")).toBe("#/definitions/B/type");
  });

  test("one in a path can be referred to where it went", () => {
    const parameters = [{ name: "b", in: "body", schema: { type: "object" } }];
    const { at } = lifted({
      ...inOperation({ parameters }),
      definitions: { A: { $ref: `${operation}/parameters/0/schema` } },
    });
    expect(at("#/components/schemas/A")).toEqual({
      $ref: `${operation}/requestBody/content/application~1json/schema`,
    });
  });
});

test("what has not the form of 2.0 is reported at its place", () => {
  const { lines } = lifted({
    host: 5,
    definitions: [],
    parameters: 1,
    securityDefinitions: { s: 1 },
    paths: { "/a": { get: { parameters: { x: 1 }, responses: 3 } }, "/b": 4 },
  });
  expect(lines.toSorted()).toEqual([
    "error structure-invalid #/definitions",
    "error structure-invalid #/parameters",
    "error structure-invalid #/paths/~1a/get/parameters",
    "error structure-invalid #/paths/~1a/get/responses",
    "error structure-invalid #/paths/~1b",
    "error structure-invalid #/securityDefinitions/s",
  ]);
});
