// @ts-check
import {
  SMALL,
  STRING,
  described,
  json,
  list,
  object,
  operation,
  operations,
  record,
  responding,
  schemaRef,
  schemas,
} from "./descriptions.mjs";

/** @type {import("./descriptions.mjs").Features} */
export const operationFeatures = {
  "n operations that share a tag": (n) => described(operations("get", n)),
  "n operations with a tag each": (n) =>
    described({
      tags: list(n, (i) => ({ name: `tag ${i}`, description: "d" })),
      ...operations("get", n, (i) => ({ tags: [`tag ${i}`] })),
    }),
  "n operations with tags nested 20 deep": (n) =>
    described(
      {
        tags: list(n, (i) => ({ name: `tag${i}`, ...(i % 20 ? { parent: `tag${i - 1}` } : {}) })),
        ...operations("get", n, (i) => ({ tags: [`tag${i}`] })),
      },
      "3.2.0",
    ),
  "2n operations without tag and operationId": (n) =>
    described({
      paths: record(n, (i) => [
        `/a${i}/b/{id}/c`,
        { get: responding(SMALL), post: responding(SMALL) },
      ]),
    }),
  "2n operations with methods of 3.2": (n) =>
    described(
      {
        paths: record(n, (i) => [
          `/p${i}`,
          { additionalOperations: { [`COPY${i % 40}`]: operation(i) }, query: operation(n + i) },
        ]),
      },
      "3.2.0",
    ),
  "n webhooks": (n) =>
    described({ webhooks: record(n, (i) => [`w${i}`, { post: notification() }]) }),
  "n callbacks": (n) =>
    described(
      operations("get", n, () => ({
        callbacks: { cb: { "{$request.query.u}": { post: notification() } } },
      })),
    ),
  "n security schemes": (n) =>
    described({
      components: securitySchemes(n),
      ...operations("get", n, (i) => ({ security: [{ [`s${i}`]: [] }] })),
    }),
  "one operation with n alternatives of security": (n) =>
    described({
      components: securitySchemes(n),
      security: list(n, (i) => ({ [`s${i}`]: [] })),
      ...operations("get", 1),
    }),
  "n servers": (n) =>
    described({
      servers: list(n, (i) => ({ url: `https://h${i}.example/` })),
      ...operations("get", 1),
    }),
  "n operations with a server each": (n) =>
    described(operations("get", n, (i) => ({ servers: [{ url: `https://h${i}.example/` }] }))),
  "one operation with n parameters": (n) =>
    described(
      operations("get", 1, () => ({
        parameters: list(n, (i) => query(`q${i}`)),
        ...responding({ type: "array", items: object(record(n, (i) => [`q${i}`, STRING])) }),
      })),
    ),
  "n parameters with content": (n) =>
    described(
      operations("get", n, () => ({ parameters: [{ name: "q", in: "query", ...json(SMALL) }] })),
    ),
  "n whole query strings (3.2)": (n) => {
    const content = { "application/x-www-form-urlencoded": { schema: SMALL } };
    const parameters = [{ name: "q", in: "querystring", content }];
    return described(
      operations("get", n, () => ({ parameters })),
      "3.2.0",
    );
  },
  "n lists by page": (n) =>
    described({
      ...operations("get", n, (i) => ({
        parameters: [query("page", "integer"), query("limit", "integer")],
        ...responding(
          object({ data: { type: "array", items: schemaRef(i) }, total: { type: "integer" } }),
        ),
      })),
      ...schemas(n, (i) => object({ id: STRING, [`a${i}`]: STRING })),
    }),
};

/** @param {number} n */
function securitySchemes(n) {
  const scheme = (/** @type {number} */ i) => ({ type: "apiKey", in: "header", name: `h${i}` });
  return { securitySchemes: record(n, (i) => [`s${i}`, scheme(i)]) };
}

function notification() {
  return { requestBody: json(SMALL), ...responding(SMALL) };
}

/**
 * @param {string} name
 * @param {string} [type]
 */
function query(name, type = "string") {
  return { name, in: "query", schema: { type } };
}
