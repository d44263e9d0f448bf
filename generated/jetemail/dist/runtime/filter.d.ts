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
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZmlsdGVyLmQudHMiLCJzb3VyY2VzIjpbIi4uLy4uL3NyYy9ydW50aW1lL2ZpbHRlci50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSxjQUFjLGtCQUFnQzs7Ozs7OztBQW9COUMsT0FBTyxjQUFNO0NBQWlCO0NBQWtCO0VBQzlDLE9BQU8saUJBQ0osUUFBUSxNQUFNIn0=
