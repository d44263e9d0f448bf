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
//# sourceMappingURL=errors.d.ts.map
