import { PaginationError } from "./call-errors.js";
import { numberOf, valueAt } from "./json-pointer.js";
import { readSignal } from "./page-signals.js";
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
		const all = [
			num,
			offset,
			cursor,
			after,
			before
		].flatMap((other) => other ? [[other, null]] : []);
		return name ? { query: {
			...Object.fromEntries(all),
			[name]: value
		} } : undefined;
	};
	let more;
	let found;
	for (const signal of pagination.next) {
		const { via } = signal;
		const value = readSignal(signal, page, pagination);
		const isCount = via === "page" || via === "offset";
		if (typeof value === "boolean") {
			more ??= value !== (via === "more-not");
			if (!more) return undefined;
		} else if (found || value === undefined) continue;
		else if (value === null || value === "" || value === 0 && !isCount) {
			// A service that says there is more is believed: other signals, or counting, lead on.
			if (!more) return undefined;
		} else if (!isCount) {
			const isUrl = /^(url|link|rel)$/.test(via) || /^https?:/.test(`${value}`);
			const back = via === "item" && before && before in query ? before : cursor;
			found = isUrl ? { url: `${value}` } : move(back ?? after ?? before ?? num ?? offset, value);
		} else if (items.length) {
			// A page signal is the page's own number or the next one's.
			found = via === "page" ? move(num, Math.max(numberOf(value) ?? 0, page.number + 1)) : move(offset, value);
			if (via === "offset" && numberOf(value) <= page.offset) throw new PaginationError(`the next offset, ${value}, does not advance`);
		}
	}
	if (found || !more || !items.length) return found;
	return num === undefined || query[offset] !== undefined ? move(offset, page.offset + items.length) : move(num, page.number + 1);
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoibmV4dC1wYWdlLmpzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS9uZXh0LXBhZ2UudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsU0FBUyx1QkFBdUI7QUFFaEMsU0FBUyxVQUFVLGVBQWU7QUFDbEMsU0FBUyxrQkFBa0I7O0FBVzNCLE9BQU8sU0FBUyxTQUNkLFlBQ0EsT0FDQSxNQUNBLFVBQ1U7Q0FDVixNQUFNLEVBQUUsUUFBUSxZQUFZLEdBQUcsU0FBUyxLQUFLLFNBQVMsUUFBUTtDQUM5RCxNQUFNLFNBQVMsU0FDYixTQUFTLE1BQU0sS0FBTTtDQUN2QixNQUFNLFFBQVEsUUFBUSxNQUFNLFdBQVcsS0FBSztDQUM1QyxNQUFNLFFBQTRCLE1BQU0sUUFBUSxLQUFLLElBQUksUUFBUSxDQUFDOztDQUVsRSxNQUFNLE9BQU8sU0FBUyxRQUFRLE1BQU0sTUFBTSxDQUFDLEtBQUssTUFBTSxPQUFPLElBQUk7Q0FDakUsTUFBTSxTQUNKLE1BQU0sT0FBTyxHQUFHLEtBQUssU0FBUyxRQUFRLE1BQU0sTUFBTSxDQUFDLEtBQUs7Q0FDMUQsTUFBTSxTQUNKLE1BQU0sT0FBTyxNQUFNLE1BQ2xCLE9BQU8sT0FBTyxTQUFTLGNBQWMsUUFBUSxNQUFNLFVBQVU7Q0FDaEUsT0FBTztFQUFFO0VBQU87RUFBTTtFQUFVO0VBQU87RUFBUTtFQUFRO0NBQUs7QUFDOUQ7Ozs7Ozs7OztBQVVBLE9BQU8sU0FBUyxTQUNkLFlBQ0EsTUFDd0I7Q0FDeEIsTUFBTSxFQUFFLEtBQUssUUFBUSxRQUFRLE9BQU8sV0FBVyxXQUFXO0NBQzFELE1BQU0sRUFBRSxPQUFPLFVBQVU7O0NBRXpCLE1BQU0sUUFDSixNQUNBLFVBQzJCO0VBQzNCLE1BQU0sTUFBTTtHQUFDO0dBQUs7R0FBUTtHQUFRO0dBQU87RUFBTSxDQUFDLENBQUMsU0FBUyxVQUN4RCxRQUFRLENBQUMsQ0FBQyxPQUFPLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FDN0I7RUFDQSxPQUFPLE9BQ0gsRUFBRSxPQUFPO0dBQUUsR0FBRyxPQUFPLFlBQVksR0FBRztJQUFJLE9BQU87RUFBTSxFQUFFLElBQ3ZEO0NBQ047Q0FDQSxJQUFJO0NBQ0osSUFBSTtDQUNKLEtBQUssTUFBTSxVQUFVLFdBQVcsTUFBTTtFQUNwQyxNQUFNLEVBQUUsUUFBUTtFQUNoQixNQUFNLFFBQVEsV0FBVyxRQUFRLE1BQU0sVUFBVTtFQUNqRCxNQUFNLFVBQVUsUUFBUSxVQUFVLFFBQVE7RUFDMUMsSUFBSSxPQUFPLFVBQVUsV0FBVztHQUM5QixTQUFTLFdBQVcsUUFBUTtHQUM1QixJQUFJLENBQUMsTUFBTSxPQUFPO0VBQ3BCLE9BQU8sSUFBSSxTQUFTLFVBQVUsV0FBVztPQUNwQyxJQUFJLFVBQVUsUUFBUSxVQUFVLE1BQU8sVUFBVSxLQUFLLENBQUMsU0FBVTs7R0FFcEUsSUFBSSxDQUFDLE1BQU0sT0FBTztFQUNwQixPQUFPLElBQUksQ0FBQyxTQUFTO0dBQ25CLE1BQU0sUUFBUSxtQkFBbUIsS0FBSyxHQUFHLEtBQUssV0FBVyxLQUFLLEdBQUcsT0FBTztHQUN4RSxNQUFNLE9BQ0osUUFBUSxVQUFVLFVBQVUsVUFBVSxRQUFRLFNBQVM7R0FDekQsUUFBUSxRQUNKLEVBQUUsS0FBSyxHQUFHLFFBQVEsSUFDbEIsS0FBSyxRQUFRLFNBQVMsVUFBVSxPQUFPLFFBQVEsS0FBSztFQUMxRCxPQUFPLElBQUksTUFBTSxRQUFROztHQUV2QixRQUNFLFFBQVEsU0FDSixLQUFLLEtBQUssS0FBSyxJQUFJLFNBQVMsS0FBSyxLQUFLLEdBQUcsS0FBSyxTQUFTLENBQUMsQ0FBQyxJQUN6RCxLQUFLLFFBQVEsS0FBSztHQUN4QixJQUFJLFFBQVEsWUFBWSxTQUFTLEtBQUssS0FBTSxLQUFLLFFBQy9DLE1BQU0sSUFBSSxnQkFDUixvQkFBb0IsTUFBTSxtQkFDNUI7RUFDSjtDQUNGO0NBQ0EsSUFBSSxTQUFTLENBQUMsUUFBUSxDQUFDLE1BQU0sUUFBUSxPQUFPO0NBQzVDLE9BQU8sUUFBUSxhQUFhLE1BQU0sWUFBYSxZQUMzQyxLQUFLLFFBQVEsS0FBSyxTQUFTLE1BQU0sTUFBTSxJQUN2QyxLQUFLLEtBQUssS0FBSyxTQUFTLENBQUM7QUFDL0IifQ==
