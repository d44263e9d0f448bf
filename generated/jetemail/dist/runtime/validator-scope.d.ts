import type { Issue } from "./descriptor.js";
/** Checks one keyword, and adds what it finds to the scope. */
export type Check = (value: unknown, scope: Scope) => void;
/**
* A schema as its checks.
*
* A string among them with a `#` is the schema's place in the description, or in another document; others are its `type`,
* names separated by spaces.
*/
export type Schema = readonly (string | Check)[];
/** A schema in place, its `type` where it has nothing else, or its name: called when needed, so that schemas can be recursive. */
export type Rules = Schema | string | (() => Schema);
/** Rules that a generated module shares with others: called by name. */
export type NamedRules = () => Schema;
/** One schema applied to one value. */
export interface Scope {
	readonly issues: Issue[];
	readonly drift: Issue[];
	/** Whether enums take values that the description does not know. */
	readonly isOpen?: boolean | undefined;
	/** The scope that this one was entered from; locations are put together when there is something to say. */
	readonly parent?: Scope | undefined;
	/** The keyword by which it was entered, and which of its schemas. */
	readonly keyword?: string;
	readonly name?: string | number | undefined;
	/** The member or element that the value is of the parent's; absent where it is the same value. */
	readonly key?: string | number | undefined;
	/** What the schema is applied to. */
	value?: unknown;
	/** JSON Pointer to the schema, where it has one of its own. */
	path?: string;
	/** The types that the schema asks for, where the value is of none of them. */
	types?: string;
	/** Members and elements that a keyword has evaluated (JSON Schema 2020-12, section 7.7). */
	seen?: Set<string | number>;
	/** Whether all have been evaluated. */
	isAllSeen?: boolean | undefined;
	/** Whether `properties` names members, so that others are news. */
	isDeclared?: boolean | undefined;
}
/** Adds an issue; what it received is the value, unless another thing says more. */
export declare function fail(scope: Scope, keyword: string, message: string, expected?: unknown, received?: unknown): void;
/** Adds drift: what the schema does not know and lets through. */
export declare function note(scope: Scope, keyword: string, received?: unknown): void;
/** JSON Pointer to the value of a scope. */
export declare function valuePointer({ parent, key }: Scope): string;
/** Applies a schema in a scope. */
export declare function run(rules: Rules, value: unknown, scope: Scope): Scope;
/** `type`; several names are separated by spaces. */
export declare function checkType(types: string, value: unknown, scope: Scope, keyword?: string): void;
/** Applies a schema to a value of its own: the whole, a member or an element. */
export declare function visit(rules: Rules, value: unknown, scope: Scope): void;
/** Applies a schema to a member or element. */
export declare function visitChild(rules: Rules, value: unknown, key: string | number, parent: Scope, keyword: string, name?: string | number): void;
/**
* Applies a schema to the same value, with findings of its own.
*
* @param isOpen False where taking unknown enum members would refuse more.
*/
export declare function branch(rules: Rules, value: unknown, parent: Scope, keyword: string, name?: string | number, isOpen?: boolean | undefined): Scope;
/** Marks a member or element as evaluated. */
export declare function see(scope: Scope, key: string | number): void;
/** Takes over what a branch has found; what it has evaluated counts where it holds. */
export declare function take(scope: Scope, inner: Scope): void;
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidmFsaWRhdG9yLXNjb3BlLmQudHMiLCJzb3VyY2VzIjpbIi4uLy4uL3NyYy9ydW50aW1lL3ZhbGlkYXRvci1zY29wZS50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSxjQUFjLGFBQWE7O0FBTTNCLFlBQVksU0FBUyxnQkFBZ0IsT0FBTzs7Ozs7OztBQVE1QyxZQUFZLDRCQUE0Qjs7QUFHeEMsWUFBWSxRQUFRLHlCQUF5Qjs7QUFHN0MsWUFBWSxtQkFBbUI7O0FBRy9CLGlCQUFpQixNQUFNO1VBQ1osUUFBUTtVQUNSLE9BQU87O1VBRVA7O1VBRUEsU0FBUzs7VUFFVDtVQUNBOztVQUVBOztDQUVUOztDQUVBOztDQUVBOztDQUVBLE9BQU87O0NBRVA7O0NBRUE7QUFDRjs7QUFxQ0EsT0FBTyxpQkFBUyxLQUNkLE9BQU8sT0FDUCxpQkFDQSxpQkFDQSxvQkFDQTs7QUFNRixPQUFPLGlCQUFTLEtBQUssT0FBTyxPQUFPLGlCQUFpQjs7QUFZcEQsT0FBTyxpQkFBUyxhQUFhLEVBQUUsUUFBUSxPQUFPOztBQVc5QyxPQUFPLGlCQUFTLElBQUksT0FBTyxPQUFPLGdCQUFnQixPQUFPLFFBQVE7O0FBcUJqRSxPQUFPLGlCQUFTLFVBQ2QsZUFDQSxnQkFDQSxPQUFPLE9BQ1A7O0FBb0JGLE9BQU8saUJBQVMsTUFBTSxPQUFPLE9BQU8sZ0JBQWdCLE9BQU87O0FBVzNELE9BQU8saUJBQVMsV0FDZCxPQUFPLE9BQ1AsZ0JBQ0Esc0JBQ0EsUUFBUSxPQUNSLGlCQUNBOzs7Ozs7QUFZRixPQUFPLGlCQUFTLE9BQ2QsT0FBTyxPQUNQLGdCQUNBLFFBQVEsT0FDUixpQkFDQSx3QkFDQSwrQkFDQzs7QUFZSCxPQUFPLGlCQUFTLElBQUksT0FBTyxPQUFPOztBQUtsQyxPQUFPLGlCQUFTLEtBQUssT0FBTyxPQUFPLE9BQU8ifQ==
