import { type Call, type UntypedAnswer } from "./call.js";
import type { Pagination } from "./descriptor.js";
import type { RequestOptions } from "./options.js";
import { type ClientCore, type OperationInput, type RunnableOperation } from "./perform.js";
declare const itemType: unique symbol;
/** What a list is asked for with. */
export interface ListSource<Item> {
	readonly core: ClientCore;
	readonly operation: ListDescriptor;
	readonly input: OperationInput;
	readonly options: RequestOptions;
	/** Never there: types read the items' type from it. */
	readonly [itemType]?: Item;
}
/** A list operation as data. */
export type ListDescriptor = RunnableOperation & {
	readonly pagination: Pagination;
};
/** A call of a list operation: awaited it is one page. `pagesOf`, `itemsOf` and `allItemsOf` read on. */
export interface ListCall<
	Result,
	Item
> extends Call<Result> {
	/** A function, so that a call that is printed shows no header field of its caller. */
	readonly source: () => ListSource<Item>;
}
/** A list call of which no types are known. */
export type UntypedListCall = ListCall<UntypedAnswer, unknown>;
/** Makes a call of a list operation. */
export declare function createListCall(source: ListSource<unknown>): UntypedListCall;
export {};
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoibGlzdC1jYWxsLmQudHMiLCJzb3VyY2VzIjpbIi4uLy4uL3NyYy9ydW50aW1lL2xpc3QtY2FsbC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSxjQUEwQixXQUFXLHFCQUFxQjtBQUMxRCxjQUFjLGtCQUFrQjtBQUNoQyxjQUFjLHNCQUFzQjtBQUNwQyxjQUVPLGlCQUNBLHFCQUNBLHlCQUNBO0FBRVAsY0FBYzs7QUFHZCxpQkFBaUIsV0FBVyxNQUFNO1VBQ3ZCLE1BQU07VUFDTixXQUFXO1VBQ1gsT0FBTztVQUNQLFNBQVM7O1dBRVIsWUFBWTtBQUN4Qjs7QUFHQSxZQUFZLGlCQUFpQixvQkFBb0I7VUFDdEMsWUFBWTtBQUN2Qjs7QUFHQSxpQkFBaUI7Q0FBUztDQUFRO1VBQWMsS0FBSyxRQUFROztVQUVsRCxjQUFjLFdBQVc7QUFDcEM7O0FBR0EsWUFBWSxrQkFBa0IsU0FBUzs7QUFHdkMsT0FBTyxpQkFBUyxlQUFlLFFBQVEsc0JBQXNCIn0=
