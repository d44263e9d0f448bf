// @ts-check
import {
  SMALL,
  STRING,
  described,
  exchanged,
  list,
  object,
  operations,
  record,
  responding,
  schemaRef,
} from "./descriptions.mjs";

const YAML_HEAD = `openapi: 3.1.0
info: {title: t, version: "1"}
paths: {}
components:
  schemas:
`;

/** @type {import("./descriptions.mjs").Features} */
export const documentFeatures = {
  "n paragraphs of Markdown": (n) =>
    described({
      info: { title: "t", version: "1", description: "# H\n\ntext\n\n".repeat(n) },
      ...operations("get", 1, () => ({
        description: `${"word *x* `y` @tag */ ".repeat(5)}\n\n`.repeat(n),
      })),
    }),
  "n files in a ring": {
    n: 200,
    input: (n) => ({
      ...described(operations("get", n, (i) => responding({ $ref: `./f${i}.json#/A` }))),
      files: Object.fromEntries(
        list(n, (i) => [
          `f${i}.json`,
          { A: object({ a: STRING, n: { $ref: `./f${(i + 1) % n}.json#/A` } }) },
        ]),
      ),
    }),
  },
  "n definitions of one other file": (n) => ({
    ...described(operations("get", n, (i) => responding({ $ref: `./f.json#/definitions/A${i}` }))),
    files: {
      "f.json": {
        definitions: record(n, (i) => [
          `A${i}`,
          object({ a: STRING, n: { $ref: `#/definitions/A${(i + 1) % n}` } }),
        ]),
      },
    },
  }),
  "n schemas of YAML": (n) => ({
    description: YAML_HEAD + list(n, yamlSchema).join(""),
  }),
  "n anchors of YAML": (n) => ({
    description: YAML_HEAD + list(n, yamlAnchor).join(""),
  }),
  "n operations of 2.0": (n) => ({
    description: {
      ...swagger(n, (i) => ({
        consumes: ["application/json"],
        parameters: [{ in: "body", name: "b", schema: { $ref: `#/definitions/D${i}` } }],
        responses: { 200: { description: "ok", schema: { $ref: `#/definitions/D${i}` } } },
      })),
      definitions: record(n, (i) => [`D${i}`, SMALL]),
    },
  }),
  "n forms of 2.0": (n) => ({
    description: swagger(n, () => ({
      consumes: ["multipart/form-data"],
      parameters: [
        { in: "formData", name: "f", type: "file" },
        { in: "formData", name: "a", type: "array", items: STRING, collectionFormat: "multi" },
      ],
      responses: { 200: { description: "ok" } },
    })),
  }),
  "n overlay actions that update": (n) =>
    overlaid(n, n, (i) => ({ target: `$.paths['/p${i}'].post`, update: { summary: `s${i}` } })),
  "n overlay actions that remove": (n) =>
    overlaid(2 * n, n, (i) => ({ target: `$.paths['/p${i}']`, remove: true })),
  "n operations of which a tenth is excluded": (n) => ({
    ...exchanged(n, () => SMALL),
    config: { exclude: [{ path: "/p1*" }] },
  }),
  "n schemas in a ring, types alone": (n) => ({
    ...exchanged(n, (i) => object({ e: STRING, n: schemaRef((i + 1) % n) })),
    config: { only: "types" },
  }),
  "n schemas with dates in a ring": (n) => ({
    ...exchanged(n, (i) => dated({ n: schemaRef((i + 1) % n) })),
    config: { formats: { "date-time": "Date", int64: "bigint" } },
  }),
  "n unions with dates in a ring": (n) => ({
    ...exchanged(n, (i) => ({
      oneOf: [
        { ...dated({ k: { const: "a" }, n: schemaRef((i + 1) % n) }), required: ["k"] },
        { ...object({ k: { const: "b" }, m: schemaRef((i + 2) % n) }), required: ["k"] },
      ],
    })),
    config: { formats: { "date-time": "Date" } },
  }),
};

/** @param {import("./descriptions.mjs").Fields} properties */
function dated(properties) {
  return object({ at: { ...STRING, format: "date-time" }, ...properties });
}

/**
 * @param {number} count Operations.
 * @param {number} n Actions.
 * @param {(index: number) => unknown} action
 */
function overlaid(count, n, action) {
  const overlay = {
    overlay: "1.0.0",
    info: { title: "o", version: "1" },
    actions: list(n, action),
  };
  return {
    ...exchanged(count, () => SMALL),
    config: { overlays: ["overlay.json"] },
    files: { "overlay.json": overlay },
  };
}

/**
 * @param {number} n
 * @param {(index: number) => import("./descriptions.mjs").Fields} fields
 */
function swagger(n, fields) {
  const paths = record(n, (i) => [`/p${i}`, { post: { operationId: `o${i}`, ...fields(i) } }]);
  return { swagger: "2.0", info: { title: "t", version: "1" }, paths };
}

/** @param {number} index */
function yamlSchema(index) {
  return `    S${index}:
      type: object
      format: odd${index}
      properties:
        a:
          type: string
          description: |
            text
            more
`;
}

/** @param {number} index */
function yamlAnchor(index) {
  const alias = index === 0 ? "" : `        b: *s${index % 2 ? 0 : 1}\n`;
  return `    S${index}: &s${index}\n      type: object\n      properties:\n        a: {type: string}\n${alias}`;
}
