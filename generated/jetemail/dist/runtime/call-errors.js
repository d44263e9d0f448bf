/**
* Base of every error that a call gives, but for `ValidationError`.
*
* Thrown itself where something of the caller's failed: a hook, a credential, a value that cannot be written.
* No message or property of these errors holds a credential.
*/
export class CallError extends Error {
	name = "CallError";
	operation;
	/**
	* @param operation Exported name of the operation; absent for calls past the described operations.
	*/
	constructor(message, operation, cause) {
		super((operation ? operation + ": " : "") + message, cause ? { cause } : {});
		this.operation = operation;
	}
}
/** No answer came: name resolution, connection, a redirect that is not followed. `cause` says why. */
export class ConnectionError extends CallError {
	name = "ConnectionError";
}
/** An attempt took longer than `timeoutMs`, or the whole call longer than `deadlineMs`. */
export class TimeoutError extends CallError {
	name = "TimeoutError";
}
/** The caller's `AbortSignal` fired; `cause` is its reason. */
export class AbortedError extends CallError {
	name = "AbortedError";
}
/** The pages of a list do not end: a cursor, URL or offset came again, or there are more than 10,000. */
export class PaginationError extends CallError {
	name = "PaginationError";
}
/** Header fields in which services name a request. */
const requestIdFields = [
	"x-request-id",
	"request-id",
	"x-correlation-id"
];
/** The service answered with a status that is not a success, or with something that is not described. */
export class ApiError extends CallError {
	name = "ApiError";
	status;
	headers;
	/** Decoded by its media type; text where that failed, `undefined` where there was none. */
	body;
	/** As the service names the request, for its support. */
	requestId;
	constructor({ operation, response, body, reason }) {
		const { status, statusText, headers } = response;
		const words = [
			`${status} ${statusText}`.trim(),
			reason,
			saying(body)
		];
		super(words.filter(Boolean).join(": "), operation);
		this.status = status;
		this.headers = headers;
		this.body = body;
		[this.requestId] = requestIdFields.flatMap((name) => headers.get(name) || []);
	}
}
/** A body that is not what the description promises: HTML of a proxy for JSON, broken JSON. `body` has its first characters. */
export class DecodeError extends ApiError {
	name = "DecodeError";
}
/** Members in which services put their words, RFC 9457 (problem details) among them. */
const wordMembers = [
	"error",
	"message",
	"detail",
	"title",
	"error_description",
	"errors",
	"0"
];
/** What the server said, at most 200 characters; `""` where no member of the body is known to hold words. */
function saying(body, depth = 0) {
	if (typeof body === "string") return body.trim().slice(0, 200);
	if (typeof body !== "object" || !body || depth > 2) return "";
	for (const member of wordMembers) {
		// Any object may be read by a name; what is there is narrowed by the recursion.
		const words = saying(body[member], depth + 1);
		if (words) return words;
	}
	return "";
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiY2FsbC1lcnJvcnMuanMiLCJzb3VyY2VzIjpbIi4uLy4uL3NyYy9ydW50aW1lL2NhbGwtZXJyb3JzLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiI7Ozs7OztBQU1BLE9BQU8sTUFBTSxrQkFBa0IsTUFBTTtDQUNuQyxBQUFTLE9BQWU7Q0FDeEIsQUFBUzs7OztDQUtULFlBQVksU0FBaUIsV0FBb0IsT0FBaUI7RUFDaEUsT0FDRyxZQUFZLFlBQVksT0FBTyxNQUFNLFNBQ3RDLFFBQVEsRUFBRSxNQUFNLElBQUksQ0FBQyxDQUN2QjtFQUNBLEtBQUssWUFBWTtDQUNuQjtBQUNGOztBQUdBLE9BQU8sTUFBTSx3QkFBd0IsVUFBVTtDQUM3QyxBQUFTLE9BQWU7QUFDMUI7O0FBR0EsT0FBTyxNQUFNLHFCQUFxQixVQUFVO0NBQzFDLEFBQVMsT0FBZTtBQUMxQjs7QUFHQSxPQUFPLE1BQU0scUJBQXFCLFVBQVU7Q0FDMUMsQUFBUyxPQUFlO0FBQzFCOztBQUdBLE9BQU8sTUFBTSx3QkFBd0IsVUFBVTtDQUM3QyxBQUFTLE9BQWU7QUFDMUI7O0FBWUEsTUFBTSxrQkFBa0I7Q0FBQztDQUFnQjtDQUFjO0FBQWtCOztBQUd6RSxPQUFPLE1BQU0saUJBQWlCLFVBQVU7Q0FDdEMsQUFBUyxPQUFlO0NBQ3hCLEFBQVM7Q0FDVCxBQUFTOztDQUVULEFBQVM7O0NBRVQsQUFBUztDQUVULFlBQVksRUFBRSxXQUFXLFVBQVUsTUFBTSxVQUF3QjtFQUMvRCxNQUFNLEVBQUUsUUFBUSxZQUFZLFlBQVk7RUFDeEMsTUFBTSxRQUFRO0dBQUMsR0FBRyxPQUFPLEdBQUcsYUFBYSxLQUFLO0dBQUc7R0FBUSxPQUFPLElBQUk7RUFBQztFQUNyRSxNQUFNLE1BQU0sT0FBTyxPQUFPLENBQUMsQ0FBQyxLQUFLLElBQUksR0FBRyxTQUFTO0VBQ2pELEtBQUssU0FBUztFQUNkLEtBQUssVUFBVTtFQUNmLEtBQUssT0FBTztFQUNaLENBQUMsS0FBSyxhQUFhLGdCQUFnQixTQUNoQyxTQUFTLFFBQVEsSUFBSSxJQUFJLEtBQUssQ0FBQyxDQUNsQztDQUNGO0FBQ0Y7O0FBTUEsT0FBTyxNQUFNLG9CQUFvQixTQUFTO0NBQ3hDLEFBQVMsT0FBZTtBQUMxQjs7QUFHQSxNQUFNLGNBQWM7Q0FDbEI7Q0FDQTtDQUNBO0NBQ0E7Q0FDQTtDQUNBO0NBQ0E7QUFDRjs7QUFHQSxTQUFTLE9BQU8sTUFBZSxRQUFRLEdBQVc7Q0FDaEQsSUFBSSxPQUFPLFNBQVMsVUFBVSxPQUFPLEtBQUssS0FBSyxDQUFDLENBQUMsTUFBTSxHQUFHLEdBQUc7Q0FDN0QsSUFBSSxPQUFPLFNBQVMsWUFBWSxDQUFDLFFBQVEsUUFBUSxHQUFHLE9BQU87Q0FDM0QsS0FBSyxNQUFNLFVBQVUsYUFBYTs7RUFFaEMsTUFBTSxRQUFRLE9BQVEsS0FBaUMsU0FBUyxRQUFRLENBQUM7RUFDekUsSUFBSSxPQUFPLE9BQU87Q0FDcEI7Q0FDQSxPQUFPO0FBQ1QifQ==
