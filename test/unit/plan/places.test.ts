import { expect, test } from "vitest";

import { inspect } from "../../../generator/inspect.js";
import type { JsonObject } from "../../../generator/source/document.js";

/** The types of schemas by their places. */
function typesOf(document: JsonObject): Record<string, string> {
  const value = { openapi: "3.1.0", info: { title: "X", version: "1" }, paths: {}, ...document };
  const { schemas, diagnostics } = inspect({
    uri: "openapi.json",
    text: "",
    format: "json",
    sha256: "",
    value,
  });
  expect(diagnostics).toEqual([]);
  return Object.fromEntries(schemas.map(({ pointer, type }) => [pointer, type]));
}

const list = (to: string): JsonObject => ({ type: "array", items: { $ref: to } });

test("a schema of a parameter that refers to itself has a name, as one that others refer to", () => {
  const schema = "#/components/parameters/Rules/content/application~1json/schema";
  const rules = { type: "object", properties: { and: list(schema) } };
  const limit = { name: "limit", in: "query", schema: { type: "integer" } };
  const response = {
    description: "",
    content: { "application/json": { schema: { $ref: "#/components/parameters/Max/schema" } } },
  };
  const types = typesOf({
    paths: {
      "/a": {
        get: {
          parameters: [
            { $ref: "#/components/parameters/Rules" },
            { $ref: "#/components/parameters/Max" },
            limit,
          ],
          responses: { 200: response },
        },
      },
    },
    components: {
      parameters: {
        Rules: { name: "rules", in: "query", content: { "application/json": { schema: rules } } },
        Max: { name: "max", in: "query", schema: { type: "integer" } },
      },
    },
  });
  expect(types).toEqual({
    [schema]: "Rules",
    "#/components/parameters/Max/schema": "Max",
    "#/paths/~1a/get/parameters/query": "GetAQuery",
  });
});

test.each([
  { name: "parameters", below: "schema", want: "AParameters" },
  { name: "data", below: "contentSchema", want: "ContentSchema" },
])("so has a property called $below that refers to itself", ({ name, below, want }) => {
  const at = `#/components/schemas/A/properties/${name}/properties/${below}`;
  const own = { type: "object", properties: { [below]: list(at) } };
  const types = typesOf({
    components: { schemas: { A: { type: "object", properties: { [name]: own } } } },
  });
  expect(types[at]).toBe(want);
});
