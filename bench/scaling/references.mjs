// @ts-check
import {
  SMALL,
  STRING,
  described,
  exchanged,
  json,
  object,
  operation,
  operations,
  record,
  responding,
  schemaRef,
  schemas,
} from "./descriptions.mjs";

/** @type {import("./descriptions.mjs").Features} */
export const referenceFeatures = {
  "n schemas in a chain": (n) =>
    described(schemas(n, (i) => (i === 0 ? SMALL : object({ n: schemaRef(i - 1) })))),
  "n schemas in a ring both ways": (n) =>
    described(
      schemas(n, (i) => object({ n: schemaRef((i + 1) % n), p: schemaRef((i + n - 1) % n) })),
    ),
  "n objects within objects in a ring": (n) =>
    exchanged(n, (i) => {
      const row = object({ n: schemaRef((i + 1) % n), r: { ...STRING, readOnly: true } });
      return object({ a: object({ b: { type: "array", items: row } }) });
    }),
  "n schemas around one that all refer to": (n) =>
    described({
      ...operations("get", n, () => responding(schemaRef(0))),
      ...schemas(n, (i) =>
        object(i === 0 ? record(n, (j) => [`p${j}`, schemaRef(j || 1)]) : { h: schemaRef(0) }),
      ),
    }),
  "references over n references": {
    n: 50,
    input: (n) => described(schemas(n, (i) => (i === 0 ? SMALL : schemaRef(i - 1)))),
  },
  "n references that lead nowhere": (n) =>
    described(schemas(n, (i) => object({ a: { $ref: `#/components/schemas/None${i}` } }))),
  "n $anchor": (n) =>
    described(
      schemas(n, (i) => ({ $anchor: `a${i}`, ...object({ n: { $ref: `#a${(i + 1) % n}` } }) })),
    ),
  "n $id": (n) =>
    described(
      schemas(n, (i) => ({
        $id: `https://x.example/s${i}`,
        ...object({ n: { $ref: `https://x.example/s${(i + 1) % n}` } }),
      })),
    ),
  "n $dynamicRef": (n) =>
    described(
      schemas(n, (i) => ({
        $id: `https://x.example/s${i}`,
        $dynamicAnchor: "node",
        ...object({ n: { $dynamicRef: "#node" } }),
      })),
    ),
  "one schema with n $defs": (n) =>
    described(
      schemas(1, () => ({
        $defs: record(n, (i) => [`d${i}`, SMALL]),
        ...object(record(n, (i) => [`p${i}`, { $ref: `#/components/schemas/S0/$defs/d${i}` }])),
      })),
    ),
  "n responses into #/definitions (3.0)": (n) =>
    described(
      {
        ...operations("get", n, (i) => responding({ $ref: `#/definitions/A${i}` })),
        definitions: record(n, (i) => [`A${i}`, object({ a: { ...STRING, nullable: true } })]),
      },
      "3.0.3",
    ),
  "n responses into an extension": (n) =>
    described({
      ...operations("get", n, (i) => responding({ $ref: `#/x-a/A${i}` })),
      "x-a": record(n, (i) => [`A${i}`, { ...SMALL, nullable: true }]),
    }),
  "n path items of components": (n) =>
    described({
      components: { pathItems: record(n, (i) => [`i${i}`, { get: operation(i) }]) },
      paths: record(n, (i) => [`/p${i}`, { $ref: `#/components/pathItems/i${i}` }]),
    }),
  "n parameters, request bodies and responses of components": (n) =>
    described({
      components: {
        responses: record(n, (i) => [`r${i}`, { description: "ok", ...json(SMALL) }]),
        parameters: record(n, (i) => [`q${i}`, { name: `q${i}`, in: "query", schema: STRING }]),
        requestBodies: record(n, (i) => [`b${i}`, json(SMALL)]),
        headers: record(n, (i) => [`h${i}`, { schema: STRING }]),
      },
      ...operations("post", n, (i) => ({
        parameters: [{ $ref: `#/components/parameters/q${i}` }],
        requestBody: { $ref: `#/components/requestBodies/b${i}` },
        responses: { 200: { $ref: `#/components/responses/r${i}` } },
      })),
    }),
};
