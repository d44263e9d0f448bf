import { settle } from "./answer.js";
import { openFilter } from "./perform.js";
import { writeRequest } from "./request.js";
/** Header fields as a record, in which null takes a field away. */
function fieldsOf(headers) {
	// As openapi-fetch takes them: a record, pairs, or `Headers`.
	if (!Array.isArray(headers) && !(headers instanceof Headers)) return { ...headers };
	const fields = {};
	new Headers(headers).forEach((value, name) => fields[name] = value);
	return fields;
}
/** Sends a described operation with options of openapi-fetch. */
async function sendDescribed(core, operation, { params, body, headers, ...more }) {
	const { query, extra } = openFilter(params?.query);
	const input = {
		...params,
		...query && { query },
		body
	};
	operation.checks?.request(core, operation, input, {});
	const sent = {
		...input,
		query: {
			...query,
			...extra
		}
	};
	const options = { headers: fieldsOf(headers) };
	return core.request(writeRequest(core, operation, sent, options), more);
}
/** Reads an answer as the operation's function does, into the form of openapi-fetch. */
async function readDescribed(core, operation, { response, error }, { signal }) {
	// What openapi-fetch gives has the types of `paths`, which are those on the wire.
	const { read: _, ...onWire } = operation;
	const { outcome, thrown } = await settle(core, onWire, response, error, signal instanceof AbortSignal ? { signal } : {});
	if ("data" in outcome) return {
		data: outcome.data,
		response
	};
	const body = thrown && "body" in thrown ? thrown.body : outcome.error;
	return response.ok ? {
		data: body,
		response
	} : {
		error: body,
		response
	};
}
/** The methods that openapi-fetch has a function for. */
const methods = [
	"GET",
	"PUT",
	"POST",
	"DELETE",
	"OPTIONS",
	"HEAD",
	"PATCH",
	"TRACE"
];
/**
* Makes of a client's HTTP client one that sends and reads described operations as the operations' own functions do: with
* their serialisation, credentials, media types and checks. Other paths go as they are.
*
* As with openapi-fetch, an error status gives `error` and does not reject; `parseAs` leaves decoding to openapi-fetch.
*/
export function describedHttp({ http, core }, operations) {
	// openapi-fetch's own types of it ask for a path of the description.
	const { request: untyped } = http;
	const known = new Map(operations.map((operation) => [`${operation.method} ${operation.path}`, operation]));
	const request = async (method, path, init = {}) => {
		const operation = known.get(`${method.toUpperCase()} ${path}`);
		if (!operation) return untyped(method, path, init);
		const answer = await sendDescribed(core, operation, init);
		return init.parseAs ? answer : readDescribed(core, operation, answer, init);
	};
	const functions = methods.map((method) => [method, (path, init) => request(method, path, init)]);
	return {
		...http,
		request,
		...Object.fromEntries(functions)
	};
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZGVzY3JpYmVkLWh0dHAuanMiLCJzb3VyY2VzIjpbIi4uLy4uL3NyYy9ydW50aW1lL2Rlc2NyaWJlZC1odHRwLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUFBLFNBQVMsY0FBYztBQUd2QixTQUNFLGtCQUtLO0FBQ1AsU0FBUyxvQkFBb0I7O0FBYTdCLFNBQVMsU0FBUyxTQUFpRDs7Q0FFakUsSUFBSSxDQUFDLE1BQU0sUUFBUSxPQUFPLEtBQUssRUFBRSxtQkFBbUIsVUFDbEQsT0FBTyxFQUFFLEdBQUksUUFBc0Q7Q0FDckUsTUFBTSxTQUFpQyxDQUFDO0NBQ3hDLElBQUksUUFBUSxPQUFPLENBQUMsQ0FBQyxTQUFTLE9BQU8sU0FBVSxPQUFPLFFBQVEsS0FBTTtDQUNwRSxPQUFPO0FBQ1Q7O0FBR0EsZUFBZSxjQUNiLE1BQ0EsV0FDQSxFQUFFLFFBQVEsTUFBTSxTQUFTLEdBQUcsUUFDUjtDQUNwQixNQUFNLEVBQUUsT0FBTyxVQUFVLFdBQVcsUUFBUSxLQUFLO0NBQ2pELE1BQU0sUUFBUTtFQUFFLEdBQUc7RUFBUSxHQUFJLFNBQVMsRUFBRSxNQUFNO0VBQUk7Q0FBSztDQUN6RCxVQUFVLFFBQVEsUUFBUSxNQUFNLFdBQVcsT0FBTyxDQUFDLENBQUM7Q0FDcEQsTUFBTSxPQUFPO0VBQUUsR0FBRztFQUFPLE9BQU87R0FBRSxHQUFHO0dBQU8sR0FBRztFQUFNO0NBQUU7Q0FDdkQsTUFBTSxVQUFVLEVBQUUsU0FBUyxTQUFTLE9BQU8sRUFBRTtDQUM3QyxPQUFPLEtBQUssUUFBUSxhQUFhLE1BQU0sV0FBVyxNQUFNLE9BQU8sR0FBRyxJQUFJO0FBQ3hFOztBQUdBLGVBQWUsY0FDYixNQUNBLFdBQ0EsRUFBRSxVQUFVLFNBQ1osRUFBRSxVQUNrQjs7Q0FFcEIsTUFBTSxFQUFFLE1BQU0sR0FBRyxHQUFHLFdBQVc7Q0FDL0IsTUFBTSxFQUFFLFNBQVMsV0FBVyxNQUFNLE9BQ2hDLE1BQ0EsUUFDQSxVQUNBLE9BQ0Esa0JBQWtCLGNBQWMsRUFBRSxPQUFPLElBQUksQ0FBQyxDQUNoRDtDQUNBLElBQUksVUFBVSxTQUFTLE9BQU87RUFBRSxNQUFNLFFBQVE7RUFBTTtDQUFTO0NBQzdELE1BQU0sT0FBTyxVQUFVLFVBQVUsU0FBUyxPQUFPLE9BQU8sUUFBUTtDQUNoRSxPQUFPLFNBQVMsS0FBSztFQUFFLE1BQU07RUFBTTtDQUFTLElBQUk7RUFBRSxPQUFPO0VBQU07Q0FBUztBQUMxRTs7QUFRQSxNQUFNLFVBQVU7Q0FDZDtDQUNBO0NBQ0E7Q0FDQTtDQUNBO0NBQ0E7Q0FDQTtDQUNBO0FBQ0Y7Ozs7Ozs7QUFRQSxPQUFPLFNBQVMsY0FDZCxFQUFFLE1BQU0sUUFDUixZQUNROztDQUVSLE1BQU0sRUFBRSxTQUFTLFlBQVk7Q0FDN0IsTUFBTSxRQUFRLElBQUksSUFDaEIsV0FBVyxLQUFLLGNBQWMsQ0FDNUIsR0FBRyxVQUFVLE9BQU8sR0FBRyxVQUFVLFFBQ2pDLFNBQ0YsQ0FBQyxDQUNIO0NBQ0EsTUFBTSxVQUFVLE9BQ2QsUUFDQSxNQUNBLE9BQWlCLENBQUMsTUFDSztFQUN2QixNQUFNLFlBQVksTUFBTSxJQUFJLEdBQUcsT0FBTyxZQUFZLEVBQUUsR0FBRyxNQUFNO0VBQzdELElBQUksQ0FBQyxXQUFXLE9BQU8sUUFBUSxRQUFRLE1BQU0sSUFBSTtFQUNqRCxNQUFNLFNBQVMsTUFBTSxjQUFjLE1BQU0sV0FBVyxJQUFJO0VBQ3hELE9BQU8sS0FBSyxVQUFVLFNBQVMsY0FBYyxNQUFNLFdBQVcsUUFBUSxJQUFJO0NBQzVFO0NBQ0EsTUFBTSxZQUFZLFFBQVEsS0FBSyxXQUFXLENBQ3hDLFNBQ0MsTUFBYyxTQUFvQixRQUFRLFFBQVEsTUFBTSxJQUFJLENBQy9ELENBQUM7Q0FDRCxPQUFPO0VBQUUsR0FBRztFQUFNO0VBQVMsR0FBRyxPQUFPLFlBQVksU0FBUztDQUFFO0FBQzlEIn0=
