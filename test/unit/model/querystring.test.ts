import { describe, expect, test } from "vitest";

import type { JsonObject } from "../../../generator/source/document.js";
import { linesOf, modelOf } from "../../support/model-of.js";

const formType = "application/x-www-form-urlencoded";
const form = { [formType]: { schema: { type: "object" } } };

const parametersOf = (parameters: readonly JsonObject[]) => {
  const { model, diagnostics } = modelOf({
    openapi: "3.2.0",
    paths: { "/a": { get: { parameters, responses: {} } } },
  });
  return { parameters: model.operations[0]?.parameters, lines: linesOf(diagnostics) };
};
const at = (index: number): string => `#/paths/~1a/get/parameters/${index}`;

describe("a parameter that is the whole query string", () => {
  test("is written as an object in the query where it is a form", () => {
    const { parameters, lines } = parametersOf([{ name: "q", in: "querystring", content: form }]);
    expect(lines).toEqual([]);
    expect(parameters).toMatchObject([
      {
        in: "query",
        style: "form",
        explode: true,
        schema: `${at(0)}/content/${formType.replace("/", "~1")}/schema`,
      },
    ]);
    expect(parameters?.[0]).not.toHaveProperty("mediaType");
  });

  test("is left out in other media types", () => {
    const content = { "application/json": { schema: {} } };
    const { parameters, lines } = parametersOf([{ name: "q", in: "querystring", content }]);
    expect(lines).toEqual([`warning feature-unsupported ${at(0)}/content`]);
    expect(parameters).toEqual([]);
  });

  test("stands alone", () => {
    const { lines } = parametersOf([
      { name: "q", in: "querystring", content: form },
      { name: "r", in: "querystring", content: form },
      { name: "s", in: "query", schema: {} },
    ]);
    expect(lines).toEqual([`error structure-invalid ${at(1)}`, `error structure-invalid ${at(2)}`]);
  });
});
