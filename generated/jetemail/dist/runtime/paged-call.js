import { allItemsOf, itemsOf, pagesOf } from "./pages.js";
/** Puts what reads on onto a list call. */
export const pageCall = (call) => Object.assign(call, {
	pages: (options) => pagesOf(call, options),
	items: (options) => itemsOf(call, options),
	all: (options) => allItemsOf(call, options),
	[Symbol.asyncIterator]: () => itemsOf(call)
});
//# sourceMappingURL=paged-call.js.map
