import { PaginationError } from "./call-errors.js";
import { numberOf, valueAt } from "./json-pointer.js";
/** Tells where a page stands in its list. */
export function readPage(pagination, query, data, response) {
	const { params, firstPage = 1, sizeAt = "/", pageAt = "/" } = pagination;
	const asked = (name) => numberOf(query[name]);
	const found = valueAt(data, pagination.items);
	const items = Array.isArray(found) ? found : [];
	// The service may give less than was asked for: its own word goes first.
	const size = numberOf(valueAt(data, sizeAt)) ?? asked(params.size);
	const number = asked(params.num) ?? numberOf(valueAt(data, pageAt)) ?? firstPage;
	const offset = asked(params.offset) ?? (params.num ? (number - firstPage) * (size ?? items.length) : 0);
	return {
		query,
		data,
		response,
		items,
		number,
		offset,
		size
	};
}
/**
* Decides where a list goes on after a page; `undefined` at its end.
*
* The signals are asked in their order of trust: the first that knows whether there is more decides that, the first that
* leads to a page is followed. Where none leads on, pages and offsets are counted, up to an empty page.
*
* @throws PaginationError where the service's offset does not advance
*/
export function nextPage(pagination, page) {
	const { num, offset, cursor, after, before } = pagination.params;
	const { items, query } = page;
	/** Sets one paging parameter and takes the others away. */
	const move = (name, value) => {
		const others = [
			num,
			offset,
			cursor,
			after,
			before
		].filter((other) => other !== undefined);
		return name === undefined ? undefined : { query: {
			...Object.fromEntries(others.map((other) => [other, null])),
			[name]: value
		} };
	};
	let more;
	let found;
	for (const signal of pagination.next) {
		const { via } = signal;
		const value = signal.read ? signal.read(signal, page, pagination) : valueAt(page.data, signal.at);
		if (typeof value === "boolean") more ??= value !== (via === "more-not");
		if (more === false) return undefined;
		if (found || value === undefined || typeof value === "boolean") continue;
		const counted = via === "page" || via === "offset";
		if (value === null || value === "" || value === 0 && !counted) {
			// A service that says there is more is believed: other signals, or counting, lead on.
			if (!more) return undefined;
		} else if (!counted) {
			const isUrl = /^(url|link|rel)$/.test(via) || /^https?:/.test(`${value}`);
			const back = via === "item" && before !== undefined && before in query ? before : undefined;
			found = isUrl ? { url: `${value}` } : move(back ?? cursor ?? after ?? before ?? num ?? offset, value);
		} else if (items.length) {
			// A page signal is the page's own number or the next one's.
			const next = via === "page" ? Math.max(numberOf(value) ?? 0, page.number + 1) : value;
			if (via === "offset" && numberOf(next) <= page.offset) throw new PaginationError(`the next offset, ${next}, does not advance`);
			found = move(via === "page" ? num : offset, next);
		}
	}
	if (found || !more || !items.length) return found;
	return num === undefined || query[offset] !== undefined ? move(offset, page.offset + items.length) : move(num, page.number + 1);
}
//# sourceMappingURL=next-page.js.map
