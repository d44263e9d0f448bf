import { PaginationError } from "./call-errors.js";
import { numberOf, valueAt } from "./json-pointer.js";
import { nextPage } from "./next-page.js";
import { askPage, upperBound } from "./page-request.js";
import { openFilter } from "./perform.js";
/** More pages than any list has: a service that always says "more". */
const mostPages = 1e4;
/** Where the reading of pages begins. */
function firstCheckpoint({ operation, input }, { from = {}, stable }) {
	const query = {
		...openFilter(input.query).query,
		...from.query
	};
	const pinned = stable ? upperBound(operation.pagination, query) : {};
	return {
		...from,
		query: {
			...pinned,
			...from.query
		}
	};
}
/** Finds the checkpoint after each page, and notices where pages come again. */
function createStepper({ operation }) {
	const seen = new Set();
	return (page, at) => {
		try {
			const step = nextPage(operation.pagination, page);
			if (!step) return {};
			const { url } = step;
			const next = {
				query: {
					...at.query,
					...step.query
				},
				...url && { url: new URL(url, page.response.url || url).href }
			};
			const key = JSON.stringify(next);
			if (seen.has(key) || seen.add(key).size >= mostPages) throw new PaginationError("the pages do not end", operation.name);
			return { next };
		} catch (fault) {
			return { fault };
		}
	};
}
/** Leaves out items whose identity came before, where that is wanted and items have one. */
function createSieve({ itemId }, { stable }) {
	const ids = new Set();
	return (item) => {
		const found = stable && itemId ? valueAt(item, itemId) : undefined;
		const id = found instanceof Date ? found.getTime() : found;
		return id === undefined || !ids.has(id) && !!ids.add(id);
	};
}
/** What the service counts, to be spread into a page. */
function totalOf({ total }, data) {
	const count = total && numberOf(valueAt(data, total.at));
	const isCut = total?.limitedAt && valueAt(data, total.limitedAt) === true;
	return count === undefined ? {} : { total: {
		count,
		exact: !isCut
	} };
}
async function* readPages(call, options = {}) {
	const { prefetch, signal } = options;
	const source = call.source();
	const { pagination } = source.operation;
	const step = createStepper(source);
	const isNew = createSieve(pagination, options);
	let at = firstCheckpoint(source, options);
	let asked = askPage(call, at, signal);
	for (;;) {
		const page = await asked;
		const { data, items, response } = page;
		const { next, fault } = step(page, at);
		// Whoever stops reading does not see how the page ahead failed.
		if (next && prefetch) (asked = askPage(call, at = next, signal)).catch(() => {});
		// Where the list cannot go on, the page that was read is good: it is handed out first.
		yield {
			data,
			items: items.filter(isNew),
			response,
			...next && { checkpoint: next },
			...totalOf(pagination, data)
		};
		if (fault) throw fault;
		if (!next) return;
		if (!prefetch) asked = askPage(call, at = next, signal);
	}
}
/**
* The pages of a list, from the call's own on. Throws what `await` throws, and `PaginationError` where the list does not end.
*
* @param call Sent once: pages after the first are calls of their own.
*/
export function pagesOf(call, options) {
	// Bodies and items are what the call's own types say.
	return readPages(call, options);
}
/** The items of a list, page by page. */
export async function* itemsOf(call, options) {
	for await (const page of pagesOf(call, options)) yield* page.items;
}
/** The items of all pages of a list, up to `max`. */
export async function allItemsOf(call, { max, ...options } = { max: NaN }) {
	if (!(max >= 0)) throw new RangeError("all() needs max, the most items to read");
	const found = [];
	if (max > 0) {
		for await (const item of itemsOf(call, options)) if (found.push(item) >= max) break;
	}
	return found;
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicGFnZXMuanMiLCJzb3VyY2VzIjpbIi4uLy4uL3NyYy9ydW50aW1lL3BhZ2VzLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUNBLFNBQVMsdUJBQXVCO0FBRWhDLFNBQVMsVUFBVSxlQUFlO0FBRWxDLFNBQVMsZ0JBQWlDO0FBQzFDLFNBQVMsU0FBUyxrQkFBa0I7QUFDcEMsU0FBUyxrQkFBa0I7O0FBbUMzQixNQUFNLFlBQVk7O0FBR2xCLFNBQVMsZ0JBQ1AsRUFBRSxXQUFXLFNBQ2IsRUFBRSxPQUFPLENBQUMsR0FBRyxVQUNEO0NBQ1osTUFBTSxRQUFRO0VBQUUsR0FBRyxXQUFXLE1BQU0sS0FBSyxDQUFDLENBQUM7RUFBTyxHQUFHLEtBQUs7Q0FBTTtDQUNoRSxNQUFNLFNBQVMsU0FBUyxXQUFXLFVBQVUsWUFBWSxLQUFLLElBQUksQ0FBQztDQUNuRSxPQUFPO0VBQUUsR0FBRztFQUFNLE9BQU87R0FBRSxHQUFHO0dBQVEsR0FBRyxLQUFLO0VBQU07Q0FBRTtBQUN4RDs7QUFTQSxTQUFTLGNBQWMsRUFDckIsYUFDZ0U7Q0FDaEUsTUFBTSxPQUFPLElBQUksSUFBWTtDQUM3QixRQUFRLE1BQU0sT0FBTztFQUNuQixJQUFJO0dBQ0YsTUFBTSxPQUFPLFNBQVMsVUFBVSxZQUFZLElBQUk7R0FDaEQsSUFBSSxDQUFDLE1BQU0sT0FBTyxDQUFDO0dBQ25CLE1BQU0sRUFBRSxRQUFRO0dBQ2hCLE1BQU0sT0FBTztJQUNYLE9BQU87S0FBRSxHQUFHLEdBQUc7S0FBTyxHQUFHLEtBQUs7SUFBTTtJQUNwQyxHQUFJLE9BQU8sRUFBRSxLQUFLLElBQUksSUFBSSxLQUFLLEtBQUssU0FBUyxPQUFPLEdBQUcsQ0FBQyxDQUFDLEtBQUs7R0FDaEU7R0FDQSxNQUFNLE1BQU0sS0FBSyxVQUFVLElBQUk7R0FDL0IsSUFBSSxLQUFLLElBQUksR0FBRyxLQUFLLEtBQUssSUFBSSxHQUFHLENBQUMsQ0FBQyxRQUFRLFdBQ3pDLE1BQU0sSUFBSSxnQkFBZ0Isd0JBQXdCLFVBQVUsSUFBSTtHQUNsRSxPQUFPLEVBQUUsS0FBSztFQUNoQixTQUFTLE9BQU87R0FDZCxPQUFPLEVBQUUsTUFBTTtFQUNqQjtDQUNGO0FBQ0Y7O0FBR0EsU0FBUyxZQUNQLEVBQUUsVUFDRixFQUFFLFVBQzBCO0NBQzVCLE1BQU0sTUFBTSxJQUFJLElBQWE7Q0FDN0IsUUFBUSxTQUFTO0VBQ2YsTUFBTSxRQUFRLFVBQVUsU0FBUyxRQUFRLE1BQU0sTUFBTSxJQUFJO0VBQ3pELE1BQU0sS0FBSyxpQkFBaUIsT0FBTyxNQUFNLFFBQVEsSUFBSTtFQUNyRCxPQUFPLE9BQU8sYUFBYyxDQUFDLElBQUksSUFBSSxFQUFFLEtBQUssQ0FBQyxDQUFDLElBQUksSUFBSSxFQUFFO0NBQzFEO0FBQ0Y7O0FBR0EsU0FBUyxRQUNQLEVBQUUsU0FDRixNQUN1QztDQUN2QyxNQUFNLFFBQVEsU0FBUyxTQUFTLFFBQVEsTUFBTSxNQUFNLEVBQUUsQ0FBQztDQUN2RCxNQUFNLFFBQVEsT0FBTyxhQUFhLFFBQVEsTUFBTSxNQUFNLFNBQVMsTUFBTTtDQUNyRSxPQUFPLFVBQVUsWUFBWSxDQUFDLElBQUksRUFBRSxPQUFPO0VBQUU7RUFBTyxPQUFPLENBQUM7Q0FBTSxFQUFFO0FBQ3RFO0FBRUEsZ0JBQWdCLFVBQ2QsTUFDQSxVQUF1QixDQUFDLEdBQ2lDO0NBQ3pELE1BQU0sRUFBRSxVQUFVLFdBQVc7Q0FDN0IsTUFBTSxTQUFTLEtBQUssT0FBTztDQUMzQixNQUFNLEVBQUUsZUFBZSxPQUFPO0NBQzlCLE1BQU0sT0FBTyxjQUFjLE1BQU07Q0FDakMsTUFBTSxRQUFRLFlBQVksWUFBWSxPQUFPO0NBQzdDLElBQUksS0FBSyxnQkFBZ0IsUUFBUSxPQUFPO0NBQ3hDLElBQUksUUFBUSxRQUFRLE1BQU0sSUFBSSxNQUFNO0NBQ3BDLFNBQVM7RUFDUCxNQUFNLE9BQU8sTUFBTTtFQUNuQixNQUFNLEVBQUUsTUFBTSxPQUFPLGFBQWE7RUFDbEMsTUFBTSxFQUFFLE1BQU0sVUFBVSxLQUFLLE1BQU0sRUFBRTs7RUFFckMsSUFBSSxRQUFRLFVBQ1YsQ0FBQyxRQUFRLFFBQVEsTUFBTyxLQUFLLE1BQU8sTUFBTSxFQUFDLEFBQUMsQ0FBQyxZQUFZLENBQUMsQ0FBQzs7RUFFN0QsTUFBTTtHQUNKO0dBQ0EsT0FBTyxNQUFNLE9BQU8sS0FBSztHQUN6QjtHQUNBLEdBQUksUUFBUSxFQUFFLFlBQVksS0FBSztHQUMvQixHQUFHLFFBQVEsWUFBWSxJQUFJO0VBQzdCO0VBQ0EsSUFBSSxPQUFPLE1BQU07RUFDakIsSUFBSSxDQUFDLE1BQU07RUFDWCxJQUFJLENBQUMsVUFBVSxRQUFRLFFBQVEsTUFBTyxLQUFLLE1BQU8sTUFBTTtDQUMxRDtBQUNGOzs7Ozs7QUFPQSxPQUFPLFNBQVMsUUFDZCxNQUNBLFNBQzZEOztDQUU3RCxPQUFPLFVBQ0wsTUFDQSxPQUNGO0FBQ0Y7O0FBR0EsT0FBTyxnQkFBZ0IsUUFDckIsTUFDQSxTQUN1QztDQUN2QyxXQUFXLE1BQU0sUUFBUSxRQUFRLE1BQU0sT0FBTyxHQUFHLE9BQU8sS0FBSztBQUMvRDs7QUFHQSxPQUFPLGVBQWUsV0FDcEIsTUFFQSxFQUFFLEtBQUssR0FBRyxZQUFvRCxFQUFFLEtBQUssSUFBSSxHQUN4RDtDQUNqQixJQUFJLEVBQUUsT0FBTyxJQUNYLE1BQU0sSUFBSSxXQUFXLHlDQUF5QztDQUNoRSxNQUFNLFFBQWdCLENBQUM7Q0FDdkIsSUFBSSxNQUFNLEdBQ1I7YUFBVyxNQUFNLFFBQVEsUUFBUSxNQUFNLE9BQU8sR0FDNUMsSUFBSSxNQUFNLEtBQUssSUFBSSxLQUFLLEtBQUs7Q0FBSztDQUN0QyxPQUFPO0FBQ1QifQ==
