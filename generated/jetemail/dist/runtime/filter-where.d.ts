import { type FilterInput } from "./filter-condition.js";
import type { FilterTable } from "./filter-table.js";
/** A comparison of a field; instants are milliseconds since the epoch. */
export interface WhereField {
	readonly op: string;
	readonly field: string;
	readonly value: unknown;
	/** True where case does not matter. */
	readonly fold?: true;
}
/** All must hold. */
export interface WhereAnd {
	readonly op: "and";
	readonly filters: readonly Where[];
}
/** One record at `at` must satisfy all of the filters; their fields are its own. */
export interface WhereAny {
	readonly op: "any";
	/** JSON Pointer from the row to the records. */
	readonly at: string;
	readonly filters: readonly WhereField[];
}
/** A condition without a query language: map fields to columns and bind the values as placeholders. */
export type Where = WhereAnd | WhereAny | WhereField;
/** The conditions that a filter sets on rows, for a server that answers it. Paging and sorting are no conditions. */
export declare const toWhere: <Q extends object>(input: FilterInput<Q>, table: FilterTable) => WhereAnd;
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZmlsdGVyLXdoZXJlLmQudHMiLCJzb3VyY2VzIjpbIi4uLy4uL3NyYy9ydW50aW1lL2ZpbHRlci13aGVyZS50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSxjQUdPLG1CQUNBO0FBRVAsY0FBYyxtQkFBbUI7O0FBR2pDLGlCQUFpQixXQUFXO1VBQ2pCO1VBQ0E7VUFDQTs7VUFFQSxPQUFPO0FBQ2xCOztBQUdBLGlCQUFpQixTQUFTO1VBQ2YsSUFBSTtVQUNKLGtCQUFrQjtBQUM3Qjs7QUFHQSxpQkFBaUIsU0FBUztVQUNmLElBQUk7O1VBRUo7VUFDQSxrQkFBa0I7QUFDN0I7O0FBR0EsWUFBWSxRQUFRLFdBQVcsV0FBVzs7QUFHMUMsT0FBTyxjQUFNLFVBQVcsa0JBQ3RCLE9BQU8sWUFBWSxJQUNuQixPQUFPLGdCQUNOIn0=
