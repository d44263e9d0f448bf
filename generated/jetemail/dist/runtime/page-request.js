import { createCall } from "./call.js";
import { PaginationError } from "./call-errors.js";
import { readPage } from "./next-page.js";
import { openFilter, perform } from "./perform.js";
/** Upper bound of the time range, set to now where the request has none. */
export function upperBound({ upper }, query) {
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
function ownUrl({ core, operation }, url) {
	const base = core.baseUrlOf(operation);
	const target = new URL(url, base);
	if (target.origin !== new URL(base).origin) throw new PaginationError("the next page is of another origin, " + target.origin, operation.name);
	return target.href;
}
/** Parameters that a page was asked with, those of its URL among them. */
function queryOf(query, url) {
	const found = { ...query };
	if (url) new URL(url).searchParams.forEach((value, name) => found[name] = value);
	return found;
}
/** A signal that fires with either; where the platform cannot join them, with the second. */
function joined(first, second) {
	return first && "any" in AbortSignal ? AbortSignal.any([first, second]) : second;
}
/** Asks for a page. The first of all is the call's own, which may have been awaited already. */
export async function askPage(call, at, signal) {
	const source = call.source();
	const { core, operation, input, options } = source;
	const { query, extra } = openFilter(input.query);
	const url = at.url && ownUrl(source, at.url);
	const asked = overlay(query, at.query);
	const isFirst = !signal && !url && !Object.keys(at.query ?? {}).length;
	const request = {
		...input,
		query: {
			toJSON: () => asked,
			extra
		}
	};
	const own = signal ? {
		...options,
		signal: joined(options.signal, signal)
	} : options;
	const page = isFirst ? call : createCall(() => perform(core, operation, request, own, url));
	const { data, response } = await page.withResponse();
	const all = queryOf({
		...asked,
		...extra
	}, url);
	return readPage(operation.pagination, all, data, response);
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicGFnZS1yZXF1ZXN0LmpzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS9wYWdlLXJlcXVlc3QudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsU0FBUyxrQkFBa0I7QUFDM0IsU0FBUyx1QkFBdUI7QUFHaEMsU0FBUyxnQkFBaUM7QUFDMUMsU0FBUyxZQUFZLGVBQWU7O0FBR3BDLE9BQU8sU0FBUyxXQUNkLEVBQUUsU0FDRixPQUNpQjtDQUNqQixJQUFJLENBQUMsU0FBUyxNQUFNLE9BQU8sTUFBTSxTQUFTLE1BQU0sVUFBVSxTQUFTLEdBQ2pFLE9BQU8sQ0FBQztDQUNWLE1BQU0sTUFBTSxJQUFJLEtBQUs7Q0FDckIsTUFBTSxLQUNKLE1BQU0sU0FBUyxjQUNYLElBQUksWUFBWSxJQUNoQixLQUFLLE1BQU0sQ0FBQyxPQUFPLE1BQU0sU0FBUyxXQUFXLE1BQU8sRUFBRTtDQUM1RCxPQUFPLEdBQUcsTUFBTSxPQUFPLEtBQU0sR0FBRztBQUNsQzs7QUFHQSxTQUFTLFFBQ1AsT0FDQSxPQUF3QixDQUFDLEdBQ1I7Q0FDakIsT0FBTyxPQUFPLFlBQ1osT0FBTyxRQUFRO0VBQUUsR0FBRztFQUFPLEdBQUc7Q0FBSyxDQUFDLENBQUMsQ0FBQyxRQUNuQyxDQUFDLE1BQU0sV0FBVyxVQUFVLFFBQVEsRUFBRSxRQUFRLEtBQ2pELENBQ0Y7QUFDRjs7QUFHQSxTQUFTLE9BQU8sRUFBRSxNQUFNLGFBQWtDLEtBQXFCO0NBQzdFLE1BQU0sT0FBTyxLQUFLLFVBQVUsU0FBUztDQUNyQyxNQUFNLFNBQVMsSUFBSSxJQUFJLEtBQUssSUFBSTtDQUNoQyxJQUFJLE9BQU8sV0FBVyxJQUFJLElBQUksSUFBSSxDQUFDLENBQUMsUUFDbEMsTUFBTSxJQUFJLGdCQUNSLHlDQUF5QyxPQUFPLFFBQ2hELFVBQVUsSUFDWjtDQUNGLE9BQU8sT0FBTztBQUNoQjs7QUFHQSxTQUFTLFFBQ1AsT0FDQSxLQUNpQjtDQUNqQixNQUFNLFFBQWlDLEVBQUUsR0FBRyxNQUFNO0NBQ2xELElBQUksS0FDRixJQUFJLElBQUksR0FBRyxDQUFDLENBQUMsYUFBYSxTQUFTLE9BQU8sU0FBVSxNQUFNLFFBQVEsS0FBTTtDQUMxRSxPQUFPO0FBQ1Q7O0FBR0EsU0FBUyxPQUNQLE9BQ0EsUUFDYTtDQUNiLE9BQU8sU0FBUyxTQUFTLGNBQ3JCLFlBQVksSUFBSSxDQUFDLE9BQU8sTUFBTSxDQUFDLElBQy9CO0FBQ047O0FBR0EsT0FBTyxlQUFlLFFBQ3BCLE1BQ0EsSUFDQSxRQUNtQjtDQUNuQixNQUFNLFNBQVMsS0FBSyxPQUFPO0NBQzNCLE1BQU0sRUFBRSxNQUFNLFdBQVcsT0FBTyxZQUFZO0NBQzVDLE1BQU0sRUFBRSxPQUFPLFVBQVUsV0FBVyxNQUFNLEtBQUs7Q0FDL0MsTUFBTSxNQUFNLEdBQUcsT0FBTyxPQUFPLFFBQVEsR0FBRyxHQUFHO0NBQzNDLE1BQU0sUUFBUSxRQUFRLE9BQU8sR0FBRyxLQUFLO0NBQ3JDLE1BQU0sVUFBVSxDQUFDLFVBQVUsQ0FBQyxPQUFPLENBQUMsT0FBTyxLQUFLLEdBQUcsU0FBUyxDQUFDLENBQUMsQ0FBQyxDQUFDO0NBQ2hFLE1BQU0sVUFBVTtFQUFFLEdBQUc7RUFBTyxPQUFPO0dBQUUsY0FBYztHQUFPO0VBQU07Q0FBRTtDQUNsRSxNQUFNLE1BQU0sU0FDUjtFQUFFLEdBQUc7RUFBUyxRQUFRLE9BQU8sUUFBUSxRQUFRLE1BQU07Q0FBRSxJQUNyRDtDQUNKLE1BQU0sT0FBTyxVQUNULE9BQ0EsaUJBQWlCLFFBQVEsTUFBTSxXQUFXLFNBQVMsS0FBSyxHQUFHLENBQUM7Q0FDaEUsTUFBTSxFQUFFLE1BQU0sYUFBYSxNQUFNLEtBQUssYUFBYTtDQUNuRCxNQUFNLE1BQU0sUUFBUTtFQUFFLEdBQUc7RUFBTyxHQUFHO0NBQU0sR0FBRyxHQUFHO0NBQy9DLE9BQU8sU0FBUyxVQUFVLFlBQVksS0FBSyxNQUFNLFFBQVE7QUFDM0QifQ==
