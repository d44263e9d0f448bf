import { describe, expect, test } from "vitest";

import type { JsonObject, JsonValue } from "../../../generator/source/document.js";
import { valueAt } from "../../../generator/source/pointer.js";
import { bundle } from "../../../generator/spec/bundle/bundle.js";
import type { Open } from "../../../generator/spec/bundle/library.js";
import { sourcePointer } from "../../../generator/spec/origins.js";
import { linesOf } from "../../support/model-of.js";

type Files = { readonly [name: string]: JsonValue };

/** Bundles `main` with other files of its folder. */
async function bundled(main: JsonObject, files: Files = {}, version = "3.1.0") {
  const folder = "file:///api/";
  const opened: string[] = [];
  const open: Open = async (url) => {
    const uri = decodeURI(url.slice(folder.length));
    opened.push(uri);
    return Object.hasOwn(files, uri)
      ? { url, uri, value: files[uri] as JsonValue } // just asked
      : { code: "reference-not-found", message: `"${uri}" is not there.` };
  };
  const document = { url: `${folder}main.json`, uri: "main.json", value: main };
  const { value, origins, diagnostics } = await bundle(document, version, open);
  return {
    at: (pointer: string) => valueAt(value, pointer),
    origin: (pointer: string) => sourcePointer(origins, "main.json", pointer),
    lines: linesOf(diagnostics),
    opened,
  };
}

const to = ($ref: string): JsonObject => ({ $ref });
const schemas = (given: JsonObject): JsonObject => ({ components: { schemas: given } });
const home = "#/components/schemas";

describe("a reference into another document", () => {
  test.each<{ about: string; reference: string; files: Files; name: string; origin: string }>([
    {
      about: "to all of it",
      reference: "./pet.json",
      files: { "pet.json": { type: "object" } },
      name: "pet",
      origin: "pet.json#",
    },
    {
      about: "to a place in it",
      reference: "all.json#/components/schemas/Pet",
      files: { "all.json": schemas({ Pet: {} }) },
      name: "Pet",
      origin: "all.json#/components/schemas/Pet",
    },
    {
      about: "that is percent-encoded",
      reference: "my%20pets.json#/a%20b",
      files: { "my pets.json": { "a b": {} } },
      name: "a b",
      origin: "my pets.json#/a b",
    },
    {
      about: "to an anchor",
      reference: "all.json#pet",
      files: { "all.json": { x: { $anchor: "pet" } } },
      name: "x",
      origin: "all.json#/x",
    },
    {
      about: "whose name is taken",
      reference: "all.json#/A",
      files: { "all.json": { A: {} } },
      name: "all_A",
      origin: "all.json#/A",
    },
  ])("$about", async ({ reference, files, name, origin }) => {
    const found = await bundled(schemas({ A: { items: to(reference) } }), files);
    expect(found.lines).toEqual([]);
    expect(found.at(`${home}/A/items`)).toEqual(to(`${home}/${name}`));
    expect(found.origin(`${home}/${name}`)).toBe(origin);
  });
});

test("one target is one component, and cycles between documents stay cycles", async () => {
  const found = await bundled(schemas({ A: to("b.json"), C: { items: to("b.json") } }), {
    "b.json": { properties: { next: to("c.json"), back: to("main.json#/components/schemas/C") } },
    "c.json": { properties: { b: to("b.json") } },
  });
  expect(found.opened).toEqual(["b.json", "c.json"]);
  expect(found.at(home)).toEqual({
    A: { properties: { next: to(`${home}/c`), back: to(`${home}/C`) } },
    C: { items: to(`${home}/A`) },
    c: { properties: { b: to(`${home}/A`) } },
  });
  expect(found.origin(`${home}/A/properties`)).toBe("b.json#/properties");
});

test("a target inside another stays in it", async () => {
  const { at } = await bundled(
    schemas({ A: { items: to("b.json#/properties/x") }, C: { not: to("b.json") } }),
    {
      "b.json": { properties: { x: { type: "string" } } },
    },
  );
  expect(at(home)).toEqual({
    A: { items: to(`${home}/b/properties/x`) },
    C: { not: to(`${home}/b`) },
    b: { properties: { x: { type: "string" } } },
  });
});

test("path items, parameters and responses become components of their kind", async () => {
  const { at, lines } = await bundled(
    { paths: { "/a": to("paths.json#/~1a") } },
    {
      "paths.json": {
        "/a": {
          get: {
            parameters: [to("shared.json#/Limit")],
            responses: { "200": to("shared.json#/Ok") },
          },
        },
      },
      "shared.json": {
        Limit: { name: "limit", in: "query" },
        Ok: { content: { "a/b": { schema: to("#/S") } } },
        S: {},
      },
    },
  );
  expect(lines).toEqual([]);
  expect(at("#/paths/~1a")).toEqual(to("#/components/pathItems/~1a"));
  expect(at("#/components/pathItems/~1a/get")).toEqual({
    parameters: [to("#/components/parameters/Limit")],
    responses: { "200": to("#/components/responses/Ok") },
  });
  expect(at("#/components/responses/Ok/content/a~1b/schema")).toEqual(to(`${home}/S`));
});

