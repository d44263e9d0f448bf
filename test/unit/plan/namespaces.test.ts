import { expect, test } from "vitest";

import { planOperationNames } from "../../../generator/plan/operation-names.js";
import type { JsonObject, JsonValue } from "../../../generator/source/document.js";
import { modelOf } from "../../support/model-of.js";

const operation = (operationId: string, ...tags: readonly string[]): JsonObject => ({
  get: { operationId, tags, responses: {} },
});

/** Names on the client by operationId. */
function membersOf(tags: JsonValue, paths: JsonObject): Record<string, string> {
  const { model } = modelOf({ openapi: "3.2.0", tags, paths });
  return Object.fromEntries(
    [...planOperationNames(model, new Set(), { operations: {} }, [])].map(
      ([one, { memberPath }]) => [one.operationId ?? "", memberPath.join(".")],
    ),
  );
}

test("groups stand in the groups of the tags above", () => {
  const tags = [
    { name: "pets", parent: "animals" },
    { name: "animals", parent: "life" },
    { name: "life" },
  ];
  const paths = { "/a": operation("feed", "pets"), "/b": operation("count", "animals") };
  expect(membersOf(tags, paths)).toEqual({
    feed: "life.animals.pets.feed",
    count: "life.animals.count",
  });
});

test.each([
  { about: "is not there", tags: [{ name: "pets", parent: "nothing" }], want: "pets.feed" },
  { about: "is itself", tags: [{ name: "pets", parent: "pets" }], want: "pets.feed" },
  {
    about: "leads back",
    tags: [
      { name: "pets", parent: "animals" },
      { name: "animals", parent: "pets" },
    ],
    want: "animals.pets.feed",
  },
  {
    about: "has no letters",
    tags: [{ name: "pets", parent: "!!" }, { name: "!!" }],
    want: "pets.feed",
  },
  {
    about: "has a name of the client's",
    tags: [{ name: "pets", parent: "http" }, { name: "http" }],
    want: "httpApi.pets.feed",
  },
])("a parent that $about", ({ tags, want }) => {
  expect(membersOf(tags, { "/a": operation("feed", "pets") })).toEqual({ feed: want });
});

test("an operation does not take the name of a group beside it", () => {
  const tags = [{ name: "pets", parent: "animals" }, { name: "animals" }];
  const paths = { "/a": operation("feed", "pets"), "/b": operation("animalsPets", "animals") };
  expect(membersOf(tags, paths)).toEqual({
    feed: "animals.pets.feed",
    animalsPets: "animals.animalsPets",
  });
});
