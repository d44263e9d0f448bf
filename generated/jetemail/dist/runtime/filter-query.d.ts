import type { ChainTable, FilterValues } from "./filter-table.js";
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
export declare const toQuery: ({ query, extra, table }: FilterSource) => string;
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZmlsdGVyLXF1ZXJ5LmQudHMiLCJzb3VyY2VzIjpbIi4uLy4uL3NyYy9ydW50aW1lL2ZpbHRlci1xdWVyeS50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSxjQUFjLFlBQVksb0JBQW9COztBQUk5QyxpQkFBaUIsYUFBYTtVQUNuQjtVQUNBLFFBQVE7VUFDUixPQUFPO0FBQ2xCOzs7Ozs7O0FBUUEsT0FBTyxjQUFNLFVBQVcsRUFBRSxPQUFPLE9BQU8sU0FBUyJ9
