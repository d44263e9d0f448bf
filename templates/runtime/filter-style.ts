import type { StyleRule } from "./filter-table.js";

const delimiters: { readonly [style: string]: string } = {
  spaceDelimited: " ",
  pipeDelimited: "|",
  tabDelimited: "\t",
};

const textOf = (value: unknown): string =>
  typeof value === "object" ? JSON.stringify(value) : `${value as string}`;

/** Pairs of name and value for an array, an object or a single value (OpenAPI 3.1, "Style Values"). */
export const writeStyled = (
  name: string,
  value: unknown,
  rule: StyleRule | undefined,
): string[][] => {
  const { style, explode } = rule ?? {};
  if (Array.isArray(value)) {
    const texts = value.map(textOf);
    return explode === false
      ? [[name, texts.join(delimiters[style ?? ""] ?? ",")]]
      : texts.map((text) => [name, text]);
  }
  if (typeof value !== "object" || value === null)
    return [[name, `${value as string}`]];
  const members = Object.entries(value).filter(
    ([, item]) => item !== undefined,
  );
  if (style === "deepObject") {
    return members.flatMap(([key, item]) =>
      writeStyled(`${name}[${key}]`, item, undefined),
    );
  }
  if (explode === false)
    return [
      [name, members.flatMap(([key, item]) => [key, textOf(item)]).join(",")],
    ];
  return members.map(([key, item]) => [key, textOf(item)]);
};

const isDown = (order: string | undefined): boolean => /^d/i.test(order ?? "");

/** `-field` for descending, `field` for ascending. */
export const signedSort = (by: string, order?: string): string =>
  isDown(order) ? `-${by}` : by;

/** `field:desc`. */
export const colonSort = (by: string, order?: string): string =>
  order === undefined ? by : `${by}:${order}`;
