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
		const id = stable && itemId ? valueAt(item, itemId) : undefined;
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
export async function allItemsOf(call, { max, ...options }) {
	if (!(max >= 0)) throw new RangeError("all() needs max, the most items to read");
	const found = [];
	if (max > 0) {
		for await (const item of itemsOf(call, options)) if (found.push(item) >= max) break;
	}
	return found;
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicGFnZXMuanMiLCJzb3VyY2VzIjpbIi4uLy4uL3NyYy9ydW50aW1lL3BhZ2VzLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUNBLFNBQVMsdUJBQXVCO0FBRWhDLFNBQVMsVUFBVSxlQUFlO0FBRWxDLFNBQVMsZ0JBQWlDO0FBQzFDLFNBQVMsU0FBUyxrQkFBa0I7QUFDcEMsU0FBUyxrQkFBa0I7O0FBK0IzQixNQUFNLFlBQVk7O0FBR2xCLFNBQVMsZ0JBQ1AsRUFBRSxXQUFXLFNBQ2IsRUFBRSxPQUFPLENBQUMsR0FBRyxVQUNEO0NBQ1osTUFBTSxRQUFRO0VBQUUsR0FBRyxXQUFXLE1BQU0sS0FBSyxDQUFDLENBQUM7RUFBTyxHQUFHLEtBQUs7Q0FBTTtDQUNoRSxNQUFNLFNBQVMsU0FBUyxXQUFXLFVBQVUsWUFBWSxLQUFLLElBQUksQ0FBQztDQUNuRSxPQUFPO0VBQUUsR0FBRztFQUFNLE9BQU87R0FBRSxHQUFHO0dBQVEsR0FBRyxLQUFLO0VBQU07Q0FBRTtBQUN4RDs7QUFTQSxTQUFTLGNBQWMsRUFDckIsYUFDZ0U7Q0FDaEUsTUFBTSxPQUFPLElBQUksSUFBWTtDQUM3QixRQUFRLE1BQU0sT0FBTztFQUNuQixJQUFJO0dBQ0YsTUFBTSxPQUFPLFNBQVMsVUFBVSxZQUFZLElBQUk7R0FDaEQsSUFBSSxDQUFDLE1BQU0sT0FBTyxDQUFDO0dBQ25CLE1BQU0sRUFBRSxRQUFRO0dBQ2hCLE1BQU0sT0FBTztJQUNYLE9BQU87S0FBRSxHQUFHLEdBQUc7S0FBTyxHQUFHLEtBQUs7SUFBTTtJQUNwQyxHQUFJLE9BQU8sRUFBRSxLQUFLLElBQUksSUFBSSxLQUFLLEtBQUssU0FBUyxPQUFPLEdBQUcsQ0FBQyxDQUFDLEtBQUs7R0FDaEU7R0FDQSxNQUFNLE1BQU0sS0FBSyxVQUFVLElBQUk7R0FDL0IsSUFBSSxLQUFLLElBQUksR0FBRyxLQUFLLEtBQUssSUFBSSxHQUFHLENBQUMsQ0FBQyxRQUFRLFdBQ3pDLE1BQU0sSUFBSSxnQkFBZ0Isd0JBQXdCLFVBQVUsSUFBSTtHQUNsRSxPQUFPLEVBQUUsS0FBSztFQUNoQixTQUFTLE9BQU87R0FDZCxPQUFPLEVBQUUsTUFBTTtFQUNqQjtDQUNGO0FBQ0Y7O0FBR0EsU0FBUyxZQUNQLEVBQUUsVUFDRixFQUFFLFVBQzBCO0NBQzVCLE1BQU0sTUFBTSxJQUFJLElBQWE7Q0FDN0IsUUFBUSxTQUFTO0VBQ2YsTUFBTSxLQUFLLFVBQVUsU0FBUyxRQUFRLE1BQU0sTUFBTSxJQUFJO0VBQ3RELE9BQU8sT0FBTyxhQUFjLENBQUMsSUFBSSxJQUFJLEVBQUUsS0FBSyxDQUFDLENBQUMsSUFBSSxJQUFJLEVBQUU7Q0FDMUQ7QUFDRjs7QUFHQSxTQUFTLFFBQ1AsRUFBRSxTQUNGLE1BQ3VDO0NBQ3ZDLE1BQU0sUUFBUSxTQUFTLFNBQVMsUUFBUSxNQUFNLE1BQU0sRUFBRSxDQUFDO0NBQ3ZELE1BQU0sUUFBUSxPQUFPLGFBQWEsUUFBUSxNQUFNLE1BQU0sU0FBUyxNQUFNO0NBQ3JFLE9BQU8sVUFBVSxZQUFZLENBQUMsSUFBSSxFQUFFLE9BQU87RUFBRTtFQUFPLE9BQU8sQ0FBQztDQUFNLEVBQUU7QUFDdEU7QUFFQSxnQkFBZ0IsVUFDZCxNQUNBLFVBQXVCLENBQUMsR0FDaUM7Q0FDekQsTUFBTSxFQUFFLFVBQVUsV0FBVztDQUM3QixNQUFNLFNBQVMsS0FBSyxPQUFPO0NBQzNCLE1BQU0sRUFBRSxlQUFlLE9BQU87Q0FDOUIsTUFBTSxPQUFPLGNBQWMsTUFBTTtDQUNqQyxNQUFNLFFBQVEsWUFBWSxZQUFZLE9BQU87Q0FDN0MsSUFBSSxLQUFLLGdCQUFnQixRQUFRLE9BQU87Q0FDeEMsSUFBSSxRQUFRLFFBQVEsTUFBTSxJQUFJLE1BQU07Q0FDcEMsU0FBUztFQUNQLE1BQU0sT0FBTyxNQUFNO0VBQ25CLE1BQU0sRUFBRSxNQUFNLE9BQU8sYUFBYTtFQUNsQyxNQUFNLEVBQUUsTUFBTSxVQUFVLEtBQUssTUFBTSxFQUFFOztFQUVyQyxJQUFJLFFBQVEsVUFDVixDQUFDLFFBQVEsUUFBUSxNQUFPLEtBQUssTUFBTyxNQUFNLEVBQUMsQUFBQyxDQUFDLFlBQVksQ0FBQyxDQUFDOztFQUU3RCxNQUFNO0dBQ0o7R0FDQSxPQUFPLE1BQU0sT0FBTyxLQUFLO0dBQ3pCO0dBQ0EsR0FBSSxRQUFRLEVBQUUsWUFBWSxLQUFLO0dBQy9CLEdBQUcsUUFBUSxZQUFZLElBQUk7RUFDN0I7RUFDQSxJQUFJLE9BQU8sTUFBTTtFQUNqQixJQUFJLENBQUMsTUFBTTtFQUNYLElBQUksQ0FBQyxVQUFVLFFBQVEsUUFBUSxNQUFPLEtBQUssTUFBTyxNQUFNO0NBQzFEO0FBQ0Y7Ozs7OztBQU9BLE9BQU8sU0FBUyxRQUNkLE1BQ0EsU0FDNkQ7O0NBRTdELE9BQU8sVUFDTCxNQUNBLE9BQ0Y7QUFDRjs7QUFHQSxPQUFPLGdCQUFnQixRQUNyQixNQUNBLFNBQ3VDO0NBQ3ZDLFdBQVcsTUFBTSxRQUFRLFFBQVEsTUFBTSxPQUFPLEdBQUcsT0FBTyxLQUFLO0FBQy9EOztBQUdBLE9BQU8sZUFBZSxXQUNwQixNQUNBLEVBQUUsS0FBSyxHQUFHLFdBQ087Q0FDakIsSUFBSSxFQUFFLE9BQU8sSUFDWCxNQUFNLElBQUksV0FBVyx5Q0FBeUM7Q0FDaEUsTUFBTSxRQUFnQixDQUFDO0NBQ3ZCLElBQUksTUFBTSxHQUNSO2FBQVcsTUFBTSxRQUFRLFFBQVEsTUFBTSxPQUFPLEdBQzVDLElBQUksTUFBTSxLQUFLLElBQUksS0FBSyxLQUFLO0NBQUs7Q0FDdEMsT0FBTztBQUNUIn0=
