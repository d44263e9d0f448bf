import { createSend } from "./send.js";
/** @throws TypeError where the description names no server and `baseUrl` is not given, or either is no absolute URL */
export function connect(service, options) {
	// Relative servers stand for the place that the description was read from, which is the page's in a browser.
	const absolute = (url, base) => new URL(url, base).href.replace(/\/$/, "");
	const baseUrl = absolute(options.baseUrl ?? service.baseUrl ?? "/", globalThis.location?.href);
	const baseUrlOf = (operation) => operation?.baseUrl === undefined || options.baseUrl ? baseUrl : absolute(operation.baseUrl, baseUrl);
	return {
		baseUrlOf,
		send: createSend(service, options, baseUrlOf)
	};
}
/** Header fields as a request takes them, later ones over earlier ones. */
function headersOf(...all) {
	const headers = new Headers();
	for (const fields of all) for (const [name, value] of Object.entries(fields ?? {})) if (value === null) headers.delete(name);
	else if (value !== undefined) headers.set(name, value);
	return headers;
}
/**
* Makes a client that knows no operations: what their functions need, and nothing else.
*
* @throws TypeError as `connect` does
*/
export function createBaseClient(service, options) {
	const { baseUrlOf, send } = connect(service, options);
	const request = async (written) => {
		const { operation, url, query, headers, body } = written;
		const init = {
			method: operation.method,
			headers: headersOf(options.headers, headers),
			body,
			// The Fetch Standard asks for it where the body is a stream.
			duplex: "half"
		};
		return { response: await send(new Request(url + (query && "?" + query), init), written) };
	};
	return { core: {
		baseUrlOf,
		options: publicOptions(options),
		request
	} };
}
/** Options that operations read: none of them is secret. */
export function publicOptions({ hooks = {}, validate = {} }) {
	return {
		hooks,
		validate
	};
}
//# sourceMappingURL=client.js.map
