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
//# sourceMappingURL=pages.js.map
