import { ApiError } from "./call-errors.js";
export { AbortedError, ApiError, CallError, ConnectionError, DecodeError, PaginationError, TimeoutError } from "./call-errors.js";
export { ValidationError } from "./validation-error.js";
// One class a status code of the HTTP registry (RFC 9110 section 15 and the RFCs that add to it), each on its own, so
// that a bundle holds only those that its operations document.
/** Status 400. */
export class BadRequestError extends ApiError {
	name = "BadRequestError";
}
/** Status 401. */
export class UnauthorizedError extends ApiError {
	name = "UnauthorizedError";
}
/** Status 402. */
export class PaymentRequiredError extends ApiError {
	name = "PaymentRequiredError";
}
/** Status 403. */
export class ForbiddenError extends ApiError {
	name = "ForbiddenError";
}
/** Status 404. */
export class NotFoundError extends ApiError {
	name = "NotFoundError";
}
/** Status 405. */
export class MethodNotAllowedError extends ApiError {
	name = "MethodNotAllowedError";
}
/** Status 406. */
export class NotAcceptableError extends ApiError {
	name = "NotAcceptableError";
}
/** Status 407. */
export class ProxyAuthenticationRequiredError extends ApiError {
	name = "ProxyAuthenticationRequiredError";
}
/** Status 408. */
export class RequestTimeoutError extends ApiError {
	name = "RequestTimeoutError";
}
/** Status 409. */
export class ConflictError extends ApiError {
	name = "ConflictError";
}
/** Status 410. */
export class GoneError extends ApiError {
	name = "GoneError";
}
/** Status 411. */
export class LengthRequiredError extends ApiError {
	name = "LengthRequiredError";
}
/** Status 412. */
export class PreconditionFailedError extends ApiError {
	name = "PreconditionFailedError";
}
/** Status 413. */
export class ContentTooLargeError extends ApiError {
	name = "ContentTooLargeError";
}
/** Status 414. */
export class UriTooLongError extends ApiError {
	name = "UriTooLongError";
}
/** Status 415. */
export class UnsupportedMediaTypeError extends ApiError {
	name = "UnsupportedMediaTypeError";
}
/** Status 416. */
export class RangeNotSatisfiableError extends ApiError {
	name = "RangeNotSatisfiableError";
}
/** Status 417. */
export class ExpectationFailedError extends ApiError {
	name = "ExpectationFailedError";
}
/** Status 421. */
export class MisdirectedRequestError extends ApiError {
	name = "MisdirectedRequestError";
}
/** Status 422. */
export class UnprocessableContentError extends ApiError {
	name = "UnprocessableContentError";
}
/** Status 423. */
export class LockedError extends ApiError {
	name = "LockedError";
}
/** Status 424. */
export class FailedDependencyError extends ApiError {
	name = "FailedDependencyError";
}
/** Status 425. */
export class TooEarlyError extends ApiError {
	name = "TooEarlyError";
}
/** Status 426. */
export class UpgradeRequiredError extends ApiError {
	name = "UpgradeRequiredError";
}
/** Status 428. */
export class PreconditionRequiredError extends ApiError {
	name = "PreconditionRequiredError";
}
/** Status 429. */
export class TooManyRequestsError extends ApiError {
	name = "TooManyRequestsError";
}
/** Status 431. */
export class RequestHeaderFieldsTooLargeError extends ApiError {
	name = "RequestHeaderFieldsTooLargeError";
}
/** Status 451. */
export class UnavailableForLegalReasonsError extends ApiError {
	name = "UnavailableForLegalReasonsError";
}
/** Status 500. */
export class InternalServerError extends ApiError {
	name = "InternalServerError";
}
/** Status 501. */
export class NotImplementedError extends ApiError {
	name = "NotImplementedError";
}
/** Status 502. */
export class BadGatewayError extends ApiError {
	name = "BadGatewayError";
}
/** Status 503. */
export class ServiceUnavailableError extends ApiError {
	name = "ServiceUnavailableError";
}
/** Status 504. */
export class GatewayTimeoutError extends ApiError {
	name = "GatewayTimeoutError";
}
/** Status 505. */
export class HttpVersionNotSupportedError extends ApiError {
	name = "HttpVersionNotSupportedError";
}
/** Status 507. */
export class InsufficientStorageError extends ApiError {
	name = "InsufficientStorageError";
}
/** Status 508. */
export class LoopDetectedError extends ApiError {
	name = "LoopDetectedError";
}
/** Status 511. */
export class NetworkAuthenticationRequiredError extends ApiError {
	name = "NetworkAuthenticationRequiredError";
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZXJyb3JzLmpzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS9lcnJvcnMudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsU0FBUyxnQkFBZ0I7QUFFekIsU0FDRSxjQUNBLFVBQ0EsV0FDQSxpQkFDQSxhQUNBLGlCQUNBLG9CQUNLO0FBRVAsU0FBUyx1QkFBdUI7Ozs7QUFNaEMsT0FBTyxNQUFNLHdCQUF3QixTQUFTO0NBQzVDLEFBQVMsT0FBZTtBQUMxQjs7QUFHQSxPQUFPLE1BQU0sMEJBQTBCLFNBQVM7Q0FDOUMsQUFBUyxPQUFlO0FBQzFCOztBQUdBLE9BQU8sTUFBTSw2QkFBNkIsU0FBUztDQUNqRCxBQUFTLE9BQWU7QUFDMUI7O0FBR0EsT0FBTyxNQUFNLHVCQUF1QixTQUFTO0NBQzNDLEFBQVMsT0FBZTtBQUMxQjs7QUFHQSxPQUFPLE1BQU0sc0JBQXNCLFNBQVM7Q0FDMUMsQUFBUyxPQUFlO0FBQzFCOztBQUdBLE9BQU8sTUFBTSw4QkFBOEIsU0FBUztDQUNsRCxBQUFTLE9BQWU7QUFDMUI7O0FBR0EsT0FBTyxNQUFNLDJCQUEyQixTQUFTO0NBQy9DLEFBQVMsT0FBZTtBQUMxQjs7QUFHQSxPQUFPLE1BQU0seUNBQXlDLFNBQVM7Q0FDN0QsQUFBUyxPQUFlO0FBQzFCOztBQUdBLE9BQU8sTUFBTSw0QkFBNEIsU0FBUztDQUNoRCxBQUFTLE9BQWU7QUFDMUI7O0FBR0EsT0FBTyxNQUFNLHNCQUFzQixTQUFTO0NBQzFDLEFBQVMsT0FBZTtBQUMxQjs7QUFHQSxPQUFPLE1BQU0sa0JBQWtCLFNBQVM7Q0FDdEMsQUFBUyxPQUFlO0FBQzFCOztBQUdBLE9BQU8sTUFBTSw0QkFBNEIsU0FBUztDQUNoRCxBQUFTLE9BQWU7QUFDMUI7O0FBR0EsT0FBTyxNQUFNLGdDQUFnQyxTQUFTO0NBQ3BELEFBQVMsT0FBZTtBQUMxQjs7QUFHQSxPQUFPLE1BQU0sNkJBQTZCLFNBQVM7Q0FDakQsQUFBUyxPQUFlO0FBQzFCOztBQUdBLE9BQU8sTUFBTSx3QkFBd0IsU0FBUztDQUM1QyxBQUFTLE9BQWU7QUFDMUI7O0FBR0EsT0FBTyxNQUFNLGtDQUFrQyxTQUFTO0NBQ3RELEFBQVMsT0FBZTtBQUMxQjs7QUFHQSxPQUFPLE1BQU0saUNBQWlDLFNBQVM7Q0FDckQsQUFBUyxPQUFlO0FBQzFCOztBQUdBLE9BQU8sTUFBTSwrQkFBK0IsU0FBUztDQUNuRCxBQUFTLE9BQWU7QUFDMUI7O0FBR0EsT0FBTyxNQUFNLGdDQUFnQyxTQUFTO0NBQ3BELEFBQVMsT0FBZTtBQUMxQjs7QUFHQSxPQUFPLE1BQU0sa0NBQWtDLFNBQVM7Q0FDdEQsQUFBUyxPQUFlO0FBQzFCOztBQUdBLE9BQU8sTUFBTSxvQkFBb0IsU0FBUztDQUN4QyxBQUFTLE9BQWU7QUFDMUI7O0FBR0EsT0FBTyxNQUFNLDhCQUE4QixTQUFTO0NBQ2xELEFBQVMsT0FBZTtBQUMxQjs7QUFHQSxPQUFPLE1BQU0sc0JBQXNCLFNBQVM7Q0FDMUMsQUFBUyxPQUFlO0FBQzFCOztBQUdBLE9BQU8sTUFBTSw2QkFBNkIsU0FBUztDQUNqRCxBQUFTLE9BQWU7QUFDMUI7O0FBR0EsT0FBTyxNQUFNLGtDQUFrQyxTQUFTO0NBQ3RELEFBQVMsT0FBZTtBQUMxQjs7QUFHQSxPQUFPLE1BQU0sNkJBQTZCLFNBQVM7Q0FDakQsQUFBUyxPQUFlO0FBQzFCOztBQUdBLE9BQU8sTUFBTSx5Q0FBeUMsU0FBUztDQUM3RCxBQUFTLE9BQWU7QUFDMUI7O0FBR0EsT0FBTyxNQUFNLHdDQUF3QyxTQUFTO0NBQzVELEFBQVMsT0FBZTtBQUMxQjs7QUFHQSxPQUFPLE1BQU0sNEJBQTRCLFNBQVM7Q0FDaEQsQUFBUyxPQUFlO0FBQzFCOztBQUdBLE9BQU8sTUFBTSw0QkFBNEIsU0FBUztDQUNoRCxBQUFTLE9BQWU7QUFDMUI7O0FBR0EsT0FBTyxNQUFNLHdCQUF3QixTQUFTO0NBQzVDLEFBQVMsT0FBZTtBQUMxQjs7QUFHQSxPQUFPLE1BQU0sZ0NBQWdDLFNBQVM7Q0FDcEQsQUFBUyxPQUFlO0FBQzFCOztBQUdBLE9BQU8sTUFBTSw0QkFBNEIsU0FBUztDQUNoRCxBQUFTLE9BQWU7QUFDMUI7O0FBR0EsT0FBTyxNQUFNLHFDQUFxQyxTQUFTO0NBQ3pELEFBQVMsT0FBZTtBQUMxQjs7QUFHQSxPQUFPLE1BQU0saUNBQWlDLFNBQVM7Q0FDckQsQUFBUyxPQUFlO0FBQzFCOztBQUdBLE9BQU8sTUFBTSwwQkFBMEIsU0FBUztDQUM5QyxBQUFTLE9BQWU7QUFDMUI7O0FBR0EsT0FBTyxNQUFNLDJDQUEyQyxTQUFTO0NBQy9ELEFBQVMsT0FBZTtBQUMxQiJ9
