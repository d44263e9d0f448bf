import type { ParameterValues } from "./descriptor.js";

/** Text of one value, dates in RFC 3339. */
export function textOf(value: unknown): string {
  return value instanceof Date ? value.toISOString() : `${value}`;
}

/** A name in the query. Brackets stay: not every server decodes before it looks for them, as in `ids[]`. */
export function writeName(name: string): string {
  return encodeURIComponent(name).replace(/%5[BD]/g, decodeURIComponent);
}

/**
 * Writes a query of single values and lists by the default of OpenAPI, style `form` exploded, in the order given.
 *
 * undefined and null are not sent, alone or in a list.
 */
export function writeQuery(query: ParameterValues): string {
  return Object.entries(query)
    .flatMap(([name, value]) =>
      [value]
        .flat()
        .filter((each) => each !== undefined && each !== null)
        .map(
          (each) => writeName(name) + "=" + encodeURIComponent(textOf(each)),
        ),
    )
    .join("&");
}
