import { beforeAll, describe, expect, test } from "vitest";

import { generate } from "../../../generator/generate.js";
import type { OutputFile } from "../../../generator/plan/types.js";
import type { JsonObject } from "../../../generator/source/document.js";
import { parseSource } from "../../../generator/source/load.js";
import { type TemplateSet, loadTemplates } from "../../../generator/templates.js";
import { compileErrors, packageName } from "../../support/compile.js";
import { readmeModules } from "../../support/readme.js";

let templates: TemplateSet;
const packages: { readonly name: string; readonly files: readonly OutputFile[] }[] = [];

beforeAll(async () => {
  templates = await loadTemplates();
});

/** The examples of the README of a package with one operation, `client.pets.call`, whose files are to be compiled. */
async function examplesOf(name: string, description: JsonObject): Promise<readonly string[]> {
  const text = JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Pets", version: "1" },
    ...description,
  });
  const parsed = await parseSource({ uri: "openapi.json", text, format: "json", sha256: "" });
  if (!parsed.ok) throw new Error("the description does not parse");
  const { files, diagnostics } = generate(parsed.source, {
    packageName,
    packageVersion: "0.1.0",
    openEnums: "responses",
    templates,
  });
  expect(diagnostics).toEqual([]);
  packages.push({ name, files: [...files, ...readmeModules(files, packageName)] });
  const readme = files.find(({ path }) => path === "README.md")?.text ?? "";
  return [...readme.matchAll(/^```ts\n([\s\S]*?)\n```$/gm)].map(([, example = ""]) => example);
}

const operation = (parts: JsonObject): JsonObject => ({
  operationId: "call",
  tags: ["pets"],
  responses: { "204": { description: "Done." } },
  ...parts,
});

const body = (parts: JsonObject): JsonObject => ({
  content: {
    "application/json": {
      schema: {
        type: "object",
        required: ["name"],
        properties: { name: { type: "string", example: "Rex" } },
      },
    },
  },
  ...parts,
});

/** An object whose properties, all required, have these examples. */
const objectOf = (examples: { readonly [name: string]: string }): JsonObject => ({
  type: "object",
  required: Object.keys(examples),
  properties: Object.fromEntries(
    Object.entries(examples).map(([name, example]) => [name, { type: "string", example }]),
  ),
});

describe("a body", () => {
  test.each([
    {
      name: "that is required",
      method: "delete",
      parts: { required: true },
      want: 'body: {\n      name: "Rex",\n    },',
    },
    { name: "of POST", method: "post", parts: {}, want: 'body: {\n      name: "Rex",\n    },' },
    { name: "of PUT", method: "put", parts: {}, want: 'body: {\n      name: "Rex",\n    },' },
    {
      name: "of PATCH",
      method: "patch",
      parts: { required: false },
      want: 'body: {\n      name: "Rex",\n    },',
    },
    { name: "of DELETE", method: "delete", parts: {}, want: undefined },
  ])("$name", async ({ name, method, parts, want }) => {
    const paths = { "/pets": { [method]: operation({ requestBody: body(parts) }) } };
    const [, example] = await examplesOf(name, { paths });
    expect(example).toBe(
      want === undefined
        ? "console.log(await client.pets.call());"
        : `console.log(\n  await client.pets.call({\n    ${want}\n  }),\n);`,
    );
  });
});

