import { expect, test } from "vitest";

import type { JsonObject } from "../../../generator/source/document.js";
import { modelOf } from "../../support/model-of.js";

const to = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

function targetsOf(schemas: JsonObject): (readonly string[])[] {
  const { model } = modelOf({ components: { schemas } });
  return [...model.schemas.values()]
    .filter(({ target, partOf }) => target !== undefined && partOf === undefined)
    .map(({ pointer, target = "" }) =>
      [pointer, target].map((at) => at.replace("#/components/schemas/", "")),
    );
}

const cat = { allOf: [to("Pet"), { required: ["meows"] }] };

test("what extends a schema of which it is an alternative has that one's own part", () => {
  const pet = { properties: { kind: { type: "string" } }, oneOf: [to("Cat")] };
  expect(targetsOf({ Pet: pet, Cat: cat })).toEqual([
    ["Cat/allOf/0", "Pet/own"],
    ["Pet/oneOf/0", "Cat"],
  ]);
});

test("of two that extend each other, the order of the document does not choose", () => {
  const nothing = { type: "null" };
  const Cat = { anyOf: [{ allOf: [to("Dog")] }, nothing] };
  const Dog = { anyOf: [{ allOf: [to("Cat")] }, nothing] };
  const want = [
    ["Cat/anyOf/0/allOf/0", "Dog"],
    ["Dog/anyOf/0/allOf/0", "Cat/own"],
  ];
  expect(targetsOf({ Cat, Dog }).toSorted()).toEqual(want);
  expect(targetsOf({ Dog, Cat }).toSorted()).toEqual(want);
});

test("the own part has all but the alternatives, its subschemas those of the document", () => {
  const pet = {
    description: "A pet.",
    required: ["kind"],
    properties: { kind: { type: "string" }, friend: to("Pet"), any: true },
    discriminator: { propertyName: "kind" },
    anyOf: [to("Cat")],
  };
  const { model } = modelOf({ components: { schemas: { Pet: pet, Cat: cat } } });
  expect(model.schemas.get("#/components/schemas/Pet/own")?.schema).toEqual({
    description: "A pet.",
    required: ["kind"],
    properties: {
      kind: { $ref: "#/components/schemas/Pet/properties/kind" },
      friend: to("Pet"),
      any: true,
    },
  });
  expect(model.schemas.get("#/components/schemas/Pet/own/properties/friend")).toMatchObject({
    target: "#/components/schemas/Pet",
    partOf: "#/components/schemas/Pet",
  });
});

test.each<{ about: string; schemas: JsonObject }>([
  { about: "no alternative", schemas: { Pet: { oneOf: [to("Dog")] }, Dog: {}, Cat: cat } },
  {
    about: "an alternative within a property",
    schemas: { Pet: { properties: { a: { oneOf: [to("Cat")] } } }, Cat: cat },
  },
  {
    about: "no extension",
    schemas: { Pet: { oneOf: [to("Cat")] }, Cat: { properties: { a: to("Pet") } } },
  },
])("$about: references stay", ({ schemas }) => {
  for (const [, target] of targetsOf(schemas)) expect(target).not.toContain("/own");
});

test("it goes through further references and compositions", () => {
  const schemas = {
    Pet: { oneOf: [to("Alias")] },
    Alias: to("Cat"),
    Cat: { anyOf: [{ allOf: [to("Pet"), {}] }] },
  };
  expect(targetsOf(schemas)).toContainEqual(["Cat/anyOf/0/allOf/0", "Pet/own"]);
});
