import type { ChainTable } from "./filter-table.js";
/**
* A function that starts a chain over a table. Methods are made from the table, once.
*
* @param table Says the parameters; `F` is the type of its chain.
* @returns Takes the value to start from, a saved filter for example; empty by default.
*/
export declare const filterBuilder: <
	Q extends object,
	F
>(table: ChainTable) => ((query?: Q) => F);
//# sourceMappingURL=filter.d.ts.map
