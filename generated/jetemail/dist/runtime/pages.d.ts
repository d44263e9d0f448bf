import type { DataOf } from "./call.js";
import type { ListCall } from "./list-call.js";
import { type Checkpoint } from "./next-page.js";
export type { Checkpoint } from "./next-page.js";
/** How pages are read. */
export interface PageOptions {
	/** Where to begin: the `checkpoint` of the last page that was worked on. */
	readonly from?: Checkpoint;
	/** 1: the next page is asked for while the caller works on one. */
	readonly prefetch?: 0 | 1;
	/**
	* Keeps a list that grows at its front from repeating rows: sets the upper bound in time to now, where the request has
	* none, and leaves out items whose identity came before.
	*/
	readonly stable?: boolean;
	readonly signal?: AbortSignal;
}
/** One page of a list. */
export interface Page<
	Data,
	Item
> {
	/** The decoded body, envelope and all. */
	readonly data: Data;
	readonly items: readonly Item[];
	readonly response: Response;
	/** Where the next page is; absent at the end. */
	readonly checkpoint?: Checkpoint;
	/** How many items the service counts in the whole list; not `exact` where it cut the count off. */
	readonly total?: {
		readonly count: number;
		readonly exact: boolean;
	};
}
/**
* The pages of a list, from the call's own on. Throws what `await` throws, and `PaginationError` where the list does not end.
*
* @param call Sent once: pages after the first are calls of their own.
*/
export declare function pagesOf<
	Result,
	Item
>(call: ListCall<Result, Item>, options?: PageOptions): AsyncGenerator<Page<DataOf<Result>, Item>, void, undefined>;
/** The items of a list, page by page. */
export declare function itemsOf<
	Result,
	Item
>(call: ListCall<Result, Item>, options?: PageOptions): AsyncGenerator<Item, void, undefined>;
/** The items of all pages of a list, up to `max`. */
export declare function allItemsOf<
	Result,
	Item
>(call: ListCall<Result, Item>, { max, ...options }: PageOptions & {
	readonly max: number;
}): Promise<Item[]>;
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicGFnZXMuZC50cyIsInNvdXJjZXMiOlsiLi4vLi4vc3JjL3J1bnRpbWUvcGFnZXMudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsY0FBYyxjQUFjO0FBSTVCLGNBQWMsZ0JBQTZDO0FBQzNELGNBQXdCLGtCQUFrQjtBQUkxQyxjQUFjLGtCQUFrQjs7QUFHaEMsaUJBQWlCLFlBQVk7O1VBRWxCLE9BQU87O1VBRVAsV0FBVyxJQUFJOzs7OztVQUtmO1VBQ0EsU0FBUztBQUNwQjs7QUFHQSxpQkFBaUI7Q0FBSztDQUFNO0VBQU07O1VBRXZCLE1BQU07VUFDTixnQkFBZ0I7VUFDaEIsVUFBVTs7VUFFVixhQUFhOztVQUViLFFBQVE7V0FBVztXQUF3QjtDQUFlO0FBQ3JFOzs7Ozs7QUF5R0EsT0FBTyxpQkFBUztDQUFRO0NBQVE7RUFDOUIsTUFBTSxTQUFTLFFBQVEsT0FDdkIsVUFBVSxjQUNULGVBQWUsS0FBSyxPQUFPLFNBQVM7O0FBU3ZDLE9BQU8saUJBQWdCO0NBQVE7Q0FBUTtFQUNyQyxNQUFNLFNBQVMsUUFBUSxPQUN2QixVQUFVLGNBQ1QsZUFBZTs7QUFLbEIsT0FBTyxpQkFBZTtDQUFXO0NBQVE7RUFDdkMsTUFBTSxTQUFTLFFBQVEsT0FDdkIsRUFBRSxLQUFLLEdBQUcsV0FBVyxjQUFjO1VBQVc7QUFBWSxJQUN6RCxRQUFRIn0=
