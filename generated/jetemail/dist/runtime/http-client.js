import { connect, publicOptions } from "./client.js";
import { createHttp } from "./http.js";
import { pageCall } from "./paged-call.js";
/**
* Makes a client that knows no operations, with openapi-fetch's client in it.
*
* @throws TypeError as `connect` does
*/
export function createHttpClient(service, options) {
	const { baseUrlOf, send } = connect(service, options);
	const http = createHttp({
		baseUrl: baseUrlOf(undefined),
		headers: options.headers ?? {},
		fetch: (request) => send(request, {})
	});
	const request = (written, more) => {
		const { operation, input, url, query, headers, body } = written;
		const { path = {}, query: values = {} } = input;
		// The same function; its own types ask for a path of the description.
		const untyped = http.request;
		return untyped(operation.method, operation.path, {
			baseUrl: baseUrlOf(operation),
			params: {
				path,
				query: values
			},
			pathSerializer: () => url,
			querySerializer: () => query,
			headers,
			body,
			bodySerializer: () => body,
			// The Fetch Standard asks for it where the body is a stream.
			duplex: "half",
			parseAs: "stream",
			fetch: (sent) => send(sent, written),
			...more
		});
	};
	return {
		http,
		core: {
			baseUrlOf,
			options: publicOptions(options),
			request,
			page: pageCall
		}
	};
}
//# sourceMappingURL=http-client.js.map
