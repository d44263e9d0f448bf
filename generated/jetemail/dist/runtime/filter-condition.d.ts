import type { FilterRule, FilterTable, FilterValues } from "./filter-table.js";
/** A value, or a chain over it. */
export type FilterInput<Q = object> = Q | {
	readonly query: Q;
	readonly table: unknown;
};
/** The plain value of a filter. */
export declare const queryOf: (input: object) => FilterValues;
/** One question of a filter with the place where a row has its answer. */
export interface Condition {
	readonly name: string;
	readonly op: string;
	readonly field: string;
	readonly value: unknown;
	readonly rule: FilterRule;
	/** Pointers into a row, `*` for every element; none where a row does not carry the field. */
	readonly places: readonly string[];
}
/** The conditions that a filter sets, in the order of the table; paging and sorting set none. */
export declare const conditionsOf: (input: object, table: FilterTable) => readonly Condition[];
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZmlsdGVyLWNvbmRpdGlvbi5kLnRzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS9maWx0ZXItY29uZGl0aW9uLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUFBLGNBQWMsWUFBWSxhQUFhLG9CQUFvQjs7QUFHM0QsWUFBWSxZQUFZLGNBQ3RCLElBQUk7VUFBVyxPQUFPO1VBQVk7QUFBZTs7QUFHbkQsT0FBTyxjQUFNLFVBQVcsa0JBQWdCOztBQU14QyxpQkFBaUIsVUFBVTtVQUNoQjtVQUNBO1VBQ0E7VUFDQTtVQUNBLE1BQU07O1VBRU47QUFDWDs7QUFHQSxPQUFPLGNBQU0sZUFDWCxlQUNBLE9BQU8seUJBQ0cifQ==
