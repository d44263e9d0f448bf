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
async function readDescribed(core, operation, { response, error }) {
	const { outcome, thrown } = await settle(core, operation, response, error, {});
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
		return init.parseAs ? answer : readDescribed(core, operation, answer);
	};
	const functions = methods.map((method) => [method, (path, init) => request(method, path, init)]);
	return {
		...http,
		request,
		...Object.fromEntries(functions)
	};
}
//# sourceMappingURL=described-http.js.map
