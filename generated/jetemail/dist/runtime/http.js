import createHttpClient from "openapi-fetch";
/** Makes a client of openapi-fetch. */
export function createHttp(options) {
	return createHttpClient(options);
}
//# sourceMappingURL=http.js.map
