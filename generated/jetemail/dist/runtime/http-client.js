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
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiaHR0cC1jbGllbnQuanMiLCJzb3VyY2VzIjpbIi4uLy4uL3NyYy9ydW50aW1lL2h0dHAtY2xpZW50LnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUFBLFNBQVMsU0FBUyxxQkFBcUI7QUFFdkMsU0FBUyxrQkFBbUM7QUFHNUMsU0FBUyxnQkFBZ0I7Ozs7OztBQXFCekIsT0FBTyxTQUFTLGlCQUNkLFNBQ0EsU0FDZTtDQUNmLE1BQU0sRUFBRSxXQUFXLFNBQVMsUUFBUSxTQUFTLE9BQU87Q0FDcEQsTUFBTSxPQUFPLFdBQWtCO0VBQzdCLFNBQVMsVUFBVSxTQUFTO0VBQzVCLFNBQVMsUUFBUSxXQUFXLENBQUM7RUFDN0IsUUFBUSxZQUFZLEtBQUssU0FBUyxDQUFDLENBQUM7Q0FDdEMsQ0FBQztDQUNELE1BQU0sV0FBa0MsU0FBUyxTQUFTO0VBQ3hELE1BQU0sRUFBRSxXQUFXLE9BQU8sS0FBSyxPQUFPLFNBQVMsU0FBUztFQUN4RCxNQUFNLEVBQUUsT0FBTyxDQUFDLEdBQUcsT0FBTyxTQUFTLENBQUMsTUFBTTs7RUFFMUMsTUFBTSxVQUFVLEtBQUs7RUFDckIsT0FBTyxRQUFRLFVBQVUsUUFBUSxVQUFVLE1BQU07R0FDL0MsU0FBUyxVQUFVLFNBQVM7R0FDNUIsUUFBUTtJQUFFO0lBQU0sT0FBTztHQUFPO0dBQzlCLHNCQUFzQjtHQUN0Qix1QkFBdUI7R0FDdkI7R0FDQTtHQUNBLHNCQUFzQjs7R0FFdEIsUUFBUTtHQUNSLFNBQVM7R0FDVCxRQUFRLFNBQWtCLEtBQUssTUFBTSxPQUFPO0dBQzVDLEdBQUc7RUFDTCxDQUFDO0NBQ0g7Q0FDQSxPQUFPO0VBQ0w7RUFDQSxNQUFNO0dBQ0o7R0FDQSxTQUFTLGNBQWMsT0FBTztHQUM5QjtHQUNBLE1BQU07RUFDUjtDQUNGO0FBQ0YifQ==
