import type { Pagination, ReadPage } from "./descriptor.js";
/** Where a list goes on, as plain JSON: store it, and give it to `from` later. */
export interface Checkpoint {
	/** Query parameters to set over those of the request; `null` takes one away. */
	readonly query?: {
		readonly [name: string]: unknown;
	};
	/** The page's own URL, of the service's origin. */
	readonly url?: string;
}
/** Tells where a page stands in its list. */
export declare function readPage(pagination: Pagination, query: ReadPage["query"], data: unknown, response: Response): ReadPage;
/**
* Decides where a list goes on after a page; `undefined` at its end.
*
* The signals are asked in their order of trust: the first that knows whether there is more decides that, the first that
* leads to a page is followed. Where none leads on, pages and offsets are counted, up to an empty page.
*
* @throws PaginationError where the service's offset does not advance
*/
export declare function nextPage(pagination: Pagination, page: ReadPage): Checkpoint | undefined;
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoibmV4dC1wYWdlLmQudHMiLCJzb3VyY2VzIjpbIi4uLy4uL3NyYy9ydW50aW1lL25leHQtcGFnZS50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFDQSxjQUFjLFlBQVksZ0JBQWdCOztBQUsxQyxpQkFBaUIsV0FBVzs7VUFFakIsUUFBUTs7Q0FBbUM7O1VBRTNDO0FBQ1g7O0FBR0EsT0FBTyxpQkFBUyxTQUNkLFlBQVksWUFDWixPQUFPLFNBQVMsVUFDaEIsZUFDQSxVQUFVLFdBQ1Q7Ozs7Ozs7OztBQXdCSCxPQUFPLGlCQUFTLFNBQ2QsWUFBWSxZQUNaLE1BQU0sV0FDTCJ9
