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
	const [encoded, contentType] = body === undefined ? [] : operation.encodeBody?.(type)?.(body, type) ?? [JSON.stringify(body), type];
	return {
		operation,
		options,
		isOnce: encoded instanceof ReadableStream,
		input,
		url: url ?? core.baseUrlOf(operation) + (written?.path(path) ?? path),
		query: url ? "" : written?.query ?? writeQuery(Object.entries(query)),
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
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicmVxdWVzdC5qcyIsInNvdXJjZXMiOlsiLi4vLi4vc3JjL3J1bnRpbWUvcmVxdWVzdC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFFQSxTQUFTLGtCQUFrQjs7Ozs7O0FBeUIzQixPQUFPLFNBQVMsYUFDZCxNQUNBLFdBQ0EsT0FDQSxTQUNBLEtBQ2dCO0NBQ2hCLE1BQU0sRUFBRSxTQUFTO0NBQ2pCLE1BQU0sRUFBRSxRQUFRLENBQUMsR0FBRyxTQUFTO0NBQzdCLE1BQU0sVUFBVSxVQUFVLFlBQVksTUFBTSxXQUFXLEtBQUs7Q0FDNUQsTUFBTSxPQUNKLFFBQVEsZUFBZSxVQUFVLGVBQWUsTUFBTTtDQUN4RCxNQUFNLENBQUMsU0FBUyxlQUNkLFNBQVMsWUFDTCxDQUFDLElBQ0EsVUFBVSxhQUFhLElBQUksQ0FBQyxHQUFHLE1BQU0sSUFBSSxLQUFLLENBQzdDLEtBQUssVUFBVSxJQUFJLEdBQ25CLElBQ0Y7Q0FDTixPQUFPO0VBQ0w7RUFDQTtFQUNBLFFBQVEsbUJBQW1CO0VBQzNCO0VBQ0EsS0FBSyxPQUFPLEtBQUssVUFBVSxTQUFTLEtBQUssU0FBUyxLQUFLLElBQUksS0FBSztFQUNoRSxPQUFPLE1BQU0sS0FBTSxTQUFTLFNBQVMsV0FBVyxPQUFPLFFBQVEsS0FBSyxDQUFDO0VBQ3JFLFNBQVM7R0FDUCxRQUFRLFVBQVU7R0FDbEIsZ0JBQWdCO0dBQ2hCLG1CQUFtQixRQUFRO0dBQzNCLEdBQUcsU0FBUztHQUNaLEdBQUcsUUFBUTtFQUNiO0VBQ0EsTUFBTTtDQUNSO0FBQ0YifQ==
