import type { ParameterRule } from "./descriptor.js";
import { writeParameter } from "./styles.js";

/** Pairs of name and value, not escaped, as the client sends them: none where it sends nothing. */
export const writePairs = (
  name: string,
  value: unknown,
  rule: ParameterRule = {},
): string[][] => {
  const pairs: string[][] = [];
  const written = writeParameter(name, value, rule, encodeURIComponent);
  new URLSearchParams(written).forEach((text, key) => pairs.push([key, text]));
  return pairs;
};

const isDown = (order: string | undefined): boolean => /^d/i.test(order ?? "");

/** `-field` for descending, `field` for ascending. */
export const signedSort = (by: string, order?: string): string =>
  isDown(order) ? `-${by}` : by;

/** `field:desc`. */
export const colonSort = (by: string, order?: string): string =>
  order === undefined ? by : `${by}:${order}`;
