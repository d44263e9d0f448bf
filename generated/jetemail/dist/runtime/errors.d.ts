import { ApiError } from "./call-errors.js";
export { AbortedError, ApiError, CallError, ConnectionError, DecodeError, PaginationError, TimeoutError } from "./call-errors.js";
export type { ApiErrorClass, ApiErrorInit } from "./call-errors.js";
export { ValidationError } from "./validation-error.js";
/** Status 400. */
export declare class BadRequestError extends ApiError {
	override name: string;
}
/** Status 401. */
export declare class UnauthorizedError extends ApiError {
	override name: string;
}
/** Status 402. */
export declare class PaymentRequiredError extends ApiError {
	override name: string;
}
/** Status 403. */
export declare class ForbiddenError extends ApiError {
	override name: string;
}
/** Status 404. */
export declare class NotFoundError extends ApiError {
	override name: string;
}
/** Status 405. */
export declare class MethodNotAllowedError extends ApiError {
	override name: string;
}
/** Status 406. */
export declare class NotAcceptableError extends ApiError {
	override name: string;
}
/** Status 407. */
export declare class ProxyAuthenticationRequiredError extends ApiError {
	override name: string;
}
/** Status 408. */
export declare class RequestTimeoutError extends ApiError {
	override name: string;
}
/** Status 409. */
export declare class ConflictError extends ApiError {
	override name: string;
}
/** Status 410. */
export declare class GoneError extends ApiError {
	override name: string;
}
/** Status 411. */
export declare class LengthRequiredError extends ApiError {
	override name: string;
}
/** Status 412. */
export declare class PreconditionFailedError extends ApiError {
	override name: string;
}
/** Status 413. */
export declare class ContentTooLargeError extends ApiError {
	override name: string;
}
/** Status 414. */
export declare class UriTooLongError extends ApiError {
	override name: string;
}
/** Status 415. */
export declare class UnsupportedMediaTypeError extends ApiError {
	override name: string;
}
/** Status 416. */
export declare class RangeNotSatisfiableError extends ApiError {
	override name: string;
}
/** Status 417. */
export declare class ExpectationFailedError extends ApiError {
	override name: string;
}
/** Status 421. */
export declare class MisdirectedRequestError extends ApiError {
	override name: string;
}
/** Status 422. */
export declare class UnprocessableContentError extends ApiError {
	override name: string;
}
/** Status 423. */
export declare class LockedError extends ApiError {
	override name: string;
}
/** Status 424. */
export declare class FailedDependencyError extends ApiError {
	override name: string;
}
/** Status 425. */
export declare class TooEarlyError extends ApiError {
	override name: string;
}
/** Status 426. */
export declare class UpgradeRequiredError extends ApiError {
	override name: string;
}
/** Status 428. */
export declare class PreconditionRequiredError extends ApiError {
	override name: string;
}
/** Status 429. */
export declare class TooManyRequestsError extends ApiError {
	override name: string;
}
/** Status 431. */
export declare class RequestHeaderFieldsTooLargeError extends ApiError {
	override name: string;
}
/** Status 451. */
export declare class UnavailableForLegalReasonsError extends ApiError {
	override name: string;
}
/** Status 500. */
export declare class InternalServerError extends ApiError {
	override name: string;
}
/** Status 501. */
export declare class NotImplementedError extends ApiError {
	override name: string;
}
/** Status 502. */
export declare class BadGatewayError extends ApiError {
	override name: string;
}
/** Status 503. */
export declare class ServiceUnavailableError extends ApiError {
	override name: string;
}
/** Status 504. */
export declare class GatewayTimeoutError extends ApiError {
	override name: string;
}
/** Status 505. */
export declare class HttpVersionNotSupportedError extends ApiError {
	override name: string;
}
/** Status 507. */
export declare class InsufficientStorageError extends ApiError {
	override name: string;
}
/** Status 508. */
export declare class LoopDetectedError extends ApiError {
	override name: string;
}
/** Status 511. */
export declare class NetworkAuthenticationRequiredError extends ApiError {
	override name: string;
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZXJyb3JzLmQudHMiLCJzb3VyY2VzIjpbIi4uLy4uL3NyYy9ydW50aW1lL2Vycm9ycy50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSxTQUFTLGdCQUFnQjtBQUV6QixTQUNFLGNBQ0EsVUFDQSxXQUNBLGlCQUNBLGFBQ0EsaUJBQ0Esb0JBQ0s7QUFDUCxjQUFjLGVBQWUsb0JBQW9CO0FBQ2pELFNBQVMsdUJBQXVCOztBQU1oQyxPQUFPLGNBQU0sd0JBQXdCLFNBQVM7Q0FDNUMsU0FBUztBQUNYOztBQUdBLE9BQU8sY0FBTSwwQkFBMEIsU0FBUztDQUM5QyxTQUFTO0FBQ1g7O0FBR0EsT0FBTyxjQUFNLDZCQUE2QixTQUFTO0NBQ2pELFNBQVM7QUFDWDs7QUFHQSxPQUFPLGNBQU0sdUJBQXVCLFNBQVM7Q0FDM0MsU0FBUztBQUNYOztBQUdBLE9BQU8sY0FBTSxzQkFBc0IsU0FBUztDQUMxQyxTQUFTO0FBQ1g7O0FBR0EsT0FBTyxjQUFNLDhCQUE4QixTQUFTO0NBQ2xELFNBQVM7QUFDWDs7QUFHQSxPQUFPLGNBQU0sMkJBQTJCLFNBQVM7Q0FDL0MsU0FBUztBQUNYOztBQUdBLE9BQU8sY0FBTSx5Q0FBeUMsU0FBUztDQUM3RCxTQUFTO0FBQ1g7O0FBR0EsT0FBTyxjQUFNLDRCQUE0QixTQUFTO0NBQ2hELFNBQVM7QUFDWDs7QUFHQSxPQUFPLGNBQU0sc0JBQXNCLFNBQVM7Q0FDMUMsU0FBUztBQUNYOztBQUdBLE9BQU8sY0FBTSxrQkFBa0IsU0FBUztDQUN0QyxTQUFTO0FBQ1g7O0FBR0EsT0FBTyxjQUFNLDRCQUE0QixTQUFTO0NBQ2hELFNBQVM7QUFDWDs7QUFHQSxPQUFPLGNBQU0sZ0NBQWdDLFNBQVM7Q0FDcEQsU0FBUztBQUNYOztBQUdBLE9BQU8sY0FBTSw2QkFBNkIsU0FBUztDQUNqRCxTQUFTO0FBQ1g7O0FBR0EsT0FBTyxjQUFNLHdCQUF3QixTQUFTO0NBQzVDLFNBQVM7QUFDWDs7QUFHQSxPQUFPLGNBQU0sa0NBQWtDLFNBQVM7Q0FDdEQsU0FBUztBQUNYOztBQUdBLE9BQU8sY0FBTSxpQ0FBaUMsU0FBUztDQUNyRCxTQUFTO0FBQ1g7O0FBR0EsT0FBTyxjQUFNLCtCQUErQixTQUFTO0NBQ25ELFNBQVM7QUFDWDs7QUFHQSxPQUFPLGNBQU0sZ0NBQWdDLFNBQVM7Q0FDcEQsU0FBUztBQUNYOztBQUdBLE9BQU8sY0FBTSxrQ0FBa0MsU0FBUztDQUN0RCxTQUFTO0FBQ1g7O0FBR0EsT0FBTyxjQUFNLG9CQUFvQixTQUFTO0NBQ3hDLFNBQVM7QUFDWDs7QUFHQSxPQUFPLGNBQU0sOEJBQThCLFNBQVM7Q0FDbEQsU0FBUztBQUNYOztBQUdBLE9BQU8sY0FBTSxzQkFBc0IsU0FBUztDQUMxQyxTQUFTO0FBQ1g7O0FBR0EsT0FBTyxjQUFNLDZCQUE2QixTQUFTO0NBQ2pELFNBQVM7QUFDWDs7QUFHQSxPQUFPLGNBQU0sa0NBQWtDLFNBQVM7Q0FDdEQsU0FBUztBQUNYOztBQUdBLE9BQU8sY0FBTSw2QkFBNkIsU0FBUztDQUNqRCxTQUFTO0FBQ1g7O0FBR0EsT0FBTyxjQUFNLHlDQUF5QyxTQUFTO0NBQzdELFNBQVM7QUFDWDs7QUFHQSxPQUFPLGNBQU0sd0NBQXdDLFNBQVM7Q0FDNUQsU0FBUztBQUNYOztBQUdBLE9BQU8sY0FBTSw0QkFBNEIsU0FBUztDQUNoRCxTQUFTO0FBQ1g7O0FBR0EsT0FBTyxjQUFNLDRCQUE0QixTQUFTO0NBQ2hELFNBQVM7QUFDWDs7QUFHQSxPQUFPLGNBQU0sd0JBQXdCLFNBQVM7Q0FDNUMsU0FBUztBQUNYOztBQUdBLE9BQU8sY0FBTSxnQ0FBZ0MsU0FBUztDQUNwRCxTQUFTO0FBQ1g7O0FBR0EsT0FBTyxjQUFNLDRCQUE0QixTQUFTO0NBQ2hELFNBQVM7QUFDWDs7QUFHQSxPQUFPLGNBQU0scUNBQXFDLFNBQVM7Q0FDekQsU0FBUztBQUNYOztBQUdBLE9BQU8sY0FBTSxpQ0FBaUMsU0FBUztDQUNyRCxTQUFTO0FBQ1g7O0FBR0EsT0FBTyxjQUFNLDBCQUEwQixTQUFTO0NBQzlDLFNBQVM7QUFDWDs7QUFHQSxPQUFPLGNBQU0sMkNBQTJDLFNBQVM7Q0FDL0QsU0FBUztBQUNYIn0=
