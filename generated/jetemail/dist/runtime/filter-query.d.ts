import type { ChainTable, FilterValues } from "./filter-table.js";
/** A value with the table that says how it is written: every chain is one. */
export interface FilterSource {
	readonly query: object;
	readonly extra?: FilterValues;
	readonly table: ChainTable;
}
/**
* Writes a filter as a query string, without `?`. Canonical: the order of the description, so equal filters have equal
* texts; raw parameters come last. Escaped as forms are (WHATWG URL, "urlencoded serializing"): a space is `+`.
*
* @throws TypeError where a value is `undefined`: it would ask for everything.
*/
export declare const toQuery: ({ query, extra, table }: FilterSource) => string;
//# sourceMappingURL=filter-query.d.ts.map