describe("examples of a body", () => {
  const pet = {
    type: "object",
    required: ["name"],
    properties: {
      id: { type: "integer", readOnly: true },
      name: { type: "string" },
      kind: { enum: ["cat", "dog"] },
      tags: { type: "array", items: { type: "string" } },
      owner: { type: "object", properties: { name: { type: ["string", "null"] } } },
    },
    additionalProperties: false,
  };
  const rex = { name: "Rex", kind: "dog", tags: ["a", "b"], owner: { name: null } };
  const written = 'name: "Rex", kind: "dog", tags: ["a", "b"], owner: { name: null, }, ';
  const many = Array.from({ length: 31 }, (_, index) => `tag ${index}`);

  test.each([
    { name: "example", schema: pet, media: { example: rex }, want: written },
    {
      name: "the first of examples by key",
      schema: pet,
      media: { examples: { b: { value: { name: "B" } }, a: { value: { name: "A" } } } },
      want: 'name: "A", ',
    },
    {
      name: "dataValue",
      schema: pet,
      media: { examples: { a: { dataValue: { name: "A" } } } },
      want: 'name: "A", ',
    },
    {
      name: "references",
      schema: pet,
      media: {
        examples: {
          a: { $ref: "#/components/examples/none" },
          b: { $ref: "#/components/examples/pet" },
        },
      },
      want: 'name: "Kitty", ',
    },
    {
      name: "the first that fits",
      schema: pet,
      media: { examples: { a: { value: { name: 1 } }, b: { value: rex } } },
      want: written,
    },
    {
      name: "of the schema",
      schema: { ...pet, examples: [{}, { name: "C" }] },
      media: {},
      want: 'name: "C", ',
    },
    {
      name: "beside the media type before that of the schema",
      schema: { ...pet, example: { name: "C" } },
      media: { example: { name: "D" } },
      want: 'name: "D", ',
    },
    {
      name: "of the schema that is referred to",
      schema: { $ref: "#/components/schemas/Named" },
      media: {},
      want: 'name: "E", ',
    },
    {
      name: "of a property",
      schema: { type: "object", required: ["pet"], properties: { pet: { ...pet, example: rex } } },
      media: {},
      want: `pet: { ${written}}, `,
    },
    {
      name: "with a property that is not described",
      schema: pet,
      media: { example: { name: "Rex", age: 1 } },
      want: 'name: "…", ',
    },
    {
      name: "with a property that is only read",
      schema: pet,
      media: { example: { id: 1, name: "Rex" } },
      want: 'id: 1, name: "Rex", ',
    },
    {
      name: "with a value that is none of the enum",
      schema: pet,
      media: { example: { name: "Rex", kind: "cow" } },
      want: 'name: "…", ',
    },
    {
      name: "that is too long",
      schema: pet,
      media: { example: { name: "Rex", tags: many } },
      want: 'name: "…", ',
    },
    {
      name: "of which a text is too long",
      schema: pet,
      media: { example: { name: "x".repeat(2_000) } },
      want: 'name: "…", ',
    },
    { name: "as text", schema: pet, media: { example: '{ "name": "Rex" }' }, want: 'name: "…", ' },
    {
      name: "of a map",
      schema: { type: "object", additionalProperties: { type: "number" } },
      media: { example: { a: 1, "b c": 2 } },
      want: 'a: 1, "b c": 2, ',
    },
    {
      name: "of parts",
      schema: { allOf: [objectOf({ a: "A" }), objectOf({ b: "B" })] },
      media: { example: { a: "1", b: "2" } },
      want: 'a: "1", b: "2", ',
    },
    {
      name: "of parts, with a property of none",
      schema: { allOf: [objectOf({ a: "A" }), objectOf({ b: "B" })] },
      media: { example: { a: "1", b: "2", c: "3" } },
      want: 'a: "A", b: "B", ',
    },
    {
      name: "of a choice",
      schema: { oneOf: [objectOf({ a: "A" }), objectOf({ a: "A", b: "B" })] },
      media: { example: { a: "1", b: "2" } },
      want: 'a: "1", b: "2", ',
    },
  ])("$name", async ({ name, schema, media, want }) => {
    const requestBody = { content: { "application/json": { schema, ...media } } };
    const [, example = ""] = await examplesOf(name, {
      paths: { "/pets": { post: operation({ requestBody }) } },
      components: {
        schemas: { Named: { ...pet, example: { name: "E" } } },
        examples: { pet: { value: { name: "Kitty" } } },
      },
    });
    expect(example.replaceAll(/\s+/g, " ")).toBe(
      `console.log( await client.pets.call({ body: { ${want}}, }), );`,
    );
  });

  test.each([
    {
      name: "of an array",
      schema: { type: "array", items: pet },
      example: [rex],
      want: `[ { ${written}}, ]`,
    },
    {
      name: "of an array that does not fit",
      schema: { type: "array", items: pet },
      example: [rex, 1],
      want: '[ { name: "…", }, ]',
    },
    {
      name: "of a tuple",
      schema: {
        type: "array",
        prefixItems: [{ type: "string" }, { type: "number" }],
        minItems: 2,
        maxItems: 2,
      },
      example: ["a", 1],
      want: '["a", 1]',
    },
    { name: "of anything", schema: {}, example: [null, true], want: "[null, true]" },
  ])("$name", async ({ name, schema, example, want }) => {
    const requestBody = { content: { "application/json": { schema, example } } };
    const [, text = ""] = await examplesOf(name, {
      paths: { "/pets": { post: operation({ requestBody }) } },
    });
    expect(text.replaceAll(/\s+/g, " ")).toBe(
      `console.log( await client.pets.call({ body: ${want}, }), );`,
    );
  });
});

