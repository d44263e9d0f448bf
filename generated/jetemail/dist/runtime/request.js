import { writeQuery } from "./parameters.js";
/**
* Writes a request as its operation says.
*
* @param url Sent in place of the operation's path and query: the next page, as the service names it.
*/
export function writeRequest(core, operation, input, options, url) {
	const { path } = operation;
	const { query = {}, body } = input;
	const written = operation.parameters?.write(operation, input);
	const type = options.contentType ?? operation.requestTypes?.[0] ?? "application/json";
	const [encoded, contentType] = body === undefined ? [] : operation.encodeBody?.[type]?.(body, type) ?? [JSON.stringify(body), type];
	return {
		operation,
		options,
		isOnce: encoded instanceof ReadableStream,
		input,
		url: url ?? core.baseUrlOf(operation) + (written?.path(path) ?? path),
		query: url ? "" : written?.query ?? writeQuery(query),
		headers: {
			accept: operation.accept,
			"content-type": contentType,
			"idempotency-key": options.idempotencyKey,
			...written?.headers,
			...options.headers
		},
		body: encoded
	};
}
//# sourceMappingURL=request.js.map
