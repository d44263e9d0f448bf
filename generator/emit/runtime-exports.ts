/**
 * What every package exports from its runtime, by the runtime module that has it.
 *
 * The one list of these names: the entry points are made from it, and no name of a description may be one of them.
 */
export interface RuntimeExports {
  readonly module: string;
  readonly values: readonly string[];
  readonly types: readonly string[];
}

const calls: readonly RuntimeExports[] = [
  {
    module: "./runtime/errors.js",
    values: [
      "AbortedError",
      "ApiError",
      "BadGatewayError",
      "BadRequestError",
      "CallError",
      "ConflictError",
      "ConnectionError",
      "ContentTooLargeError",
      "DecodeError",
      "ExpectationFailedError",
      "FailedDependencyError",
      "ForbiddenError",
      "GatewayTimeoutError",
      "GoneError",
      "HttpVersionNotSupportedError",
      "InsufficientStorageError",
      "InternalServerError",
      "LengthRequiredError",
      "LockedError",
      "LoopDetectedError",
      "MethodNotAllowedError",
      "MisdirectedRequestError",
      "NetworkAuthenticationRequiredError",
      "NotAcceptableError",
      "NotFoundError",
      "NotImplementedError",
      "PaginationError",
      "PaymentRequiredError",
      "PreconditionFailedError",
      "PreconditionRequiredError",
      "ProxyAuthenticationRequiredError",
      "RangeNotSatisfiableError",
      "RequestHeaderFieldsTooLargeError",
      "RequestTimeoutError",
      "ServiceUnavailableError",
      "TimeoutError",
      "TooEarlyError",
      "TooManyRequestsError",
      "UnauthorizedError",
      "UnavailableForLegalReasonsError",
      "UnprocessableContentError",
      "UnsupportedMediaTypeError",
      "UpgradeRequiredError",
      "UriTooLongError",
      "ValidationError",
    ],
    types: [],
  },
  {
    module: "./runtime/operation.js",
    values: [],
    types: [
      "Answer",
      "Call",
      "Checkpoint",
      "ListCall",
      "ListOperation",
      "Operation",
      "Outcome",
      "Page",
      "PageOptions",
      "PagedCall",
      "QueryFilter",
      "QueryInput",
      "RequestOptions",
    ],
  },
  {
    module: "./runtime/options.js",
    values: [],
    types: ["Credential", "Hooks", "RateLimiter", "ValidateOptions"],
  },
  { module: "./runtime/descriptor.js", values: [], types: ["Issue"] },
  { module: "./runtime/pages.js", values: ["allItemsOf", "itemsOf", "pagesOf"], types: [] },
  { module: "./runtime/rate-limit.js", values: ["rateLimit"], types: [] },
];

const filters: readonly RuntimeExports[] = [
  { module: "./runtime/filter-check.js", values: ["check"], types: ["FilterIssue"] },
  { module: "./runtime/filter-describe.js", values: ["describe"], types: [] },
  { module: "./runtime/filter-match.js", values: ["matches"], types: [] },
  {
    module: "./runtime/filter-parse.js",
    values: ["FilterError", "fromQuery"],
    types: ["ParseOptions", "ParsedQuery"],
  },
  { module: "./runtime/filter-query.js", values: ["toQuery"], types: [] },
  {
    module: "./runtime/filter-table.js",
    values: [],
    types: ["Filter", "FilterBounds", "FilterTable"],
  },
  { module: "./runtime/filter-where.js", values: ["toWhere"], types: ["Where"] },
];

const streams: readonly RuntimeExports[] = [
  {
    module: "./runtime/stream-operation.js",
    values: [],
    types: ["ItemStream", "StreamCall", "StreamOperation"],
  },
];

const tokens: readonly RuntimeExports[] = [
  {
    module: "./runtime/client-credentials.js",
    values: ["clientCredentials"],
    types: ["ClientCredentialsOptions"],
  },
];

/** What of the runtime is exported only where it is used. */
export interface RuntimeUse {
  /** Whether there is a filter builder. */
  readonly hasFilters: boolean;
  /** Whether an operation answers with a stream. */
  readonly hasStreams: boolean;
  /** Whether a scheme has the flow `clientCredentials` of OAuth. */
  readonly hasClientCredentials: boolean;
}

/** Runtime exports of a package. */
export function runtimeExports(use: RuntimeUse): readonly RuntimeExports[] {
  return [
    ...calls,
    ...(use.hasStreams ? streams : []),
    ...(use.hasFilters ? filters : []),
    ...(use.hasClientCredentials ? tokens : []),
  ];
}

/** Names that packages export beside those of the runtime. */
const ownValues = ["createClient"];
const ownTypes = [
  "Auth",
  "Client",
  "ClientOptions",
  "paths",
  "components",
  "operations",
  "webhooks",
];

/** Names that no name of a description may be, whether the package at hand exports them or not: names stay the same when a builder is added. */
export function reservedExports(): { types: ReadonlySet<string>; values: ReadonlySet<string> } {
  const all = runtimeExports({ hasFilters: true, hasStreams: true, hasClientCredentials: true });
  return {
    values: new Set([...ownValues, ...all.flatMap(({ values }) => values)]),
    // `Blob` is the global type that binary bodies have in the same modules.
    types: new Set([...ownTypes, "Blob", ...all.flatMap(({ types }) => types)]),
  };
}

const errorClasses: ReadonlySet<string> = new Set(calls[0]?.values);

/** The class of errors of a status by its reason phrase, where the runtime has one. */
export function errorClass(phrase: string): string | undefined {
  const name = phrase.endsWith("Error") ? phrase : `${phrase}Error`;
  return errorClasses.has(name) ? name : undefined;
}
