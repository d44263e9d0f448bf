import { type FilterInput } from "./filter-condition.js";
import type { FilterTable } from "./filter-table.js";
/** A fault of a filter. Warnings are for what services judge differently: formats and very long addresses. */
export interface FilterIssue {
	/** Name on the wire. */
	readonly param: string;
	readonly code: "empty" | "enum" | "exclusive" | "format" | "length" | "max" | "maxLength" | "min" | "minLength" | "pattern" | "range" | "repeated" | "required" | "style" | "type" | "undefined" | "unknown";
	readonly severity: "error" | "warning";
	readonly message: string;
}
export declare const issue: (param: string, code: FilterIssue["code"], text: string, severity?: FilterIssue["severity"]) => FilterIssue;
/**
* Checks a filter against its description: all faults, in the order of the table. What the description leaves open is
* no fault.
*/
export declare const check: <Q extends object>(input: FilterInput<Q>, table: FilterTable) => readonly FilterIssue[];
/** The issue for a parameter that there is not, with the name that was probably meant. */
export declare const unknownParameter: (name: string, { chain }: FilterTable) => FilterIssue;
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZmlsdGVyLWNoZWNrLmQudHMiLCJzb3VyY2VzIjpbIi4uLy4uL3NyYy9ydW50aW1lL2ZpbHRlci1jaGVjay50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSxjQUFjLG1CQUE0QjtBQVUxQyxjQUEwQixtQkFBaUM7O0FBRzNELGlCQUFpQixZQUFZOztVQUVsQjtVQUNBLE1BQ0wsVUFDQSxTQUNBLGNBQ0EsV0FDQSxXQUNBLFFBQ0EsY0FDQSxRQUNBLGNBQ0EsWUFDQSxVQUNBLGFBQ0EsYUFDQSxVQUNBLFNBQ0EsY0FDQTtVQUNLLFVBQVUsVUFBVTtVQUNwQjtBQUNYO0FBS0EsT0FBTyxjQUFNLFFBQ1gsZUFDQSxNQUFNLFlBQVksU0FDbEIsY0FDQSxXQUFVLFlBQVksZ0JBQ3JCOzs7OztBQU1ILE9BQU8sY0FBTSxRQUFTLGtCQUNwQixPQUFPLFlBQVksSUFDbkIsT0FBTyx5QkFDRzs7QUEwQ1osT0FBTyxjQUFNLG1CQUNYLGNBQ0EsRUFBRSxTQUFTLGdCQUNWIn0=
