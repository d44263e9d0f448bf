import { expect, test } from "vitest";

import { besideNull, objectsBesideNull } from "../../../generator/plan/nullable-objects.js";
import type { JsonObject } from "../../../generator/source/document.js";
import { modelOf } from "../../support/model-of.js";

const place = "#/components/schemas/Pet/properties/owner";

const modelWith = (owner: JsonObject) =>
  modelOf({ components: { schemas: { Pet: { type: "object", properties: { owner } } } } }).model;

const nullable: JsonObject = { type: ["object", "null"], properties: { name: { type: "string" } } };

test("an object that may be null is a choice, its members where they are", () => {
  const schema = { ...nullable, description: "Who.", deprecated: true, "x-a": 1 };
  const nodes = objectsBesideNull(modelWith(schema).schemas);
  const object = { ...schema, type: "object" } as JsonObject;
  const { deprecated: _place, ...within } = object;
  expect(nodes).toMatchObject([
    {
      pointer: place,
      schema: { description: "Who.", deprecated: true, anyOf: [within, { type: "null" }] },
    },
    {
      pointer: `${place}/anyOf/0`,
      schema: within,
      subschemas: [{ keyword: "properties", key: "name", pointer: `${place}/properties/name` }],
      partOf: place,
    },
    { pointer: `${place}/anyOf/1`, schema: { type: "null" }, partOf: place },
  ]);
});

test.each<[string, JsonObject]>([
  ["no null", { ...nullable, type: "object" }],
  ["a text as well", { ...nullable, type: ["object", "null", "string"] }],
  ["no properties", { type: ["object", "null"] }],
  ["its values listed", { ...nullable, enum: [null] }],
  ["something said of null", { ...nullable, not: { type: "null" } }],
  ["an anchor", { ...nullable, $anchor: "owner" }],
])("what stays as it is: %s", (_, schema) => {
  expect(objectsBesideNull(modelWith(schema).schemas)).toEqual([]);
});

test("the schema of a component stays as it is", () => {
  const { model } = modelOf({ components: { schemas: { Pet: nullable } } });
  expect(objectsBesideNull(model.schemas)).toEqual([]);
});

test.each<[string, JsonObject, string | undefined]>([
  ["null last", { anyOf: [{ type: "object" }, { type: "null" }] }, `${place}/anyOf/0`],
  ["null first", { oneOf: [{ type: "null" }, { type: "object" }] }, `${place}/oneOf/1`],
  ["no null", { anyOf: [{ type: "object" }, { type: "string" }] }, undefined],
  ["a third", { anyOf: [{ type: "object" }, { type: "null" }, { type: "string" }] }, undefined],
  [
    "properties as well",
    { anyOf: [{ type: "object" }, { type: "null" }], properties: { name: { type: "string" } } },
    undefined,
  ],
  ["two nulls", { anyOf: [{ type: "null" }, { type: "null" }] }, undefined],
])("what stands beside null: %s", (_, schema, want) => {
  const { schemas } = modelWith(schema);
  const node = schemas.get(place);
  expect(node && besideNull(node, schemas)?.pointer).toBe(want);
});
