import { expect, test } from "vitest";

import { inspect } from "../../../generator/inspect.js";
import type { JsonObject } from "../../../generator/source/document.js";
import { petstore, useFolder } from "./command-line.js";

const folder = useFolder();

const answer = (content: JsonObject): JsonObject => ({
  responses: { "200": { description: "", content }, "400": { description: "", content } },
});

test("operations say in which media types they answer item by item", () => {
  const value = {
    openapi: "3.2.0",
    info: { title: "A", version: "1" },
    paths: {
      "/a": {
        get: { operationId: "a", ...answer({ "application/json": {}, "text/event-stream": {} }) },
      },
      "/b": { get: { operationId: "b", ...answer({ "application/json": {} }) } },
    },
  };
  const { operations } = inspect({ uri: "a.json", text: "", format: "json", value, sha256: "" });
  expect(operations).toEqual([
    {
      method: "GET",
      path: "/a",
      function: "a",
      member: ["a", "a"],
      streams: ["text/event-stream"],
    },
    { method: "GET", path: "/b", function: "b", member: ["b", "b"] },
  ]);
});

test("operations that are left out are not shown, nor are schemas that only they lead to", () => {
  const pet = { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } };
  const value = {
    openapi: "3.1.0",
    info: { title: "A", version: "1" },
    paths: {
      "/pets": { get: { tags: ["pets"], ...answer(pet) } },
      "/health": { get: answer({}) },
    },
    components: { schemas: { Pet: { type: "object", properties: { id: { type: "string" } } } } },
  };
  const source = { uri: "a.json", text: "", format: "json", value, sha256: "" } as const;
  const shown = inspect(source, { selection: { exclude: [{ tag: "pets" }] } });
  expect(shown.operations.map(({ path }) => path)).toEqual(["/health"]);
  expect(shown.schemas).toEqual([]);
});

test("the command reads overlays and rules", async () => {
  await folder.put("openapi.json", petstore);
  const overlay = {
    overlay: "1.0.0",
    info: { title: "o", version: "1" },
    actions: [{ target: "$.x" }],
  };
  await folder.put("o.json", JSON.stringify(overlay));
  const { code, stderr } = await folder.run("inspect", "openapi.json", "--overlay", "o.json");
  expect(code).toBe(0);
  expect(stderr).toContain("o.json:1:67 warning overlay-target-unmatched");
  const wrong = await folder.run("inspect", "openapi.json", "--include", "colour=red");
  expect(wrong.code).toBe(2);
  expect(wrong.stderr).toContain('"colour=red" is none of path=');
});

test("without a description, the packages of the config are shown as they would be made", async () => {
  await folder.put("openapi.json", petstore);
  const lists = { "GET /pets": { pagination: { kind: "none" } } };
  const packages = [
    { source: "openapi.json", out: "pets", lists, openEnums: "never" },
    { source: "openapi.json", out: "few", include: [{ tag: "pets" }] },
  ];
  await folder.put("specmill.config.json", JSON.stringify({ packages }));
  await folder.run("generate");
  const { code, stdout } = await folder.run("inspect");
  expect([code, stdout]).toEqual([
    0,
    expect.stringMatching(/^pets\n\n0 operations[^]*\nfew\n\n0 op/),
  ]);
  expect(folder.inspected).toEqual([
    {
      lists,
      openEnums: "never",
      previousNames: expect.objectContaining({ types: { "#/a": "A1" } }),
    },
    {
      selection: { include: [{ tag: "pets" }] },
      openEnums: "responses",
      previousNames: expect.objectContaining({ types: { "#/a": "A2" } }),
    },
  ]);
  const { packages: told } = JSON.parse((await folder.run("inspect", "--json")).stdout);
  expect(told).toMatchObject([
    { out: "pets", operations: [], diagnostics: [] },
    { out: "few", operations: [], diagnostics: [] },
  ]);
});

test("one package of a config is told as one description is", async () => {
  await folder.put("openapi.json", petstore);
  const packages = [{ source: "openapi.json", out: "pets" }];
  await folder.put("other.json", JSON.stringify({ packages }));
  const { stdout } = await folder.run("inspect", "--config", "other.json", "--json");
  expect(Object.keys(JSON.parse(stdout))).toEqual([
    "operations",
    "schemas",
    "lists",
    "diagnostics",
  ]);
  const both = await folder.run("inspect", "openapi.json", "--config", "other.json");
  expect([both.code, both.stderr]).toEqual([2, expect.stringContaining("exclude each other")]);
});

test("published names and what the config overrules are shown", () => {
  const value = {
    openapi: "3.1.0",
    info: { title: "A", version: "1" },
    paths: { "/pets": { get: { operationId: "listPets", ...answer({ "application/json": {} }) } } },
    components: { schemas: { Pet: { type: "object" } } },
  };
  const source = { uri: "a.json", text: "", format: "json", value, sha256: "" } as const;
  const previousNames = {
    types: { "#/components/schemas/Pet": "Animal" },
    operations: {},
    builders: {},
  };
  const { schemas, diagnostics } = inspect(source, {
    previousNames,
    lists: { "GET /cats": { pagination: { kind: "none" } } },
  });
  expect(schemas).toContainEqual({ pointer: "#/components/schemas/Pet", type: "Animal" });
  expect(diagnostics.map(({ code }) => code)).toEqual(["list-unmatched"]);
});
