import type { ParameterRule, ParameterRules } from "./descriptor.js";
import type { ChainTable } from "./filter-table.js";
import { writeStyled } from "./styles.js";

/** The rule of a parameter: its own member, since one may be called `constructor`. */
export const ruleOf = (
  styles: ParameterRules | undefined,
  name: string,
): ParameterRule | undefined =>
  styles && Object.hasOwn(styles, name) ? styles[name] : undefined;

/** Writes a query in the client's own styles. */
export const writeStyles: NonNullable<ChainTable["write"]> = (query, styles) =>
  query
    .map(([name, value]) =>
      writeStyled("query", name, value, ruleOf(styles, name)),
    )
    .filter((text) => text)
    .join("&");

const isDown = (order: string | undefined): boolean => /^d/i.test(order ?? "");

/** `-field` for descending, `field` for ascending. */
export const signedSort = (by: string, order?: string): string =>
  isDown(order) ? `-${by}` : by;

/** `field:desc`. */
export const colonSort = (by: string, order?: string): string =>
  order === undefined ? by : `${by}:${order}`;
