import { settle } from "./answer.js";
import { CallError } from "./call-errors.js";
import { writeQuery } from "./parameters.js";
/** The options for openapi-fetch that send a request as its operation says. */
export function requestInit(core, operation, input, options, url) {
	const { path = {}, query = {}, body } = input;
	const written = operation.parameters?.write(operation, input);
	const type = options.contentType ?? operation.requestTypes?.[0] ?? "application/json";
	const [encoded, contentType] = body !== undefined && operation.encodeBody?.[type]?.(body, type) || [JSON.stringify(body), type];
	return {
		baseUrl: core.baseUrlOf(operation),
		params: {
			path,
			query
		},
		pathSerializer: (template) => url ?? written?.path(template) ?? template,
		querySerializer: () => url ? "" : written?.query ?? writeQuery(query),
		headers: {
			accept: operation.accept,
			"content-type": body === undefined ? body : contentType,
			"idempotency-key": options.idempotencyKey,
			...written?.headers,
			...options.headers
		},
		body,
		bodySerializer: () => encoded,
		// The Fetch Standard asks for it where the body is a stream.
		duplex: "half",
		parseAs: "stream",
		fetch: (request) => core.send(request, {
			operation,
			options,
			isOnce: encoded instanceof ReadableStream
		})
	};
}
/** Takes a filter apart: its value is checked and sent, what is beside it is sent. */
export function openFilter(query) {
	return typeof query?.["toJSON"] === "function" ? {
		query: query["toJSON"](),
		extra: query["extra"]
	} : {
		query,
		extra: undefined
	};
}
/**
* Carries out one call. Never rejects.
*
* @param url Sent in place of the operation's path and query: the next page, as the service names it.
*/
export async function perform(core, operation, given = {}, options = {}, url) {
	try {
		const { query, extra } = openFilter(given.query);
		const input = query ? {
			...given,
			query
		} : given;
		if (!url) operation.checks?.request(core, operation, input, options);
		const sent = {
			...input,
			query: {
				...query,
				...extra
			}
		};
		const { response, error } = await core.request(operation.method, operation.path, requestInit(core, operation, sent, options, url));
		return await settle(core, operation, response, error, options);
	} catch (cause) {
		const error = cause instanceof CallError || cause instanceof Error && "issues" in cause ? cause : new CallError(cause instanceof Error ? cause.message : String(cause), operation.name, cause);
		return {
			outcome: {
				status: "failed",
				error
			},
			thrown: error
		};
	}
}
//# sourceMappingURL=perform.js.map
