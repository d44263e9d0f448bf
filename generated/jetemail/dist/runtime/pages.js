import { createCall } from "./call.js";
import { PaginationError } from "./call-errors.js";
import { numberOf, valueAt } from "./json-pointer.js";
import { nextPage, readPage } from "./next-page.js";
import { openFilter, perform } from "./perform.js";
/** More pages than any list has: a service that always says "more". */
const mostPages = 1e4;
/** Upper bound of the time range, set to now where the request has none. */
function upperBound({ upper }, query) {
	if (!upper || upper.params.some((name) => query[name] !== undefined)) return {};
	const now = new Date();
	const at = upper.unit === "date-time" ? now.toISOString() : Math.floor(+now / (upper.unit === "unix-s" ? 1e3 : 1));
	return { [upper.params[0]]: at };
}
/** A query with parameters set over it; those set to null are taken away. */
function overlay(query, over = {}) {
	return Object.fromEntries(Object.entries({
		...query,
		...over
	}).filter(([name, value]) => value !== null || !(name in over)));
}
/** The URL of a page, if it is of the service's own origin. */
function ownUrl(core, operation, url) {
	const base = core.baseUrlOf(operation);
	const target = new URL(url, base);
	if (target.origin !== new URL(base).origin) throw new PaginationError("the next page is of another origin, " + target.origin, operation.name);
	return target.href;
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
/** Parameters that a page was asked with, those of its URL among them. */
function queryOf(query, url) {
	const found = { ...query };
	if (url) new URL(url).searchParams.forEach((value, name) => found[name] = value);
	return found;
}
/** Makes a call of a list operation. */
export function pageCall(core, operation, input = {}, options = {}) {
	// A paged operation has it: `pagedOperation` asks for it.
	const pagination = operation.pagination;
	const call = createCall(() => perform(core, operation, input, options));
	const { query, extra } = openFilter(input.query);
	/** Asks for a page. The first of all is the call's own, which may have been awaited already. */
	const ask = async (at, signal) => {
		const url = at.url && ownUrl(core, operation, at.url);
		const asked = overlay(query, at.query);
		const own = {
			...input,
			query: {
				toJSON: () => asked,
				extra
			}
		};
		const isFirst = !signal && !url && !Object.keys(at.query).length;
		const { data, response } = await (isFirst ? call : createCall(() => perform(core, operation, own, signal ? {
			...options,
			signal
		} : options, url))).withResponse();
		return readPage(pagination, queryOf({
			...asked,
			...extra
		}, url), data, response);
	};
	async function* pages({ from = {}, prefetch, stable, signal } = {}) {
		const pinned = stable ? upperBound(pagination, {
			...query,
			...from.query
		}) : {};
		const ids = new Set();
		const seen = new Set();
		let at = {
			...from,
			query: {
				...pinned,
				...from.query
			}
		};
		let asked = ask(at, signal);
		for (;;) {
			const page = await asked;
			let next;
			let fault;
			try {
				const step = nextPage(pagination, page);
				next = step && {
					...step,
					query: {
						...at.query,
						...step.query
					}
				};
				if (next?.url && page.response.url) next = {
					...next,
					url: new URL(next.url, page.response.url).href
				};
				const key = JSON.stringify(next);
				if (next && (seen.has(key) || seen.add(key).size >= mostPages)) throw new PaginationError("the pages do not end", operation.name);
			} catch (error) {
				// The page that was read is good: it is handed out first.
				fault = error;
			}
			const onward = () => asked = ask(at = next, signal);
			// Whoever stops reading does not see how the page ahead failed.
			if (next && !fault && prefetch) onward().catch(() => {});
			const items = page.items.filter((item) => {
				const id = stable && pagination.itemId ? valueAt(item, pagination.itemId) : undefined;
				return id === undefined || !ids.has(id) && ids.add(id);
			});
			yield {
				data: page.data,
				items,
				response: page.response,
				...next && { checkpoint: next },
				...totalOf(pagination, page.data)
			};
			if (fault) throw fault;
			if (!next) return;
			if (!prefetch) void onward();
		}
	}
	async function* items(options) {
		for await (const page of pages(options)) yield* page.items;
	}
	async function all({ max, ...options }) {
		if (!(max >= 0)) throw new RangeError("all() needs max, the most items to read");
		const found = [];
		if (max > 0) {
			for await (const item of items(options)) if (found.push(item) >= max) break;
		}
		return found;
	}
	return Object.assign(call, {
		pages,
		items,
		all,
		[Symbol.asyncIterator]: () => items()
	});
}
//# sourceMappingURL=pages.js.map
