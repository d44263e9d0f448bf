/**
 * Writes a query of single values and lists by the default of OpenAPI, style `form` exploded, in the order given.
 *
 * undefined and null are not sent, alone or in a list; dates are in RFC 3339. Brackets stay in names: not every server decodes before it looks for them,
 * as in `ids[]`.
 */
export const writeQuery = (
  query: readonly (readonly [name: string, value: unknown])[],
): string =>
  query
    .flatMap(([name, value]) =>
      [value].flat().flatMap((each) =>
        each === undefined || each === null
          ? []
          : encodeURIComponent(name).replace(/%5[BD]/g, decodeURIComponent) +
            "=" +
            encodeURIComponent(
              // Of other values, their text is taken.
              each instanceof Date ? each.toISOString() : (each as string),
            ),
      ),
    )
    .join("&");
