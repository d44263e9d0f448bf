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
  const shown = inspect(source, { exclude: [{ tag: "pets" }] });
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
