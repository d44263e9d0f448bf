// @ts-check
import {
  STRING,
  described,
  exchanged,
  list,
  object,
  operations,
  record,
  responding,
  schemaPointer,
  schemaRef,
  schemas,
} from "./descriptions.mjs";

const BASE = { $ref: "#/components/schemas/B" };
const KEYED = { ...object({ k: STRING }), required: ["k"] };

/** @type {import("./descriptions.mjs").Features} */
export const combinationFeatures = {
  "oneOf of n objects": (n) =>
    described(
      schemas(1, () => ({
        oneOf: list(n, (i) => ({ ...object({ [`p${i}`]: STRING }), required: [`p${i}`] })),
      })),
    ),
  "oneOf of n constants with titles": (n) =>
    described(schemas(1, () => ({ oneOf: list(n, (i) => ({ const: `c${i}`, title: `C ${i}` })) }))),
  "anyOf of n objects": (n) => described(schemas(1, () => ({ anyOf: objectsApart(n) }))),
  "allOf of n objects": (n) => described(schemas(1, () => ({ allOf: objectsApart(n) }))),
  "allOf over n levels": {
    n: 50,
    input: (n) =>
      described(
        schemas(n, (i) => {
          const own = object({ [`p${i}`]: STRING });
          return i === 0 ? own : { allOf: [schemaRef(i - 1), own] };
        }),
      ),
  },
  "discriminator with n alternatives": (n) => {
    const alternatives = record(n, (i) => [`S${i}`, KEYED]);
    const union = { oneOf: list(n, schemaRef), discriminator: keyOf(n) };
    return described({ components: { schemas: { ...alternatives, U: union } } });
  },
  "n discriminators of two alternatives": (n) =>
    described(
      schemas(3 * n, (i) =>
        i % 3 === 0
          ? { oneOf: [schemaRef(i + 1), schemaRef(i + 2)], discriminator: { propertyName: "k" } }
          : KEYED,
      ),
    ),
  "base of n schemas by allOf": (n) => described(inherited(n, { propertyName: "k" })),
  "base of n schemas by allOf, received n times (3.0)": (n) =>
    described(
      { ...inherited(n, keyOf(n)), ...operations("get", n, () => responding(BASE)) },
      "3.0.3",
    ),
  "n schemas of anyOf in one ring": {
    n: 45,
    input: (n) => exchanged(n, (i) => linked(schemaRef((i + 1) % n), schemaRef((i + 3) % n))),
  },
  "n schemas of anyOf in rings of ten": (n) =>
    exchanged(n, (i) => linked(withinTen(i, 1), withinTen(i, 3))),
  "n schemas of allOf in a ring": (n) =>
    exchanged(n, (i) => ({
      allOf: [object({ [`a${i}`]: STRING }), object({ n: schemaRef((i + 1) % n) })],
    })),
  "n schemas of not in a ring": (n) =>
    exchanged(n, (i) => object({ n: { not: schemaRef((i + 1) % n) } })),
  "n schemas of unevaluatedProperties in a ring": (n) =>
    exchanged(n, (i) => ({
      type: "object",
      allOf: [{ properties: { n: schemaRef((i + 1) % n) } }],
      unevaluatedProperties: false,
    })),
};

/** @param {number} n */
function objectsApart(n) {
  return list(n, (i) => object({ [`p${i}`]: STRING }));
}

/** @param {number} n */
function keyOf(n) {
  return { propertyName: "k", mapping: record(n, (i) => [`k${i}`, schemaPointer(i)]) };
}

/**
 * @param {number} n
 * @param {import("./descriptions.mjs").Fields} discriminator
 */
function inherited(n, discriminator) {
  const heirs = record(n, (i) => [`S${i}`, { allOf: [BASE, object({ [`p${i}`]: STRING })] }]);
  return { components: { schemas: { B: { ...KEYED, discriminator }, ...heirs } } };
}

/**
 * @param {unknown} next
 * @param {unknown} items
 */
function linked(next, items) {
  return { anyOf: [STRING, object({ n: next }), { type: "array", items }] };
}

/**
 * The schema so many further on among the ten that it is one of.
 *
 * @param {number} index
 * @param {number} step
 */
function withinTen(index, step) {
  return schemaRef(Math.floor(index / 10) * 10 + ((index + step) % 10));
}
