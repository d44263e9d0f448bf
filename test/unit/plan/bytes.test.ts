import { expect, test } from "vitest";

import { markBytes } from "../../../generator/plan/bytes.js";
import type { JsonObject } from "../../../generator/source/document.js";
import { modelOf } from "../../support/model-of.js";

const file = { type: "string", format: "binary" };
const fileRef = { $ref: "#/components/schemas/File" };
const form = { type: "object", properties: { file: fileRef } };

/** The places of a request body in which texts are bytes, with how they are carried. */
function carriedIn(content: JsonObject, schemas: JsonObject = { File: file }): string[] {
  const post = { requestBody: { content }, responses: {} };
  const { model } = modelOf({ paths: { "/a": { post } }, components: { schemas } });
  return markBytes(model, model.schemas).flatMap(({ pointer, carried }) =>
    carried === undefined
      ? []
      : [`${pointer.replace(/^.*requestBody\/content|^#\/components\/schemas/, "")} ${carried}`],
  );
}

test.each<{ about: string; content: JsonObject; schemas?: JsonObject; want: string[] }>([
  { about: "in JSON", content: { "application/json": { schema: form } }, want: [] },
  {
    about: "in a form",
    content: { "application/x-www-form-urlencoded": { schema: form } },
    want: [],
  },
  {
    about: "in a part",
    content: { "multipart/form-data": { schema: form } },
    want: ["/File bytes"],
  },
  {
    about: "in parts and in JSON",
    content: { "multipart/form-data": { schema: form }, "application/json": { schema: form } },
    want: ["/File either"],
  },
  {
    about: "in a list of parts",
    content: {
      "multipart/form-data": {
        schema: { properties: { files: { type: "array", items: file } }, type: "object" },
      },
    },
    want: ["/multipart~1form-data/schema/properties/files/items bytes"],
  },
  {
    about: "inside a part, which is written in JSON",
    content: { "multipart/form-data": { schema: { properties: { meta: form } } } },
    want: [],
  },
  {
    about: "in parts of a schema that is referred to and composed",
    content: { "multipart/form-data": { schema: { $ref: "#/components/schemas/Form" } } },
    schemas: { File: file, Form: { allOf: [{ type: "object" }, form] } },
    want: ["/File bytes"],
  },
  {
    about: "in a range of types, of which JSON is one",
    content: { "*/*": { schema: fileRef } },
    want: ["/File either"],
  },
  { about: "as a body", content: { "image/png": { schema: fileRef } }, want: ["/File bytes"] },
  {
    about: "as content of a media type",
    content: {
      "multipart/form-data": {
        schema: {
          properties: {
            a: { type: "string", contentMediaType: "image/png" },
            b: { type: "string", contentMediaType: "image/png", contentEncoding: "base64" },
            c: { type: "string", contentMediaType: "text/html" },
            d: { type: "string", format: "byte" },
          },
        },
      },
    },
    want: ["/multipart~1form-data/schema/properties/a bytes"],
  },
])("bytes $about", ({ content, schemas, want }) => {
  expect(carriedIn(content, schemas)).toEqual(want);
});
