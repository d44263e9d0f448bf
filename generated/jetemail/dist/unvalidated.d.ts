export { createClient } from "./bare-client.js";
export { type OutboundLogsFilter, outboundLogs, outboundLogsTable } from "./filters/outbound-logs.js";
export type { Click, DeliveryAttempt, DeliverySummary, ListOutboundLogsBadRequest, ListOutboundLogsInternalServerError, ListOutboundLogsQuery, ListOutboundLogsUnauthorized, Open, OutboundLog, OutboundLogPage, Pagination } from "./models.js";
export { type ListOutboundLogsRequest, type ListOutboundLogsResult, listOutboundLogs } from "./operations/outbound.js";
export type { components, operations, paths } from "./paths.js";
export type { Issue } from "./runtime/descriptor.js";
export { AbortedError, ApiError, BadGatewayError, BadRequestError, CallError, ConflictError, ConnectionError, ContentTooLargeError, DecodeError, ExpectationFailedError, FailedDependencyError, ForbiddenError, GatewayTimeoutError, GoneError, HttpVersionNotSupportedError, InsufficientStorageError, InternalServerError, LengthRequiredError, LockedError, LoopDetectedError, MethodNotAllowedError, MisdirectedRequestError, NetworkAuthenticationRequiredError, NotAcceptableError, NotFoundError, NotImplementedError, PaginationError, PaymentRequiredError, PreconditionFailedError, PreconditionRequiredError, ProxyAuthenticationRequiredError, RangeNotSatisfiableError, RequestHeaderFieldsTooLargeError, RequestTimeoutError, ServiceUnavailableError, TimeoutError, TooEarlyError, TooManyRequestsError, UnauthorizedError, UnavailableForLegalReasonsError, UnprocessableContentError, UnsupportedMediaTypeError, UpgradeRequiredError, UriTooLongError, ValidationError } from "./runtime/errors.js";
export { type FilterIssue, check } from "./runtime/filter-check.js";
export { describe } from "./runtime/filter-describe.js";
export { matches } from "./runtime/filter-match.js";
export { FilterError, type ParseOptions, type ParsedQuery, fromQuery } from "./runtime/filter-parse.js";
export { toQuery } from "./runtime/filter-query.js";
export type { Filter, FilterBounds, FilterTable } from "./runtime/filter-table.js";
export { type Where, toWhere } from "./runtime/filter-where.js";
export type { Answer, Call, Checkpoint, Operation, Outcome, Page, PageOptions, PagedCall, PagedOperation, QueryFilter, QueryInput, RequestOptions } from "./runtime/operation.js";
export type { Credential, Hooks, RateLimiter, ValidateOptions } from "./runtime/options.js";
export { rateLimit } from "./runtime/rate-limit.js";
export type { Auth, ClientOptions } from "./service.js";
//# sourceMappingURL=unvalidated.d.ts.map
