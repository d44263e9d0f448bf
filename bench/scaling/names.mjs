// @ts-check
import {
  SMALL,
  STRING,
  described,
  object,
  operation,
  operations,
  record,
  schemas,
} from "./descriptions.mjs";

/** @type {import("./descriptions.mjs").Features} */
export const nameFeatures = {
  "n operations with one operationId": (n) =>
    described(operations("get", n, () => ({ operationId: "same" }))),
  "n tags of which two differ by case alone": (n) =>
    described({
      paths: record(n, (i) => {
        const tag = `${i % 2 ? "T" : "t"}${Math.floor(i / 2)}`;
        return [`/p${i}`, { get: operation(i, { tags: [tag] }) }];
      }),
    }),
  "n schemas whose names give the same identifiers": (n) =>
    described({ components: { schemas: record(n, (i) => [alikeName(i), SMALL]) } }),
  "n schemas with the same titles": (n) =>
    described(
      schemas(n, () => ({
        title: "Same title",
        ...object({ a: { title: "Inner", ...object({ b: STRING }) } }),
      })),
    ),
};

/**
 * A name unlike the others by what no identifier has.
 *
 * @param {number} index
 */
function alikeName(index) {
  const [start, end] = ["a".repeat(1 + (index % 3)), Math.floor(index / 256)];
  const spaces = " ".repeat(index % 7);
  const lines = "_".repeat(Math.floor(index / 7) % 30);
  return `${start}${"-".repeat(index % 50)}B${spaces}${lines}${end}`;
}
