import { expect, test } from "vitest";

import { validatorFiles } from "../../../generator/plan/validator-files.js";

const operations = [
  { pointer: "#/paths/~1pets/get", file: "pets" },
  { pointer: "#/paths/~1pets/post", file: "shop" },
  { pointer: "#/paths/~1pets/additionalOperations/COPY", file: "copies" },
];

test.each([
  { about: "a component", given: "#/components/schemas/FooBar", want: "foo-bar" },
  {
    about: "what is inside of a component",
    given: "#/components/schemas/FooBar/properties/a",
    want: "foo-bar",
  },
  {
    about: "another section",
    given: "#/components/responses/NotFound/content/text~1json/schema",
    want: "responses/not-found",
  },
  {
    about: "an operation",
    given: "#/paths/~1pets/post/requestBody/content/a~1b/schema",
    want: "operations/shop",
  },
  {
    about: "a method that the description adds",
    given: "#/paths/~1pets/additionalOperations/COPY/parameters/query",
    want: "operations/copies",
  },
  {
    about: "a path item",
    given: "#/paths/~1pets/parameters/0/schema",
    want: "operations/pets",
  },
  {
    about: "a webhook",
    given: "#/webhooks/newPet/post/requestBody/content/a~1b/schema",
    want: "webhooks/new-pet",
  },
  { about: "another place", given: "#/x-shared/Owner", want: "x-shared-owner" },
  { about: "a name of a device", given: "#/components/schemas/con", want: "con2" },
])("$about", ({ given, want }) => {
  expect(validatorFiles([given], operations).get(given)).toBe(want);
});

test("names that one file system would take for one get different files", () => {
  const given = [
    "#/components/schemas/Pet",
    "#/components/schemas/pet",
    "#/components/schemas/PET",
  ];
  expect([...validatorFiles(given, []).values()].sort()).toEqual(["pet2", "pet3", "pet4"]);
});
