import { afterAll, beforeAll, expect, test } from "vitest";

import type { Validator } from "../../../templates/runtime/validator.js";
import { type BuiltPackage, buildPackage } from "../../support/package.js";

const id = { name: "id", in: "path", required: true, schema: { type: "string", readOnly: true } };
const filter = {
  name: "filter",
  in: "query",
  content: { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } },
};
const pet = {
  type: "object",
  required: ["id", "name"],
  properties: { id: { type: "string", readOnly: true }, name: { type: "string" } },
};

let built: BuiltPackage;
beforeAll(async () => {
  built = await buildPackage({
    openapi: "3.1.0",
    info: { title: "Pets", version: "1" },
    paths: {
      "/pets/{id}": {
        get: { operationId: "getPet", parameters: [id, filter], responses: { 204: {} } },
      },
    },
    components: { schemas: { Pet: pet } },
  });
});
afterAll(() => built.remove());

test.each([
  ["getPetPath", { id: "a" }, true],
  // A path has all of its parameters, whatever their schemas say of properties.
  ["getPetPath", {}, false],
  ["getPetQuery", { filter: { name: "Rex" } }, true],
  ["getPetQuery", { filter: { id: "a" } }, false],
])("%s takes %j: %s", async (name, value, want) => {
  const validators = await built.load("validators/index");
  const validator = validators[name] as Validator<unknown>; // it is one
  expect([validator.is(value), validator.check(value).ok]).toEqual([want, want]);
});
