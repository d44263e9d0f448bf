/**
 * Base of every error that a call gives, but for `ValidationError`.
 *
 * Thrown itself where something of the caller's failed: a hook, a credential, a value that cannot be written.
 * No message or property of these errors holds a credential.
 */
export class CallError extends Error {
  override name: string = "CallError";
  readonly operation: string | undefined;

  /**
   * @param operation Exported name of the operation; absent for calls past the described operations.
   */
  constructor(message: string, operation?: string, cause?: unknown) {
    super(
      (operation ? operation + ": " : "") + message,
      cause ? { cause } : {},
    );
    this.operation = operation;
  }
}

/** No answer came: name resolution, connection, a redirect that is not followed. `cause` says why. */
export class ConnectionError extends CallError {
  override name: string = "ConnectionError";
}

/** An attempt took longer than `timeoutMs`, or the whole call longer than `deadlineMs`. */
export class TimeoutError extends CallError {
  override name: string = "TimeoutError";
}

/** The caller's `AbortSignal` fired; `cause` is its reason. */
export class AbortedError extends CallError {
  override name: string = "AbortedError";
}

/** The pages of a list do not end: a cursor, URL or offset came again, or there are more than 10,000. */
export class PaginationError extends CallError {
  override name: string = "PaginationError";
}

/** What an `ApiError` is made of. */
export interface ApiErrorInit {
  readonly operation: string | undefined;
  readonly response: Response;
  readonly body: unknown;
  /** What went wrong, where it is not the status that did. */
  readonly reason?: string;
}

/** Header fields in which services name a request. */
const requestIdFields = ["x-request-id", "request-id", "x-correlation-id"];

/** The service answered with a status that is not a success, or with something that is not described. */
export class ApiError extends CallError {
  override name: string = "ApiError";
  readonly status: number;
  readonly headers: Headers;
  /** Decoded by its media type; text where that failed, `undefined` where there was none. */
  readonly body: unknown;
  /** As the service names the request, for its support. */
  readonly requestId: string | undefined;

  constructor({ operation, response, body, reason }: ApiErrorInit) {
    const { status, statusText, headers } = response;
    const words = [`${status} ${statusText}`.trim(), reason, saying(body)];
    super(words.filter(Boolean).join(": "), operation);
    this.status = status;
    this.headers = headers;
    this.body = body;
    [this.requestId] = requestIdFields.flatMap(
      (name) => headers.get(name) || [],
    );
  }
}

/** A class of errors for a documented status. */
export type ApiErrorClass = new (init: ApiErrorInit) => ApiError;

/** A body that is not what the description promises: HTML of a proxy for JSON, broken JSON. `body` has its first characters. */
export class DecodeError extends ApiError {
  override name: string = "DecodeError";
}

/** Members in which services put their words, RFC 9457 (problem details) among them. */
const wordMembers = [
  "error",
  "message",
  "detail",
  "title",
  "error_description",
  "errors",
  "0",
];

/** What the server said, at most 200 characters; `""` where no member of the body is known to hold words. */
function saying(body: unknown, depth = 0): string {
  if (typeof body === "string") return body.trim().slice(0, 200);
  if (typeof body !== "object" || !body || depth > 2) return "";
  for (const member of wordMembers) {
    // Any object may be read by a name; what is there is narrowed by the recursion.
    const words = saying((body as Record<string, unknown>)[member], depth + 1);
    if (words) return words;
  }
  return "";
}
