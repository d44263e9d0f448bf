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
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicGFnZWQtY2FsbC5kLnRzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS9wYWdlZC1jYWxsLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUFBLGNBQWMsUUFBUSxxQkFBcUI7QUFDM0MsY0FBYyxVQUFVLHVCQUF1QjtBQUMvQyxjQUlPLFdBQ0EsbUJBQ0E7Ozs7OztBQU9QLGlCQUFpQjtDQUFVO0NBQVE7VUFDekIsU0FBUyxRQUFRLE9BQU8sY0FBYyxNQUFNO0NBQ3BELE1BQ0UsVUFBVSxjQUNULGVBQWUsS0FBSyxPQUFPLFNBQVM7Q0FDdkMsTUFBTSxVQUFVLGNBQWMsZUFBZTs7Q0FFN0MsSUFBSSxTQUFTLGNBQWM7V0FBVztDQUFZLElBQUksUUFBUTtBQUNoRTs7QUFHQSxZQUFZLFlBQ1YsTUFBTSxvQkFDSCxVQUFVOztBQUdmLE9BQU8sY0FBTSxVQUFVIn0=
