import { afterAll, beforeAll, expect, test } from "vitest";

import { bundle } from "../../../generator/spec/bundle/bundle.js";
import type { Validator } from "../../../templates/runtime/validator.js";
import { type BuiltPackage, buildPackage } from "../../support/package.js";

const size = { $ref: "sizes.json#/Size" };
const content = { "application/json": { schema: { type: "array", items: size } } };
const main = {
  openapi: "3.1.0",
  info: { title: "Shirts", version: "1" },
  paths: {
    "/shirts": {
      get: {
        operationId: "listSizes",
        parameters: [{ name: "size", in: "query", schema: size }],
        responses: { 200: { description: "", content } },
      },
    },
  },
};
const sizes = { Size: { type: "string", enum: ["small", "large"] } };

let built: BuiltPackage;
beforeAll(async () => {
  const document = { url: "file:///api/openapi.json", uri: "openapi.json", value: main };
  const other = { url: "file:///api/sizes.json", uri: "sizes.json", value: sizes };
  const { value, origins } = await bundle(document, main.openapi, async () => other);
  built = await buildPackage(value, {}, origins);
});
afterAll(() => built.remove());

async function named(name: string): Promise<Validator<unknown>> {
  const validators = await built.load("validators/index");
  return validators[name] as Validator<unknown>; // it is one
}

test("a schema of another document is checked by rules as by code, and issues name its place there", async () => {
  const { issues } = await named("listSizesQuery");
  expect(issues({ size: "small" })).toEqual([]);
  expect(issues({ size: "huge" })).toMatchObject([
    { instanceLocation: "/size", keywordLocation: "sizes.json#/Size/enum" },
  ]);
  const { is, drift } = await named("sizePage");
  expect([is(["small", "huge"]), is(["small", 1])]).toEqual([true, false]);
  expect(drift(["small", "huge"])).toMatchObject([{ instanceLocation: "/1", keyword: "enum" }]);
});