describe("examples of a parameter", () => {
  test.each([
    { name: "example", parameter: { schema: { type: "string" }, example: "a" }, want: '"a"' },
    {
      name: "examples",
      parameter: { schema: { type: "integer" }, examples: { b: { value: 2 }, a: { value: 1 } } },
      want: "1",
    },
    {
      name: "a reference",
      parameter: {
        schema: { type: "string" },
        examples: { a: { $ref: "#/components/examples/id" } },
      },
      want: '"i1"',
    },
    {
      name: "an array",
      parameter: { schema: { type: "array", items: { type: "string" } }, example: ["a", "b"] },
      want: '["a", "b"]',
    },
    {
      name: "an array that does not fit",
      parameter: { schema: { type: "array", items: { type: "string" } }, example: "a,b" },
      want: '["…"]',
    },
    {
      name: "an object",
      parameter: {
        schema: { type: "object", properties: { a: { type: "number" } } },
        example: { a: 1 },
      },
      want: "{ a: 1, }",
    },
  ])("$name", async ({ name, parameter, want }) => {
    const parameters = [{ name: "id", in: "query", required: true, ...parameter }];
    const [, text = ""] = await examplesOf(`parameter-${name}`, {
      paths: { "/pets": { get: operation({ parameters }) } },
      components: { examples: { id: { value: "i1" } } },
    });
    expect(text.replaceAll(/\s+/g, " ")).toBe(
      `console.log( await client.pets.call({ query: { id: ${want}, }, }), );`,
    );
  });
});

const schemes = {
  token: { type: "http", scheme: "Bearer" },
  login: { type: "http", scheme: "basic" },
  digest: { type: "http", scheme: "digest" },
  key: { type: "apiKey", in: "header", name: "X-Key" },
  "app-key": { type: "apiKey", in: "header", name: "X-App-Key" },
  oauth: { type: "oauth2", flows: {} },
  openId: { type: "openIdConnect", openIdConnectUrl: "https://example.com" },
  mutual: { type: "mutualTLS" },
};

describe("credentials", () => {
  test.each([
    { of: [{ token: [] }], want: "token: process.env.ACCESS_TOKEN!" },
    { of: [{ oauth: [] }], want: "oauth: process.env.ACCESS_TOKEN!" },
    { of: [{ openId: [] }], want: "openId: process.env.ACCESS_TOKEN!" },
    { of: [{ key: [] }, { token: [] }], want: "key: process.env.API_KEY!" },
    { of: [{ digest: [] }], want: "digest: process.env.CREDENTIALS!" },
    {
      of: [{ login: [] }],
      want: "login: { username: process.env.API_USERNAME!, password: process.env.API_PASSWORD!, }",
    },
    {
      of: [{ key: [], "app-key": [], token: [] }],
      want: '"app-key": process.env.APP_KEY!, key: process.env.KEY!, token: process.env.ACCESS_TOKEN!',
    },
    { of: [{}, { mutual: [], key: [] }], want: "key: process.env.API_KEY!" },
    { of: [{ mutual: [] }, {}], want: undefined },
  ])("$of", async ({ of, want }) => {
    for (const [place, parts] of [
      [{ security: of }, {}],
      [{}, { security: of }],
      [{ security: of }, { security: [] }],
    ] as const) {
      const paths = { "/pets": { get: operation(parts) } };
      const name = `credentials-${packages.length}`;
      const [start = ""] = await examplesOf(name, {
        ...place,
        paths,
        components: { securitySchemes: schemes },
      });
      const [, auth] = /auth: \{(.*)\},? \}\);/.exec(start.replaceAll(/\s+/g, " ")) ?? [];
      expect(auth?.trim().replace(/,$/, "")).toBe(want);
    }
  });
});

test("all of these compile", () => {
  expect(packages.length).toBeGreaterThan(50);
  expect(compileErrors(packages)).toEqual([]);
}, 240_000);