test("maps and objects that have no components take the reference's place", async () => {
  const { at, origin } = await bundled(
    { info: to("info.json"), paths: to("paths.json") },
    { "info.json": { title: "A" }, "paths.json": { "/a": { get: { responses: {} } } } },
  );
  expect(at("#/info/title")).toBe("A");
  expect(at("#/paths/~1a/get")).toEqual({ responses: {} });
  expect(origin("#/paths/~1a")).toBe("paths.json#/~1a");
});

test("Swagger 2.0 keeps its shape", async () => {
  const { at } = await bundled(
    {
      definitions: { A: { items: to("b.json#/definitions/B") } },
      paths: { "/a": { get: { parameters: [to("b.json#/parameters/P")] } } },
    },
    { "b.json": { definitions: { B: {} }, parameters: { P: { in: "query" } } } },
    "2.0",
  );
  expect(at("#/definitions/A/items")).toEqual(to("#/definitions/B"));
  expect(at("#/paths/~1a/get/parameters/0")).toEqual(to("#/parameters/P"));
});

test("references by $id, relative to it, and by $self lead where they say", async () => {
  const { at, lines } = await bundled({
    $self: "https://a.example/openapi.json",
    ...schemas({
      Tree: {
        $id: "https://a.example/tree.json",
        $defs: { leaf: { $id: "leaf.json", type: "string" } },
        properties: { a: to("leaf.json"), b: to("#/$defs/leaf") },
      },
      C: {
        items: to("https://a.example/tree.json"),
        not: to("https://a.example/openapi.json#/components/schemas/Tree"),
      },
    }),
  });
  expect(lines).toEqual([]);
  const leaf = to(`${home}/Tree/$defs/leaf`);
  expect(at(`${home}/Tree/properties`)).toEqual({ a: leaf, b: leaf });
  expect(at(`${home}/C`)).toEqual({ items: to(`${home}/Tree`), not: to(`${home}/Tree`) });
});

test("values of a discriminator's mapping are references, names stay", async () => {
  const { at } = await bundled(
    schemas({ A: { discriminator: { propertyName: "k", mapping: { b: "b.json", a: "A" } } } }),
    { "b.json": {} },
  );
  expect(at(`${home}/A/discriminator/mapping`)).toEqual({ b: `${home}/b`, a: "A" });
});

test("what only looks like a reference is data", async () => {
  const data = to("secret.json");
  const { at, opened } = await bundled({
    "x-data": data,
    ...schemas({
      A: { example: data, default: data, enum: [data], const: data, properties: { $ref: {} } },
    }),
  });
  expect(opened).toEqual([]);
  expect(at("#/x-data")).toBe(data);
});

test("references in callbacks are followed", async () => {
  const callback = { "{$url}": { post: { requestBody: to("b.json#/B") } } };
  const { at, lines } = await bundled(
    { components: { callbacks: { C: callback } } },
    { "b.json": { B: { content: {} } } },
  );
  expect(lines).toEqual([]);
  expect(at("#/components/callbacks/C/{$url}/post/requestBody/$ref")).toBe(
    "#/components/requestBodies/B",
  );
});

