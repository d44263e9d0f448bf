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
/** The operation with what the caller writes its body with, if that is given: its type is then the operation's first. */
function writtenBy(serializer, operation) {
	if (typeof serializer !== "function") return operation;
	const encode = (body, type) => {
		const encoded = serializer(body);
		// The platform writes the boundary.
		return [encoded, encoded instanceof FormData ? null : type];
	};
	return {
		...operation,
		encodeBody: () => encode
	};
}
/** Sends a described operation with options of openapi-fetch. */
async function sendDescribed(core, operation, { params, body, headers, bodySerializer, ...more }) {
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
	const own = writtenBy(bodySerializer, operation);
	const { baseUrl } = more;
	const base = typeof baseUrl === "string" && baseUrl.replace(/\/$/, "");
	const at = base ? {
		...core,
		baseUrlOf: () => base
	} : core;
	return core.request(writeRequest(at, own, sent, options), more);
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
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZGVzY3JpYmVkLWh0dHAuanMiLCJzb3VyY2VzIjpbIi4uLy4uL3NyYy9ydW50aW1lL2Rlc2NyaWJlZC1odHRwLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUFBLFNBQVMsY0FBYztBQUd2QixTQUNFLGtCQUtLO0FBQ1AsU0FBUyxvQkFBb0I7O0FBZTdCLFNBQVMsU0FBUyxTQUFpRDs7Q0FFakUsSUFBSSxDQUFDLE1BQU0sUUFBUSxPQUFPLEtBQUssRUFBRSxtQkFBbUIsVUFDbEQsT0FBTyxFQUFFLEdBQUksUUFBc0Q7Q0FDckUsTUFBTSxTQUFpQyxDQUFDO0NBQ3hDLElBQUksUUFBUSxPQUFPLENBQUMsQ0FBQyxTQUFTLE9BQU8sU0FBVSxPQUFPLFFBQVEsS0FBTTtDQUNwRSxPQUFPO0FBQ1Q7O0FBR0EsU0FBUyxVQUNQLFlBQ0EsV0FDbUI7Q0FDbkIsSUFBSSxPQUFPLGVBQWUsWUFBWSxPQUFPO0NBQzdDLE1BQU0sVUFBVSxNQUFlLFNBQTRDO0VBQ3pFLE1BQU0sVUFBVyxXQUEyQyxJQUFJOztFQUVoRSxPQUFPLENBQUMsU0FBUyxtQkFBbUIsV0FBVyxPQUFPLElBQUk7Q0FDNUQ7Q0FDQSxPQUFPO0VBQUUsR0FBRztFQUFXLGtCQUFrQjtDQUFPO0FBQ2xEOztBQUdBLGVBQWUsY0FDYixNQUNBLFdBQ0EsRUFBRSxRQUFRLE1BQU0sU0FBUyxnQkFBZ0IsR0FBRyxRQUN4QjtDQUNwQixNQUFNLEVBQUUsT0FBTyxVQUFVLFdBQVcsUUFBUSxLQUFLO0NBQ2pELE1BQU0sUUFBUTtFQUFFLEdBQUc7RUFBUSxHQUFJLFNBQVMsRUFBRSxNQUFNO0VBQUk7Q0FBSztDQUN6RCxVQUFVLFFBQVEsUUFBUSxNQUFNLFdBQVcsT0FBTyxDQUFDLENBQUM7Q0FDcEQsTUFBTSxPQUFPO0VBQUUsR0FBRztFQUFPLE9BQU87R0FBRSxHQUFHO0dBQU8sR0FBRztFQUFNO0NBQUU7Q0FDdkQsTUFBTSxVQUFVLEVBQUUsU0FBUyxTQUFTLE9BQU8sRUFBRTtDQUM3QyxNQUFNLE1BQU0sVUFBVSxnQkFBZ0IsU0FBUztDQUMvQyxNQUFNLEVBQUUsWUFBWTtDQUNwQixNQUFNLE9BQU8sT0FBTyxZQUFZLFlBQVksUUFBUSxRQUFRLE9BQU8sRUFBRTtDQUNyRSxNQUFNLEtBQUssT0FBTztFQUFFLEdBQUc7RUFBTSxpQkFBaUI7Q0FBSyxJQUFJO0NBQ3ZELE9BQU8sS0FBSyxRQUFRLGFBQWEsSUFBSSxLQUFLLE1BQU0sT0FBTyxHQUFHLElBQUk7QUFDaEU7O0FBR0EsZUFBZSxjQUNiLE1BQ0EsV0FDQSxFQUFFLFVBQVUsU0FDWixFQUFFLFVBQ2tCOztDQUVwQixNQUFNLEVBQUUsTUFBTSxHQUFHLEdBQUcsV0FBVztDQUMvQixNQUFNLEVBQUUsU0FBUyxXQUFXLE1BQU0sT0FDaEMsTUFDQSxRQUNBLFVBQ0EsT0FDQSxrQkFBa0IsY0FBYyxFQUFFLE9BQU8sSUFBSSxDQUFDLENBQ2hEO0NBQ0EsSUFBSSxVQUFVLFNBQVMsT0FBTztFQUFFLE1BQU0sUUFBUTtFQUFNO0NBQVM7Q0FDN0QsTUFBTSxPQUFPLFVBQVUsVUFBVSxTQUFTLE9BQU8sT0FBTyxRQUFRO0NBQ2hFLE9BQU8sU0FBUyxLQUFLO0VBQUUsTUFBTTtFQUFNO0NBQVMsSUFBSTtFQUFFLE9BQU87RUFBTTtDQUFTO0FBQzFFOztBQVFBLE1BQU0sVUFBVTtDQUNkO0NBQ0E7Q0FDQTtDQUNBO0NBQ0E7Q0FDQTtDQUNBO0NBQ0E7QUFDRjs7Ozs7OztBQVFBLE9BQU8sU0FBUyxjQUNkLEVBQUUsTUFBTSxRQUNSLFlBQ1E7O0NBRVIsTUFBTSxFQUFFLFNBQVMsWUFBWTtDQUM3QixNQUFNLFFBQVEsSUFBSSxJQUNoQixXQUFXLEtBQUssY0FBYyxDQUM1QixHQUFHLFVBQVUsT0FBTyxHQUFHLFVBQVUsUUFDakMsU0FDRixDQUFDLENBQ0g7Q0FDQSxNQUFNLFVBQVUsT0FDZCxRQUNBLE1BQ0EsT0FBaUIsQ0FBQyxNQUNLO0VBQ3ZCLE1BQU0sWUFBWSxNQUFNLElBQUksR0FBRyxPQUFPLFlBQVksRUFBRSxHQUFHLE1BQU07RUFDN0QsSUFBSSxDQUFDLFdBQVcsT0FBTyxRQUFRLFFBQVEsTUFBTSxJQUFJO0VBQ2pELE1BQU0sU0FBUyxNQUFNLGNBQWMsTUFBTSxXQUFXLElBQUk7RUFDeEQsT0FBTyxLQUFLLFVBQVUsU0FBUyxjQUFjLE1BQU0sV0FBVyxRQUFRLElBQUk7Q0FDNUU7Q0FDQSxNQUFNLFlBQVksUUFBUSxLQUFLLFdBQVcsQ0FDeEMsU0FDQyxNQUFjLFNBQW9CLFFBQVEsUUFBUSxNQUFNLElBQUksQ0FDL0QsQ0FBQztDQUNELE9BQU87RUFBRSxHQUFHO0VBQU07RUFBUyxHQUFHLE9BQU8sWUFBWSxTQUFTO0NBQUU7QUFDOUQifQ==
