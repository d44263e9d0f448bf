import type { DataOf, UntypedAnswer } from "./call.js";
import type { ListCall, UntypedListCall } from "./list-call.js";
import { type Page, type PageOptions } from "./pages.js";
/**
* A call of a list operation: awaited it is the first page; iterated, every item, page by page.
*
* Iteration throws what `await` throws, and `PaginationError` where a list does not end.
*/
export interface PagedCall<
	Result,
	Item
> extends ListCall<Result, Item>, AsyncIterable<Item> {
	pages(options?: PageOptions): AsyncGenerator<Page<DataOf<Result>, Item>, void, undefined>;
	items(options?: PageOptions): AsyncGenerator<Item, void, undefined>;
	/** The items of all pages, up to `max`. */
	all(options: PageOptions & {
		readonly max: number;
	}): Promise<Item[]>;
}
/** Lets a list call be iterated. */
export type PageCall = (call: UntypedListCall) => PagedCall<UntypedAnswer, unknown>;
/** Puts what reads on onto a list call. */
export declare const pageCall: PageCall;
//# sourceMappingURL=paged-call.d.ts.map
