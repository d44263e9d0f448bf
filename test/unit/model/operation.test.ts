import { expect, test } from "vitest";

import { linesOf, modelOf } from "../../support/model-of.js";

const operation = { responses: {} };

test("operations are those of the fields and additional ones, in the order of the specification", () => {
  const { model, diagnostics } = modelOf({
    paths: {
      "/a": { query: operation, additionalOperations: { COPY: operation }, get: operation },
    },
  });
  expect(linesOf(diagnostics)).toEqual([]);
  expect(model.operations.map(({ method, pointer }) => [method, pointer])).toEqual([
    ["GET", "#/paths/~1a/get"],
    ["QUERY", "#/paths/~1a/query"],
    ["COPY", "#/paths/~1a/additionalOperations/COPY"],
  ]);
});

test("a method in another case than the field's, and an additional one that is none, are faults", () => {
  const { diagnostics } = modelOf({
    paths: {
      "/a": { GET: operation, additionalOperations: { POST: operation, "A B": operation } },
    },
  });
  expect(linesOf(diagnostics)).toEqual([
    "error structure-invalid #/paths/~1a/GET",
    "error structure-invalid #/paths/~1a/additionalOperations/POST",
    "error structure-invalid #/paths/~1a/additionalOperations/A B",
  ]);
});

test("operations share a media type by reference", () => {
  const { model } = modelOf({
    paths: {
      "/a": {
        get: {
          responses: { "200": { content: { "a/b": { $ref: "#/components/mediaTypes/M" } } } },
        },
      },
    },
    components: { mediaTypes: { M: { schema: { type: "string" } } } },
  });
  expect(model.operations[0]?.responses[0]?.content).toMatchObject([
    { mediaType: "a/b", schema: "#/components/mediaTypes/M/schema" },
  ]);
});

test("a body of GET or HEAD is left out, since none is sent", () => {
  const requestBody = { required: true, content: { "application/json": { schema: {} } } };
  const one = { ...operation, requestBody };
  const { model, diagnostics } = modelOf({
    paths: { "/a": { get: one, head: one, delete: one } },
  });
  expect(model.operations.map((found) => [found.method, "requestBody" in found])).toEqual([
    ["GET", false],
    ["DELETE", true],
    ["HEAD", false],
  ]);
  expect(linesOf(diagnostics)).toEqual([
    "warning feature-unsupported #/paths/~1a/get/requestBody",
    "warning feature-unsupported #/paths/~1a/head/requestBody",
  ]);
});

test("a property of a form is written in a style that forms have", () => {
  const encoding = { a: { style: "deepObject" }, b: { style: "matrix", explode: true }, c: {} };
  const content = { "multipart/form-data": { schema: {}, encoding } };
  const { model, diagnostics } = modelOf({
    paths: { "/a": { post: { ...operation, requestBody: { content } } } },
  });
  expect(model.operations[0]?.requestBody?.content[0]?.encoding).toEqual({
    a: { style: "deepObject" },
    b: { explode: true },
    c: {},
  });
  expect(linesOf(diagnostics)).toEqual([
    "warning parameter-style-unsupported #/paths/~1a/post/requestBody/content/multipart~1form-data/encoding/b/style",
  ]);
});
