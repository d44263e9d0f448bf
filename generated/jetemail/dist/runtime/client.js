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
export const publicOptions = ({ auth: _, headers: __, ...options }) => options;
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiY2xpZW50LmpzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS9jbGllbnQudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBS0EsU0FBUyxrQkFBNkM7O0FBMEJ0RCxPQUFPLFNBQVMsUUFDZCxTQUNBLFNBQ1k7O0NBRVosTUFBTSxZQUFZLEtBQWEsU0FDN0IsSUFBSSxJQUFJLEtBQUssSUFBSSxDQUFDLENBQUMsS0FBSyxRQUFRLE9BQU8sRUFBRTtDQUMzQyxNQUFNLFVBQVUsU0FDZCxRQUFRLFdBQVcsUUFBUSxXQUFXLEtBQ3RDLFdBQVcsVUFBVSxJQUN2QjtDQUNBLE1BQU0sYUFBd0IsY0FDNUIsV0FBVyxZQUFZLGFBQWEsUUFBUSxVQUN4QyxVQUNBLFNBQVMsVUFBVSxTQUFTLE9BQU87Q0FDekMsT0FBTztFQUFFO0VBQVcsTUFBTSxXQUFXLFNBQVMsU0FBUyxTQUFTO0NBQUU7QUFDcEU7O0FBR0EsU0FBUyxVQUFVLEdBQUcsS0FBc0M7Q0FDMUQsTUFBTSxVQUFVLElBQUksUUFBUTtDQUM1QixLQUFLLE1BQU0sVUFBVSxLQUNuQixLQUFLLE1BQU0sQ0FBQyxNQUFNLFVBQVUsT0FBTyxRQUFRLFVBQVUsQ0FBQyxDQUFDLEdBQ3JELElBQUksVUFBVSxNQUFNLFFBQVEsT0FBTyxJQUFJO01BQ2xDLElBQUksVUFBVSxXQUFXLFFBQVEsSUFBSSxNQUFNLEtBQUs7Q0FDekQsT0FBTztBQUNUOzs7Ozs7QUFPQSxPQUFPLFNBQVMsaUJBQ2QsU0FDQSxTQUNXO0NBQ1gsTUFBTSxFQUFFLFdBQVcsU0FBUyxRQUFRLFNBQVMsT0FBTztDQUNwRCxNQUFNLFVBQWlDLE9BQU8sWUFBWTtFQUN4RCxNQUFNLEVBQUUsV0FBVyxLQUFLLE9BQU8sU0FBUyxTQUFTO0VBQ2pELE1BQU0sT0FBTztHQUNYLFFBQVEsVUFBVTtHQUNsQixTQUFTLFVBQVUsUUFBUSxTQUFTLE9BQU87R0FDM0M7O0dBRUEsUUFBUTtFQUNWO0VBQ0EsT0FBTyxFQUNMLFVBQVUsTUFBTSxLQUNkLElBQUksUUFBUSxPQUFPLFNBQVMsTUFBTSxRQUFRLElBQW1CLEdBQzdELE9BQ0YsRUFDRjtDQUNGO0NBQ0EsT0FBTyxFQUFFLE1BQU07RUFBRTtFQUFXLFNBQVMsY0FBYyxPQUFPO0VBQUc7Q0FBUSxFQUFFO0FBQ3pFOztBQUdBLE9BQU8sTUFBTSxpQkFBaUIsRUFDNUIsTUFBTSxHQUNOLFNBQVMsSUFDVCxHQUFHLGNBQzJDIn0=
