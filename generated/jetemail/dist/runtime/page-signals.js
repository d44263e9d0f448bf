import { numberOf, valueAt } from "./json-pointer.js";
/** `short`: a page that is not full is the last. Where no size is known, an empty one is. */
const readShort = (_, { items, size = 1 }) => items.length >= size;
/** `pages`: how many pages there are. */
const readPages = ({ at }, { data, number }, { firstPage = 1 }) => {
	const pages = numberOf(valueAt(data, at));
	return pages === undefined ? undefined : number - firstPage + 1 < pages;
};
/** `total`: how many items there are; says nothing where the service has cut the count off. */
const readTotal = ({ at }, { data, offset, items }, { total }) => {
	const count = numberOf(valueAt(data, at));
	return count === undefined || isCut(total, data) ? undefined : offset + items.length < count;
};
/** Whether a total is only a lower bound. */
function isCut(total, data) {
	return !!total?.limitedAt && valueAt(data, total.limitedAt) === true;
}
/** `link`: the target of a link in the field `Link` (RFC 8288 section 3). */
const readLink = ({ rel = "next" }, { response }) => {
	const links = (response.headers.get("link") ?? "").split(/,\s*(?=<)/);
	const relation = (link) => (/;\s*rel\s*=\s*("[^"]*"|[^\s;]*)/i.exec(link)?.[1] ?? "").replace(/"/g, "").toLowerCase().split(/\s+/);
	return links.find((link) => relation(link).includes(rel.toLowerCase()))?.match(/<([^>]*)>/)?.[1];
};
/** `rel`: the `href` of an entry of a list of `{ rel, href }`. */
const readRel = ({ at, rel = "next" }, { data }) => {
	const links = valueAt(data, at);
	return Array.isArray(links) ? valueAt(links.find((link) => valueAt(link, "/rel") === rel), "/href") : undefined;
};
/** `url`: a URL, or an object with one in `href`, as JSON:API and HAL have them. */
const readUrl = ({ at }, { data }) => {
	const link = valueAt(data, at);
	return link instanceof Object ? valueAt(link, "/href") : link;
};
/** `header`: a token, number or URL in a header field. */
const readHeader = ({ at = "" }, { response }) => response.headers.get(at) ?? undefined;
/** `item`: a property of the last item. */
const readItem = ({ at }, { items }) => valueAt(items.at(-1), at);
/** `more`, `cursor` and others: what the body says. */
const readBody = ({ at }, { data }) => valueAt(data, at);
const readers = {
	short: readShort,
	pages: readPages,
	total: readTotal,
	link: readLink,
	rel: readRel,
	url: readUrl,
	header: readHeader,
	item: readItem
};
/** A signal as it stands in a query: checkpoints are plain JSON. */
const plain = (value) => {
	if (value instanceof Date) return value.toISOString();
	if (typeof value !== "bigint") return value;
	return value ? `${value}` : 0;
};
/** Reads a signal of a page in its own way. */
export const readSignal = (signal, page, pagination) => plain((readers[signal.via] ?? readBody)(signal, page, pagination));
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicGFnZS1zaWduYWxzLmpzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS9wYWdlLXNpZ25hbHMudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQ0EsU0FBUyxVQUFVLGVBQWU7O0FBYWxDLE1BQU0sYUFBMkIsR0FBRyxFQUFFLE9BQU8sT0FBTyxRQUNsRCxNQUFNLFVBQVU7O0FBR2xCLE1BQU0sYUFDSixFQUFFLE1BQ0YsRUFBRSxNQUFNLFVBQ1IsRUFBRSxZQUFZLFFBQ1g7Q0FDSCxNQUFNLFFBQVEsU0FBUyxRQUFRLE1BQU0sRUFBRSxDQUFDO0NBQ3hDLE9BQU8sVUFBVSxZQUFZLFlBQVksU0FBUyxZQUFZLElBQUk7QUFDcEU7O0FBR0EsTUFBTSxhQUNKLEVBQUUsTUFDRixFQUFFLE1BQU0sUUFBUSxTQUNoQixFQUFFLFlBQ0M7Q0FDSCxNQUFNLFFBQVEsU0FBUyxRQUFRLE1BQU0sRUFBRSxDQUFDO0NBQ3hDLE9BQU8sVUFBVSxhQUFhLE1BQU0sT0FBTyxJQUFJLElBQzNDLFlBQ0EsU0FBUyxNQUFNLFNBQVM7QUFDOUI7O0FBR0EsU0FBUyxNQUFNLE9BQTRCLE1BQXdCO0NBQ2pFLE9BQU8sQ0FBQyxDQUFDLE9BQU8sYUFBYSxRQUFRLE1BQU0sTUFBTSxTQUFTLE1BQU07QUFDbEU7O0FBR0EsTUFBTSxZQUEwQixFQUFFLE1BQU0sVUFBVSxFQUFFLGVBQWU7Q0FDakUsTUFBTSxTQUFTLFNBQVMsUUFBUSxJQUFJLE1BQU0sS0FBSyxHQUFFLEFBQUMsQ0FBQyxNQUFNLFdBQVc7Q0FDcEUsTUFBTSxZQUFZLFVBQ2YsbUNBQW1DLEtBQUssSUFBSSxDQUFDLEdBQUcsTUFBTSxHQUFFLEFBQUMsQ0FDdkQsUUFBUSxNQUFNLEVBQUUsQ0FBQyxDQUNqQixZQUFZLENBQUMsQ0FDYixNQUFNLEtBQUs7Q0FDaEIsT0FBTyxNQUNKLE1BQU0sU0FBUyxTQUFTLElBQUksQ0FBQyxDQUFDLFNBQVMsSUFBSSxZQUFZLENBQUMsQ0FBQyxDQUFDLEVBQ3pELE1BQU0sV0FBVyxDQUFDLEdBQUc7QUFDM0I7O0FBR0EsTUFBTSxXQUF5QixFQUFFLElBQUksTUFBTSxVQUFVLEVBQUUsV0FBVztDQUNoRSxNQUFNLFFBQVEsUUFBUSxNQUFNLEVBQUU7Q0FDOUIsT0FBTyxNQUFNLFFBQVEsS0FBSyxJQUN0QixRQUNFLE1BQU0sTUFBTSxTQUFTLFFBQVEsTUFBTSxNQUFNLE1BQU0sR0FBRyxHQUNsRCxPQUNGLElBQ0E7QUFDTjs7QUFHQSxNQUFNLFdBQXlCLEVBQUUsTUFBTSxFQUFFLFdBQVc7Q0FDbEQsTUFBTSxPQUFPLFFBQVEsTUFBTSxFQUFFO0NBQzdCLE9BQU8sZ0JBQWdCLFNBQVMsUUFBUSxNQUFNLE9BQU8sSUFBSTtBQUMzRDs7QUFHQSxNQUFNLGNBQTRCLEVBQUUsS0FBSyxNQUFNLEVBQUUsZUFDL0MsU0FBUyxRQUFRLElBQUksRUFBRSxLQUFLOztBQUc5QixNQUFNLFlBQTBCLEVBQUUsTUFBTSxFQUFFLFlBQVksUUFBUSxNQUFNLEdBQUcsQ0FBQyxDQUFDLEdBQUcsRUFBRTs7QUFHOUUsTUFBTSxZQUEwQixFQUFFLE1BQU0sRUFBRSxXQUFXLFFBQVEsTUFBTSxFQUFFO0FBRXJFLE1BQU0sVUFBa0U7Q0FDdEUsT0FBTztDQUNQLE9BQU87Q0FDUCxPQUFPO0NBQ1AsTUFBTTtDQUNOLEtBQUs7Q0FDTCxLQUFLO0NBQ0wsUUFBUTtDQUNSLE1BQU07QUFDUjs7QUFHQSxNQUFNLFNBQVMsVUFBNEI7Q0FDekMsSUFBSSxpQkFBaUIsTUFBTSxPQUFPLE1BQU0sWUFBWTtDQUNwRCxJQUFJLE9BQU8sVUFBVSxVQUFVLE9BQU87Q0FDdEMsT0FBTyxRQUFRLEdBQUcsVUFBVTtBQUM5Qjs7QUFHQSxPQUFPLE1BQU0sY0FBNEIsUUFBUSxNQUFNLGVBQ3JELE9BQU8sUUFBUSxPQUFPLFFBQVEsU0FBUSxBQUFDLENBQUMsUUFBUSxNQUFNLFVBQVUsQ0FBQyJ9
