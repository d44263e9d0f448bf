import type { ChainTable, FilterValues } from "./filter-table.js";

/** A value with the table that says how it is written: every chain is one. */
export interface FilterSource {
  readonly query: object;
  readonly extra?: FilterValues;
  readonly table: ChainTable;
}

/**
 * Writes a filter as a query string, without `?`: the pairs that the client sends. Canonical: the order of the description,
 * so equal filters have equal texts; raw parameters come last. Escaped as forms are (WHATWG URL, "urlencoded serializing"):
 * a space is `+`.
 *
 * @throws TypeError where a value is `undefined`: it would ask for everything.
 */
export const toQuery = ({ query, extra, table }: FilterSource): string => {
  const values: FilterValues = { ...query, ...extra };
  const names = [
    ...table.names.filter((name) => Object.hasOwn(values, name)),
    ...Object.keys(values),
  ];
  return new URLSearchParams(
    [...new Set(names)].flatMap((name): string[][] => {
      const value = values[name];
      if (value === undefined)
        throw TypeError(`${name}: undefined is no filter`);
      if (table.write) return table.write(name, value, table.styles?.[name]);
      return [value]
        .flat()
        .filter((each) => each !== undefined && each !== null)
        .map((each) => [name, `${each}`]);
    }),
  ).toString();
};
