import { allItemsOf, itemsOf, pagesOf } from "./pages.js";
/** Puts what reads on onto a list call. */
export const pageCall = (call) => Object.assign(call, {
	pages: (options) => pagesOf(call, options),
	items: (options) => itemsOf(call, options),
	all: (options) => allItemsOf(call, options),
	[Symbol.asyncIterator]: () => itemsOf(call)
});
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicGFnZWQtY2FsbC5qcyIsInNvdXJjZXMiOlsiLi4vLi4vc3JjL3J1bnRpbWUvcGFnZWQtY2FsbC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFFQSxTQUNFLFlBQ0EsU0FDQSxlQUdLOztBQXVCUCxPQUFPLE1BQU0sWUFBc0IsU0FDakMsT0FBTyxPQUFPLE1BQU07Q0FDbEIsUUFBUSxZQUEwQixRQUFRLE1BQU0sT0FBTztDQUN2RCxRQUFRLFlBQTBCLFFBQVEsTUFBTSxPQUFPO0NBQ3ZELE1BQU0sWUFDSixXQUFXLE1BQU0sT0FBTztFQUN6QixPQUFPLHNCQUFzQixRQUFRLElBQUk7QUFDNUMsQ0FBQyJ9
