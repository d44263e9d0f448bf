import { type FilterIssue } from "./filter-check.js";
import type { FilterTable } from "./filter-table.js";
/** What a query string says: the parameters that are right, and the faults of the others. */
export interface ParsedQuery<Q> {
	readonly params: Partial<Q>;
	readonly issues: readonly FilterIssue[];
}
/** How to read a query string. */
export interface ParseOptions {
	/** Throws where there is an issue; false by default. */
	readonly strict?: boolean;
	/** Parameters to pass over, `utm_*` for all that begin so. */
	readonly allow?: readonly string[];
}
/** Thrown by `fromQuery` with `strict`. */
export declare class FilterError extends Error {
	override readonly name = "FilterError";
	readonly issues: readonly FilterIssue[];
	constructor(issues: readonly FilterIssue[]);
}
/**
* Reads a query string, with or without `?`, back into a value: the inverse of `toQuery`. What is good survives, what is
* not is left out and named.
*
* @param search Best as text: `URLSearchParams` do not tell a comma in a value from one between values.
* @throws FilterError with `strict`, where there is an issue.
*/
export declare const fromQuery: <Q extends object>(search: string | URLSearchParams, table: FilterTable<Q>, { strict, allow }?: ParseOptions) => ParsedQuery<Q>;
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZmlsdGVyLXBhcnNlLmQudHMiLCJzb3VyY2VzIjpbIi4uLy4uL3NyYy9ydW50aW1lL2ZpbHRlci1wYXJzZS50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSxjQUFxQixtQkFBcUM7QUFDMUQsY0FBYyxtQkFBbUI7O0FBV2pDLGlCQUFpQixZQUFZLEdBQUc7VUFDckIsUUFBUSxRQUFRO1VBQ2hCLGlCQUFpQjtBQUM1Qjs7QUFHQSxpQkFBaUIsYUFBYTs7VUFFbkI7O1VBRUE7QUFDWDs7QUFHQSxPQUFPLGNBQU0sb0JBQW9CLE1BQU07Q0FDckMsa0JBQWtCLE9BQU87Q0FDekIsU0FBUyxpQkFBaUI7Q0FFMUIsWUFBWSxpQkFBaUI7QUFJL0I7Ozs7Ozs7O0FBU0EsT0FBTyxjQUFNLFlBQWEsa0JBQ3hCLGlCQUFpQixpQkFDakIsT0FBTyxZQUFZLElBQ25CLEVBQUUsUUFBZ0IsVUFBYyxpQkFDL0IsWUFBWSJ9
