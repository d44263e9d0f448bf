// @ts-check
import {
  SMALL,
  STRING,
  described,
  json,
  object,
  operations,
  record,
  responding,
  schemaRef,
  schemas,
} from "./descriptions.mjs";

/** @type {import("./descriptions.mjs").Features} */
export const bodyFeatures = {
  "one response with n media types": (n) =>
    described(
      operations("get", 1, () =>
        answering(
          record(n, (i) => [
            `application/vnd.a${i}+json`,
            { schema: object({ [`a${i}`]: STRING }) },
          ]),
        ),
      ),
    ),
  "one response with n header fields": (n) =>
    described(
      operations("get", 1, () => ({
        responses: {
          200: { description: "ok", headers: record(n, (i) => [`x-${i}`, { schema: STRING }]) },
        },
      })),
    ),
  "n operations with four responses": (n) =>
    described(
      operations("get", n, () => ({
        responses: {
          ...responding(SMALL).responses,
          400: { description: "b" },
          "4XX": { description: "c" },
          default: { description: "d", ...json(object({ e: STRING })) },
        },
      })),
    ),
  "n responses with open enums": (n) =>
    described({
      ...operations("get", n, (i) => responding(schemaRef(i))),
      ...schemas(n, (i) => object({ e: { ...STRING, enum: ["a", "b", `c${i}`] } })),
    }),
  "n responses with five examples": (n) => {
    const examples = record(5, (i) => [`e${i}`, { value: { a: "x".repeat(200) } }]);
    return described(
      operations("get", n, () => answering({ "application/json": { schema: SMALL, examples } })),
    );
  },
  "n multipart forms": (n) => {
    const schema = object({ f: { ...STRING, format: "binary" }, j: SMALL });
    const encoding = { j: { contentType: "application/json" } };
    const content = { "multipart/form-data": { schema, encoding } };
    return described(operations("post", n, () => ({ requestBody: { content } })));
  },
  "n event streams (3.2)": (n) => {
    const content = { "text/event-stream": { itemSchema: object({ data: STRING }) } };
    return described(
      operations("get", n, () => answering(content)),
      "3.2.0",
    );
  },
  "n requests of JSON lines (3.2)": (n) => {
    const content = { "application/jsonl": { itemSchema: object({ data: STRING }) } };
    return described(
      operations("post", n, () => ({ requestBody: { content } })),
      "3.2.0",
    );
  },
};

/** @param {import("./descriptions.mjs").Fields} content */
function answering(content) {
  return { responses: { 200: { description: "ok", content } } };
}
