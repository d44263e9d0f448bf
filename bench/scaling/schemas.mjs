// @ts-check
import {
  SMALL,
  STRING,
  described,
  exchanged,
  list,
  object,
  record,
  schemaRef,
  schemas,
} from "./descriptions.mjs";

/** @type {import("./descriptions.mjs").Features} */
export const schemaFeatures = {
  "one object with 5n properties": (n) =>
    described(schemas(1, () => object(record(5 * n, (i) => [`p${i}`, STRING])))),
  "one object with 5n required properties": (n) =>
    described(
      schemas(1, () => ({
        ...object(record(5 * n, (i) => [`p${i}`, STRING])),
        required: list(5 * n, (i) => `p${i}`),
      })),
    ),
  "one object with n objects in it": (n) =>
    described(
      schemas(1, () =>
        object(
          record(n, (i) => [`p${i}`, object({ a: STRING, b: object({ c: { type: "integer" } }) })]),
        ),
      ),
    ),
  "one object with n patternProperties": (n) =>
    described(
      schemas(1, () => ({
        type: "object",
        patternProperties: record(n, (i) => [`^x${i}-`, STRING]),
      })),
    ),
  "one object with n dependentRequired and dependentSchemas": (n) =>
    described(
      schemas(1, () => ({
        ...object(record(n, (i) => [`p${i}`, STRING])),
        dependentRequired: record(n, (i) => [`p${i}`, [`p${(i + 1) % n}`]]),
        dependentSchemas: record(n, (i) => [`p${i}`, { minProperties: 1 }]),
      })),
    ),
  "one tuple of n items": (n) =>
    described(
      schemas(1, () => ({
        type: "array",
        prefixItems: list(n, (i) => ({ type: i % 2 ? "string" : "integer" })),
        items: false,
      })),
    ),
  "one enum of 10n values": (n) =>
    described(schemas(1, () => ({ ...STRING, enum: list(10 * n, (i) => `v${i}`) }))),
  "n enums": (n) => described(schemas(n, (i) => ({ ...STRING, enum: ["a", "b", `c${i}`] }))),
  "n open enums in a ring": (n) =>
    exchanged(n, (i) => object({ e: { ...STRING, enum: ["a", "b"] }, n: schemaRef((i + 1) % n) })),
  "n patterns": (n) =>
    described(schemas(n, (i) => ({ ...STRING, pattern: `^[a-z]{1,${i + 1}}$` }))),
  "n schemas with the same object in them": (n) =>
    described(schemas(n, () => object({ item: SMALL }))),
  "n schemas with if, else and unevaluatedProperties": (n) =>
    described(
      schemas(n, () => ({
        allOf: [
          { properties: { a: STRING } },
          {
            if: { properties: { a: { const: "x" } } },
            else: { properties: { b: STRING } },
          },
        ],
        unevaluatedProperties: false,
      })),
    ),
  "n schemas with readOnly and writeOnly in a ring": (n) =>
    exchanged(n, (i) =>
      object({
        id: { ...STRING, readOnly: true },
        w: { ...STRING, writeOnly: true },
        n: schemaRef((i + 1) % n),
      }),
    ),
  "n schemas with nullable of 3.0": (n) =>
    exchanged(
      n,
      (i) =>
        object({
          a: { ...STRING, nullable: true },
          b: { allOf: [schemaRef((i + 1) % n)], nullable: true },
        }),
      "3.0.3",
    ),
  "n schemas with two warnings": (n) =>
    described(schemas(n, (i) => ({ ...STRING, format: `f${i}`, nullable: true }))),
};
