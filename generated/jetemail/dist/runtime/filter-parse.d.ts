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
* @throws FilterError with `strict`, where there is an issue.
*/
export declare const fromQuery: <Q extends object>(search: string | URLSearchParams, table: FilterTable<Q>, { strict, allow }?: ParseOptions) => ParsedQuery<Q>;
//# sourceMappingURL=filter-parse.d.ts.map
