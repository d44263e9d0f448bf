import { ApiError } from "./call-errors.js";

export {
  AbortedError,
  ApiError,
  CallError,
  ConnectionError,
  DecodeError,
  PaginationError,
  TimeoutError,
} from "./call-errors.js";
export type { ApiErrorClass, ApiErrorInit } from "./call-errors.js";
export { ValidationError } from "./validation-error.js";

// One class a status code of the HTTP registry (RFC 9110 section 15 and the RFCs that add to it), each on its own, so
// that a bundle holds only those that its operations document.

/** Status 400. */
export class BadRequestError extends ApiError {
  override name: string = "BadRequestError";
}

/** Status 401. */
export class UnauthorizedError extends ApiError {
  override name: string = "UnauthorizedError";
}

/** Status 402. */
export class PaymentRequiredError extends ApiError {
  override name: string = "PaymentRequiredError";
}

/** Status 403. */
export class ForbiddenError extends ApiError {
  override name: string = "ForbiddenError";
}

/** Status 404. */
export class NotFoundError extends ApiError {
  override name: string = "NotFoundError";
}

/** Status 405. */
export class MethodNotAllowedError extends ApiError {
  override name: string = "MethodNotAllowedError";
}

/** Status 406. */
export class NotAcceptableError extends ApiError {
  override name: string = "NotAcceptableError";
}

/** Status 407. */
export class ProxyAuthenticationRequiredError extends ApiError {
  override name: string = "ProxyAuthenticationRequiredError";
}

/** Status 408. */
export class RequestTimeoutError extends ApiError {
  override name: string = "RequestTimeoutError";
}

/** Status 409. */
export class ConflictError extends ApiError {
  override name: string = "ConflictError";
}

/** Status 410. */
export class GoneError extends ApiError {
  override name: string = "GoneError";
}

/** Status 411. */
export class LengthRequiredError extends ApiError {
  override name: string = "LengthRequiredError";
}

/** Status 412. */
export class PreconditionFailedError extends ApiError {
  override name: string = "PreconditionFailedError";
}

/** Status 413. */
export class ContentTooLargeError extends ApiError {
  override name: string = "ContentTooLargeError";
}

/** Status 414. */
export class UriTooLongError extends ApiError {
  override name: string = "UriTooLongError";
}

/** Status 415. */
export class UnsupportedMediaTypeError extends ApiError {
  override name: string = "UnsupportedMediaTypeError";
}

/** Status 416. */
export class RangeNotSatisfiableError extends ApiError {
  override name: string = "RangeNotSatisfiableError";
}

/** Status 417. */
export class ExpectationFailedError extends ApiError {
  override name: string = "ExpectationFailedError";
}

/** Status 421. */
export class MisdirectedRequestError extends ApiError {
  override name: string = "MisdirectedRequestError";
}

/** Status 422. */
export class UnprocessableContentError extends ApiError {
  override name: string = "UnprocessableContentError";
}

/** Status 423. */
export class LockedError extends ApiError {
  override name: string = "LockedError";
}

/** Status 424. */
export class FailedDependencyError extends ApiError {
  override name: string = "FailedDependencyError";
}

/** Status 425. */
export class TooEarlyError extends ApiError {
  override name: string = "TooEarlyError";
}

/** Status 426. */
export class UpgradeRequiredError extends ApiError {
  override name: string = "UpgradeRequiredError";
}

/** Status 428. */
export class PreconditionRequiredError extends ApiError {
  override name: string = "PreconditionRequiredError";
}

/** Status 429. */
export class TooManyRequestsError extends ApiError {
  override name: string = "TooManyRequestsError";
}

/** Status 431. */
export class RequestHeaderFieldsTooLargeError extends ApiError {
  override name: string = "RequestHeaderFieldsTooLargeError";
}

/** Status 451. */
export class UnavailableForLegalReasonsError extends ApiError {
  override name: string = "UnavailableForLegalReasonsError";
}

/** Status 500. */
export class InternalServerError extends ApiError {
  override name: string = "InternalServerError";
}

/** Status 501. */
export class NotImplementedError extends ApiError {
  override name: string = "NotImplementedError";
}

/** Status 502. */
export class BadGatewayError extends ApiError {
  override name: string = "BadGatewayError";
}

/** Status 503. */
export class ServiceUnavailableError extends ApiError {
  override name: string = "ServiceUnavailableError";
}

/** Status 504. */
export class GatewayTimeoutError extends ApiError {
  override name: string = "GatewayTimeoutError";
}

/** Status 505. */
export class HttpVersionNotSupportedError extends ApiError {
  override name: string = "HttpVersionNotSupportedError";
}

/** Status 507. */
export class InsufficientStorageError extends ApiError {
  override name: string = "InsufficientStorageError";
}

/** Status 508. */
export class LoopDetectedError extends ApiError {
  override name: string = "LoopDetectedError";
}

/** Status 511. */
export class NetworkAuthenticationRequiredError extends ApiError {
  override name: string = "NetworkAuthenticationRequiredError";
}
