import { connect, publicOptions } from "./client.js";
import { createHttp } from "./http.js";
import { pageCall } from "./paged-call.js";
function createSending(service, options) {
	const { send } = connect(service, options);
	return (fetch, context) => {
		const own = typeof fetch === "function" ? connect(service, {
			...options,
			fetch
		}).send : send;
		return (request) => own(request, context);
	};
}
/** Makes what sends written requests through openapi-fetch. */
const createRequest = (ask, baseUrlOf, sending) => (written, { fetch, ...more } = {}) => {
	const { operation, input, url, query, headers, body } = written;
	const { path = {}, query: values = {} } = input;
	return ask(operation.method, operation.path, {
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
		...more,
		fetch: sending(fetch, written)
	});
};
/**
* Makes a client that knows no operations, with openapi-fetch's client in it. Of that, `request` heeds a call's own `fetch`,
* and so do all functions that `describedHttp` makes over it.
*
* @throws TypeError as `connect` does
*/
export function createHttpClient(service, options) {
	const { baseUrlOf } = connect(service, options);
	const sending = createSending(service, options);
	const http = createHttp({
		baseUrl: baseUrlOf(undefined),
		headers: options.headers ?? {},
		fetch: sending(undefined, {})
	});
	// The same function; its own types ask for a path of the description.
	const ask = http.request;
	const request = (method, path, { fetch, ...init } = {}) => ask(method, path, {
		...init,
		fetch: sending(fetch, {})
	});
	return {
		http: {
			...http,
			request
		},
		core: {
			baseUrlOf,
			options: publicOptions(options),
			request: createRequest(ask, baseUrlOf, sending),
			page: pageCall
		}
	};
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiaHR0cC1jbGllbnQuanMiLCJzb3VyY2VzIjpbIi4uLy4uL3NyYy9ydW50aW1lL2h0dHAtY2xpZW50LnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUFBLFNBQVMsU0FBUyxxQkFBcUI7QUFFdkMsU0FBUyxrQkFBbUM7QUFHNUMsU0FBUyxnQkFBZ0I7QUFzQnpCLFNBQVMsY0FDUCxTQUNBLFNBQ1M7Q0FDVCxNQUFNLEVBQUUsU0FBUyxRQUFRLFNBQVMsT0FBTztDQUN6QyxRQUFRLE9BQU8sWUFBWTtFQUN6QixNQUFNLE1BQ0osT0FBTyxVQUFVLGFBRWIsUUFBUSxTQUFTO0dBQUUsR0FBRztHQUFnQjtFQUFlLENBQUMsQ0FBQyxDQUFDLE9BQ3hEO0VBQ04sUUFBUSxZQUFZLElBQUksU0FBUyxPQUFPO0NBQzFDO0FBQ0Y7O0FBR0EsTUFBTSxpQkFFRixLQUNBLFdBQ0EsYUFFRCxTQUFTLEVBQUUsT0FBTyxHQUFHLFNBQVMsQ0FBQyxNQUFNO0NBQ3BDLE1BQU0sRUFBRSxXQUFXLE9BQU8sS0FBSyxPQUFPLFNBQVMsU0FBUztDQUN4RCxNQUFNLEVBQUUsT0FBTyxDQUFDLEdBQUcsT0FBTyxTQUFTLENBQUMsTUFBTTtDQUMxQyxPQUFPLElBQUksVUFBVSxRQUFRLFVBQVUsTUFBTTtFQUMzQyxTQUFTLFVBQVUsU0FBUztFQUM1QixRQUFRO0dBQUU7R0FBTSxPQUFPO0VBQU87RUFDOUIsc0JBQXNCO0VBQ3RCLHVCQUF1QjtFQUN2QjtFQUNBO0VBQ0Esc0JBQXNCOztFQUV0QixRQUFRO0VBQ1IsU0FBUztFQUNULEdBQUc7RUFDSCxPQUFPLFFBQVEsT0FBTyxPQUFPO0NBQy9CLENBQUM7QUFDSDs7Ozs7OztBQVFGLE9BQU8sU0FBUyxpQkFDZCxTQUNBLFNBQ2U7Q0FDZixNQUFNLEVBQUUsY0FBYyxRQUFRLFNBQVMsT0FBTztDQUM5QyxNQUFNLFVBQVUsY0FBYyxTQUFTLE9BQU87Q0FDOUMsTUFBTSxPQUFPLFdBQWtCO0VBQzdCLFNBQVMsVUFBVSxTQUFTO0VBQzVCLFNBQVMsUUFBUSxXQUFXLENBQUM7RUFDN0IsT0FBTyxRQUFRLFdBQVcsQ0FBQyxDQUFDO0NBQzlCLENBQUM7O0NBRUQsTUFBTSxNQUFNLEtBQUs7Q0FDakIsTUFBTSxXQUEyQixRQUFRLE1BQU0sRUFBRSxPQUFPLEdBQUcsU0FBUyxDQUFDLE1BQ25FLElBQUksUUFBUSxNQUFNO0VBQUUsR0FBRztFQUFNLE9BQU8sUUFBUSxPQUFPLENBQUMsQ0FBQztDQUFFLENBQUM7Q0FDMUQsT0FBTztFQUNMLE1BQU07R0FBRSxHQUFHO0dBQWU7RUFBMEM7RUFDcEUsTUFBTTtHQUNKO0dBQ0EsU0FBUyxjQUFjLE9BQU87R0FDOUIsU0FBUyxjQUFjLEtBQUssV0FBVyxPQUFPO0dBQzlDLE1BQU07RUFDUjtDQUNGO0FBQ0YifQ==
