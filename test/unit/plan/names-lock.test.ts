import { expect, test } from "vitest";

import { reservedExports } from "../../../generator/emit/runtime-exports.js";
import { planLists } from "../../../generator/plan/lists/index.js";
import { planPackage } from "../../../generator/plan/package.js";
import type { NamesLock, PackagePlan } from "../../../generator/plan/types.js";
import type { JsonObject, JsonValue } from "../../../generator/source/document.js";
import { modelOf } from "../../support/model-of.js";

function planOf(description: JsonObject, lock?: NamesLock): PackagePlan {
  const { model } = modelOf({ openapi: "3.1.0", ...description });
  return planPackage(model, planLists(model), {
    packageName: "a",
    packageVersion: "1.0.0",
    openEnums: "responses",
    exports: reservedExports(),
    lock,
  });
}

/** A plan of a description, and of what became of it, under the names of the first. */
function later(before: JsonObject, after: JsonObject): readonly [PackagePlan, PackagePlan] {
  const first = planOf(before);
  const lock = JSON.parse(JSON.stringify(first.lock)) as NamesLock; // as it lies in a manifest
  return [first, planOf(after, lock)];
}

const titled = (title: string, paths: JsonObject): JsonObject => ({
  info: { title, version: "1" },
  paths,
});

const operation = (operationId: string, more: JsonObject = {}): JsonObject => ({
  get: { operationId, tags: ["pets"], responses: {}, ...more },
});

const membersOf = ({ operations }: PackagePlan): Record<string, string> =>
  Object.fromEntries(operations.map(({ name, memberPath }) => [name, memberPath.join(".")]));

test("members of the client stay where another operation would have their names", () => {
  const pets = operation("listPets");
  const [before, after] = later(
    titled("Pets", { "/pets": pets }),
    titled("Pets", { "/a": operation("list"), "/pets": pets }),
  );
  expect(membersOf(before)).toEqual({ listPets: "pets.list" });
  expect(membersOf(after)).toEqual({ listPets: "pets.list", list: "pets.list2" });
});

test("members of the client stay where their tag is another", () => {
  const [, after] = later(
    titled("Pets", { "/pets": operation("listPets") }),
    titled("Pets", { "/pets": operation("listPets", { tags: ["animals"] }) }),
  );
  expect(membersOf(after)).toEqual({ listPets: "pets.list" });
});

test("the type of the client stays where the title is another", () => {
  const [before, after] = later(titled("Pets", {}), titled("Animals", {}));
  expect([before.clientType, after.clientType]).toEqual(["PetsClient", "PetsClient"]);
});

const names = (...params: readonly string[]): JsonObject =>
  titled("Pets", {
    "/pets": {
      get: {
        operationId: "listPets",
        parameters: ["page", "limit", ...params].map((name) => ({
          name,
          in: "query",
          schema: /created/.test(name)
            ? { type: "string", format: "date-time" }
            : { type: /page|limit/.test(name) ? "integer" : "string" },
        })),
        responses: {
          "200": {
            description: "",
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: {
                    data: { type: "array", items: { type: "object" } },
                    total: { type: "integer" },
                  },
                },
              },
            },
          },
        },
      },
    },
  });

const methodsOf = ({ operations }: PackagePlan) => operations[0]?.list?.filter?.methods;

test("methods of a filter stay where another parameter would have their names", () => {
  const [before, after] = later(names("to-address"), names("to_address", "to-address"));
  const methods = new Map(methodsOf(after)?.methods);
  expect(new Map(methodsOf(before)?.methods).get("to-address")).toBe("toAddress");
  expect(methods.get("to-address")).toBe("toAddress");
  expect(methods.get("to_address")).toBe("toAddressParam");
});

test("ranges of a filter stay where another parameter would have their names", () => {
  const bounds = ["created_after", "created_before"];
  const [before, after] = later(names(...bounds), names("created", ...bounds));
  expect(methodsOf(before)?.ranges).toEqual([["created", bounds]]);
  expect(methodsOf(after)?.ranges).toEqual([["created", bounds]]);
  expect(new Map(methodsOf(after)?.methods).get("created")).toBe("createdParam");
});

test("what cannot be a name is not kept", () => {
  const plan = planOf(names("to-address"), {
    types: {},
    operations: {},
    builders: {},
    members: { "GET /pets": "pets.a b" },
    filters: { "GET /pets": { methods: { "to-address": "a-b" }, ranges: {} } },
    client: "a b",
  });
  expect(membersOf(plan)).toEqual({ listPets: "pets.list" });
  expect(new Map(methodsOf(plan)?.methods).get("to-address")).toBe("toAddress");
  expect(plan.clientType).toBe("PetsClient");
});

test.each<[string, JsonValue, JsonValue]>([
  ["may be null from now on", "object", ["object", "null"]],
  ["may no longer be null", ["object", "null"], "object"],
])("an inline type stays where its object %s", (_, before, after) => {
  const pets = (type: JsonValue, others: JsonObject): JsonObject =>
    titled("Pets", {
      "/pets": {
        post: {
          operationId: "add",
          requestBody: {
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: {
                    owner: { type, properties: { name: { type: "string" } } },
                    ...others,
                  },
                },
              },
            },
          },
          responses: {},
        },
      },
    });
  const rival: JsonObject = {
    type: "object",
    title: "Owner",
    properties: { id: { type: "string" } },
  };
  const [, plan] = later(pets(before, {}), pets(after, { payer: rival }));
  const owner = plan.models.find(({ sourcePointer }) =>
    sourcePointer.endsWith("/properties/owner"),
  );
  expect(owner?.name).toBe("Owner");
});
