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
	/**
	* Ends the reading, as the signal of the call does, which is heeded, too. With it the first page is a request of its own.
	* Where a platform has no `AbortSignal.any`, it takes the place of the call's.
	*/
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
>(call: ListCall<Result, Item>, { max, ...options }?: PageOptions & {
	readonly max: number;
}): Promise<Item[]>;
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicGFnZXMuZC50cyIsInNvdXJjZXMiOlsiLi4vLi4vc3JjL3J1bnRpbWUvcGFnZXMudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsY0FBYyxjQUFjO0FBSTVCLGNBQWMsZ0JBQTZDO0FBQzNELGNBQXdCLGtCQUFrQjtBQUkxQyxjQUFjLGtCQUFrQjs7QUFHaEMsaUJBQWlCLFlBQVk7O1VBRWxCLE9BQU87O1VBRVAsV0FBVyxJQUFJOzs7OztVQUtmOzs7OztVQUtBLFNBQVM7QUFDcEI7O0FBR0EsaUJBQWlCO0NBQUs7Q0FBTTtFQUFNOztVQUV2QixNQUFNO1VBQ04sZ0JBQWdCO1VBQ2hCLFVBQVU7O1VBRVYsYUFBYTs7VUFFYixRQUFRO1dBQVc7V0FBd0I7Q0FBZTtBQUNyRTs7Ozs7O0FBeUdBLE9BQU8saUJBQVM7Q0FBUTtDQUFRO0VBQzlCLE1BQU0sU0FBUyxRQUFRLE9BQ3ZCLFVBQVUsY0FDVCxlQUFlLEtBQUssT0FBTyxTQUFTOztBQVN2QyxPQUFPLGlCQUFnQjtDQUFRO0NBQVE7RUFDckMsTUFBTSxTQUFTLFFBQVEsT0FDdkIsVUFBVSxjQUNULGVBQWU7O0FBS2xCLE9BQU8saUJBQWU7Q0FBVztDQUFRO0VBQ3ZDLE1BQU0sU0FBUyxRQUFRLE9BRXZCLEVBQUUsS0FBSyxHQUFHLFlBQVcsY0FBYztVQUFXO0FBQVksSUFDekQsUUFBUSJ9
