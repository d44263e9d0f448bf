import { createHttp } from "./http.js";
import { createSend } from "./send.js";
/**
* Makes a client that knows no operations.
*
* @throws TypeError where the description names no server and `baseUrl` is not given, or either is no absolute URL
*/
export function createBaseClient(service, options) {
	// Relative servers stand for the place that the description was read from, which is the page's in a browser.
	const baseUrl = new URL(options.baseUrl ?? service.baseUrl ?? "/", globalThis.location?.href).href.replace(/\/$/, "");
	const baseUrlOf = (operation) => operation?.baseUrl === undefined || options.baseUrl ? baseUrl : new URL(operation.baseUrl, baseUrl).href;
	const send = createSend(service, options, baseUrlOf);
	const http = createHttp({
		baseUrl,
		headers: options.headers ?? {},
		fetch: (request) => send(request, {})
	});
	const { hooks = {}, validate = {} } = options;
	return {
		http,
		core: {
			baseUrlOf,
			options: {
				hooks,
				validate
			},
			request: http.request,
			send
		}
	};
}
//# sourceMappingURL=client.js.map
