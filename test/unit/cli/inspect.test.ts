import { expect, test } from "vitest";

import { inspect } from "../../../generator/inspect.js";
import type { JsonObject } from "../../../generator/source/document.js";

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
