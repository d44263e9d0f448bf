import type { FilterIssue } from "./filter-check.js";
import type { FilterRule } from "./filter-table.js";
/** A pair of a query as it stands there: escaped, since delimiters do not differ from data otherwise. */
export interface RawPair {
	/** Not escaped. */
	readonly name: string;
	readonly rawName: string;
	readonly rawText: string;
}
/** What a query says before it is checked. */
export interface ReadValues {
	readonly values: ReadonlyMap<string, unknown>;
	readonly issues: readonly FilterIssue[];
}
/** A text as it was before it was escaped, as forms or as OpenAPI escape; what is not escaped right stays. */
export declare const decode: (raw: string) => string;
/**
* The pairs of a query string.
*
* `URLSearchParams` have no escapes left: a comma is taken for a delimiter.
*/
export declare const pairsOf: (search: string | URLSearchParams) => RawPair[];
/** The issue of a parameter or member that is given again. */
export declare const repeated: (param: string, name?: string) => FilterIssue;
/** A number as a query has it; `undefined` for other texts. */
export declare const numberIn: (text: string) => number | undefined;
/** A text as the type of its parameter; what cannot be one stays text, and `check` says so. */
export declare const scalar: (text: string, { type, enum: members, anyCase }: FilterRule) => unknown;
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZmlsdGVyLXRleHQuZC50cyIsInNvdXJjZXMiOlsiLi4vLi4vc3JjL3J1bnRpbWUvZmlsdGVyLXRleHQudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsY0FBYyxtQkFBbUI7QUFDakMsY0FBYyxrQkFBa0I7O0FBR2hDLGlCQUFpQixRQUFROztVQUVkO1VBQ0E7VUFDQTtBQUNYOztBQUdBLGlCQUFpQixXQUFXO1VBQ2pCLFFBQVE7VUFDUixpQkFBaUI7QUFDNUI7O0FBR0EsT0FBTyxjQUFNLFNBQVU7Ozs7OztBQVF2QixPQUFPLGNBQU0sVUFBVyxpQkFBaUIsb0JBQWtCOztBQXVCM0QsT0FBTyxjQUFNLFdBQVksZUFBZSxrQkFBdUI7O0FBUS9ELE9BQU8sY0FBTSxXQUFZOztBQUl6QixPQUFPLGNBQU0sU0FDWCxjQUNBLEVBQUUsTUFBVyxNQUFNLFNBQVMsV0FBVyJ9
