/**
* Base of every error that a call gives, but for `ValidationError`.
*
* Thrown itself where something of the caller's failed: a hook, a credential, a value that cannot be written.
* No message or property of these errors holds a credential.
*/
export declare class CallError extends Error {
	override name: string;
	readonly operation: string | undefined;
	/**
	* @param operation Exported name of the operation; absent for calls past the described operations.
	*/
	constructor(message: string, operation?: string, cause?: unknown);
}
/** No answer came: name resolution, connection, a redirect that is not followed. `cause` says why. */
export declare class ConnectionError extends CallError {
	override name: string;
}
/** An attempt took longer than `timeoutMs`, or the whole call longer than `deadlineMs`. */
export declare class TimeoutError extends CallError {
	override name: string;
}
/** The caller's `AbortSignal` fired; `cause` is its reason. */
export declare class AbortedError extends CallError {
	override name: string;
}
/** The pages of a list do not end: a cursor, URL or offset came again, or there are more than 10,000. */
export declare class PaginationError extends CallError {
	override name: string;
}
/** What an `ApiError` is made of. */
export interface ApiErrorInit {
	readonly operation: string | undefined;
	readonly response: Response;
	readonly body: unknown;
	/** What went wrong, where it is not the status that did. */
	readonly reason?: string;
}
/** The service answered with a status that is not a success, or with something that is not described. */
export declare class ApiError extends CallError {
	override name: string;
	readonly status: number;
	readonly headers: Headers;
	/** Decoded by its media type; text where that failed, `undefined` where there was none. */
	readonly body: unknown;
	/** As the service names the request, for its support. */
	readonly requestId: string | undefined;
	constructor({ operation, response, body, reason }: ApiErrorInit);
}
/** A class of errors for a documented status. */
export type ApiErrorClass = new (init: ApiErrorInit) => ApiError;
/** A body that is not what the description promises: HTML of a proxy for JSON, broken JSON. `body` has its first characters. */
export declare class DecodeError extends ApiError {
	override name: string;
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiY2FsbC1lcnJvcnMuZC50cyIsInNvdXJjZXMiOlsiLi4vLi4vc3JjL3J1bnRpbWUvY2FsbC1lcnJvcnMudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6Ijs7Ozs7O0FBTUEsT0FBTyxjQUFNLGtCQUFrQixNQUFNO0NBQ25DLFNBQVM7Q0FDVCxTQUFTOzs7O0NBS1QsWUFBWSxpQkFBaUIsb0JBQW9CO0FBT25EOztBQUdBLE9BQU8sY0FBTSx3QkFBd0IsVUFBVTtDQUM3QyxTQUFTO0FBQ1g7O0FBR0EsT0FBTyxjQUFNLHFCQUFxQixVQUFVO0NBQzFDLFNBQVM7QUFDWDs7QUFHQSxPQUFPLGNBQU0scUJBQXFCLFVBQVU7Q0FDMUMsU0FBUztBQUNYOztBQUdBLE9BQU8sY0FBTSx3QkFBd0IsVUFBVTtDQUM3QyxTQUFTO0FBQ1g7O0FBR0EsaUJBQWlCLGFBQWE7VUFDbkI7VUFDQSxVQUFVO1VBQ1Y7O1VBRUE7QUFDWDs7QUFNQSxPQUFPLGNBQU0saUJBQWlCLFVBQVU7Q0FDdEMsU0FBUztDQUNULFNBQVM7Q0FDVCxTQUFTLFNBQVM7O0NBRWxCLFNBQVM7O0NBRVQsU0FBUztDQUVULFlBQVksRUFBRSxXQUFXLFVBQVUsTUFBTSxVQUFVO0FBV3JEOztBQUdBLFlBQVkscUJBQXFCLE1BQU0saUJBQWlCOztBQUd4RCxPQUFPLGNBQU0sb0JBQW9CLFNBQVM7Q0FDeEMsU0FBUztBQUNYIn0=
