import type { ChainTable, FilterValues } from "./filter-table.js";
import { writeQuery } from "./parameters.js";

/** A value with the table that says how it is written: every chain is one. */
export interface FilterSource {
  readonly query: object;
  readonly extra?: FilterValues;
  readonly table: ChainTable;
}

/**
 * Writes a filter as a query string, without `?`: byte by byte what the client sends. Canonical: the order of the description,
 * so equal filters have equal texts; raw parameters come last.
 *
 * @throws TypeError where a value is `undefined`: it would ask for everything.
 */
export const toQuery = ({ query, extra, table }: FilterSource): string => {
  // In the order of the table; what is null is not written.
  const entries = Object.entries({
    ...Object.fromEntries(table.names.map((name) => [name, null])),
    ...query,
    ...extra,
  });
  for (const [name, value] of entries)
    if (value === undefined) throw TypeError(`${name}: undefined is no filter`);
  return (table.write ?? writeQuery)(entries, table.styles);
};