describe("a reference that leads nowhere", () => {
  test.each<{ about: string; main: JsonObject; lines: string[] }>([
    {
      about: "to a place that is not there, from a schema",
      main: schemas({ A: to("a.json#/x") }),
      lines: [`warning reference-not-found ${home}/A/$ref`],
    },
    {
      about: "to a place that is not there, from a path item",
      main: { paths: { "/a": to("a.json#/x") } },
      lines: ["error reference-not-found #/paths/~1a/$ref"],
    },
    {
      about: "into a document that cannot be read",
      main: schemas({ A: to("b.json") }),
      lines: [`error reference-not-found ${home}/A/$ref`],
    },
    {
      about: "from the root of the host, from a schema",
      main: schemas({ A: to("/api/a.json#/x") }),
      lines: [`warning reference-not-found ${home}/A/$ref`],
    },
    ...["file:///api/a.json#/x", "c:\\api\\a.json#/x"].map((reference) => ({
      about: `to ${reference}, from a schema`,
      main: schemas({ A: to(reference) }),
      lines: [expect.stringMatching(/^error reference-/) as string],
    })),
  ])("$about", async ({ main, lines }) => {
    expect((await bundled(main, { "a.json": {} })).lines).toEqual(lines);
  });

  const nowhere = to("a.json#/x");
  test.each<{ given: JsonObject; at: string; version?: string; want: JsonValue }>([
    { given: schemas({ A: { ...nowhere, title: "A" } }), at: `${home}/A`, want: { title: "A" } },
    {
      given: { components: { responses: { A: nowhere } } },
      at: "#/components/responses/A",
      want: { description: "", content: { "*/*": {} } },
    },
    {
      given: { responses: { A: nowhere } },
      at: "#/responses/A",
      version: "2.0",
      want: { description: "", schema: {} },
    },
    { given: { definitions: nowhere }, at: "#/definitions", version: "2.0", want: {} },
    { given: { tags: nowhere }, at: "#/tags", want: [] },
  ])("what is taken at $at in $version", async ({ given, at, version, want }) => {
    const found = await bundled(given, { "a.json": {} }, version);
    expect(found.at(at)).toEqual(want);
    expect(found.lines).toEqual([`warning reference-not-found ${at}/$ref`]);
  });
});

describe("a component that a reference names all the same", () => {
  const main: JsonObject = {
    definitions: { Pet: {}, "a.b": {} },
    parameters: { Pet: { name: "a", in: "query" } },
  };
  test.each<{ reference: string; want: string }>([
    { reference: "Pet", want: "#/definitions/Pet" },
    { reference: "a.b", want: "#/definitions/a.b" },
    { reference: "#Pet", want: "#/definitions/Pet" },
    { reference: "definitions/Pet", want: "#/definitions/Pet" },
    { reference: "/definitions/Pet", want: "#/definitions/Pet" },
    { reference: "#definitions/Pet", want: "#/definitions/Pet" },
  ])("$reference", async ({ reference, want }) => {
    const given = { ...main, responses: { R: { schema: to(reference) } } };
    const found = await bundled(given, {}, "2.0");
    expect(found.at("#/responses/R/schema")).toEqual(to(want));
    expect(found.lines).toEqual(["warning reference-not-found #/responses/R/schema/$ref"]);
  });

  test("is one of the kind that stands there", async () => {
    const paths = { "/a": { get: { parameters: [to("Pet")], responses: { "200": to("Pet") } } } };
    const found = await bundled({ ...main, paths }, {}, "2.0");
    expect(found.lines).toEqual([
      "warning reference-not-found #/paths/~1a/get/parameters/0/$ref",
      "error reference-not-found #/paths/~1a/get/responses/200/$ref",
    ]);
  });

  test("is one of the document that the reference stands in", async () => {
    const found = await bundled(schemas({ A: to("b.json#/components/schemas/B"), C: {} }), {
      "b.json": schemas({ B: { items: to("C") }, C: { type: "string" } }),
    });
    expect(found.at(`${home}/A/items`)).toEqual(to(`${home}/b_C`));
    expect(found.at(`${home}/b_C`)).toEqual({ type: "string" });
  });

  test("yields to a document of that name", async () => {
    const found = await bundled(schemas({ A: to("C"), C: {} }), { C: { type: "string" } });
    expect(found.lines).toEqual([]);
    expect(found.at(`${home}/A`)).toEqual({ type: "string" });
  });
});

const refused = (message: string) => ({
  code: "reference-external" as const,
  message,
  fix: "Allow it.",
  isMissing: true as const,
});

test.each<{ about: string; main: JsonObject; line: string }>([
  {
    about: "a path goes without operations",
    main: { paths: { "/a": to("a.json") } },
    line: "warning: It is refused. Its operations are left out.",
  },
  {
    about: "no operation goes without a parameter",
    main: { paths: { "/a": { get: { parameters: [to("a.json")] } } } },
    line: "error: It is refused.",
  },
])("where a reference is refused, $about", async ({ main, line }) => {
  const document = { url: "file:///api/main.json", uri: "main.json", value: main };
  const open: Open = () => Promise.resolve(refused("It is refused."));
  const { diagnostics } = await bundle(document, "3.1.0", open);
  expect(diagnostics.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([line]);
});

test("references that one argument would allow are reported once", async () => {
  const main = schemas({ A: to("a.json"), B: to("b.json"), C: { items: to("a.json") } });
  const document = { url: "file:///api/main.json", uri: "main.json", value: main };
  const open: Open = (url) => Promise.resolve(refused(`"${url.slice(-6)}" is refused.`));
  const { diagnostics } = await bundle(document, "3.1.0", open);
  expect(diagnostics.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
    'warning: "a.json" is refused. Any value is taken there. The same holds for 2 more references.',
  ]);
});
