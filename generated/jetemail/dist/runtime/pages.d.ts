import { type Call, type DataOf, type UntypedAnswer } from "./call.js";
import { type Checkpoint } from "./next-page.js";
import type { RequestOptions } from "./options.js";
import { type ClientCore, type OperationInput, type RunnableOperation } from "./perform.js";
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
* A call of a list operation: awaited it is the first page; iterated, every item, page by page.
*
* Iteration throws what `await` throws, and `PaginationError` where a list does not end.
*/
export interface PagedCall<
	Result,
	Item
> extends Call<Result>, AsyncIterable<Item> {
	pages(options?: PageOptions): AsyncGenerator<Page<DataOf<Result>, Item>, void, undefined>;
	items(options?: PageOptions): AsyncGenerator<Item, void, undefined>;
	/** The items of all pages, up to `max`. */
	all(options: PageOptions & {
		readonly max: number;
	}): Promise<Item[]>;
}
/** Makes a call of a list operation. */
export declare function pageCall(core: ClientCore, operation: RunnableOperation, input?: OperationInput, options?: RequestOptions): PagedCall<UntypedAnswer, unknown>;
//# sourceMappingURL=pages.d.ts.map
