import type { Issue, OperationDescriptor, Secret } from "./descriptor.js";

/** What the checks of a validated operation do. */
export interface ValidateOptions {
  /** Before sending; `throw` unless said otherwise. */
  readonly request?: "throw" | "off";
  /** On arrival; `throw` unless said otherwise. `warn` gives the issues to `onInvalid` and the value to the caller. */
  readonly response?: "throw" | "warn" | "off";
}

/** What every hook learns. */
export interface CallEvent {
  /** Absent for calls of the HTTP client past the described operations. */
  readonly operation: OperationDescriptor | undefined;
}

export interface AttemptEvent extends CallEvent {
  /** Before credentials are put in; header fields may still be set. Its body can be read, from a clone, before an attempt alone. */
  readonly request: Request;
  /** 1 for the first. */
  readonly attempt: number;
}

export interface ResponseEvent extends AttemptEvent {
  readonly response: Response;
  readonly durationMs: number;
}

export interface RetryEvent extends AttemptEvent {
  /** How long is waited before the next attempt. */
  readonly delayMs: number;
  /** Why: the `Response`, or the error where none came. */
  readonly reason: unknown;
}

export interface IssuesEvent extends CallEvent {
  readonly part: "request" | "response";
  /** Status of the answer. */
  readonly status?: number;
  readonly issues: readonly Issue[];
}

/** Functions called as a call goes on. What they throw ends the call. */
export interface Hooks {
  /** Before each attempt. */
  readonly onRequest?: (event: AttemptEvent) => void | Promise<void>;
  /** After each answer, whatever its status. */
  readonly onResponse?: (event: ResponseEvent) => void | Promise<void>;
  readonly onRetry?: (event: RetryEvent) => void | Promise<void>;
  /** Additive changes of the service: unknown properties, unknown enum members. Looked for only where this hook is given. */
  readonly onDrift?: (event: IssuesEvent) => void;
  /** Issues that are not thrown: formats, answers under `warn`, bodies of errors. */
  readonly onInvalid?: (event: IssuesEvent) => void;
}

/** Takes one permit before each attempt; rejects when the signal fires. */
export type RateLimiter = (signal: AbortSignal) => Promise<void>;

/** What one call may set, in place of what its client sets. */
export interface RequestOptions {
  readonly signal?: AbortSignal;
  /** Beside those of the operation; `null` takes a header field away. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** Limit of one attempt, body included, and of silence in a stream; 60,000 unless said otherwise. */
  readonly timeoutMs?: number;
  /**
   * Limit of the whole call, waiting between attempts included; 600,000 unless said otherwise. Of a stream, only one that is
   * given here limits the reading, too.
   */
  readonly deadlineMs?: number;
  /** Attempts after the first, for idempotent methods and calls with an idempotency key; 2 unless said otherwise. */
  readonly retries?: number;
  /** Sent as `Idempotency-Key`, which lets other methods be tried again. */
  readonly idempotencyKey?: string;
  /** Media type of the body, where the operation takes several; the first unless said otherwise. */
  readonly contentType?: string;
  /** Most characters of one item of a stream; 16,777,216 unless said otherwise. */
  readonly maxItemLength?: number;
  /**
   * Goes on with a stream of events whose connection breaks, by `Last-Event-ID`: where the call is iterated, events have an
   * `id`, and the method is safe or the call has an idempotency key.
   */
  readonly resume?: boolean;
  readonly validate?: ValidateOptions;
}

export type { Secret } from "./descriptor.js";

/** A secret, or a function that gives it, called for each attempt. */
export type Credential = Secret | (() => Secret | Promise<Secret>);

/** Options that every client takes. */
export interface BaseClientOptions {
  /** In place of the description's server, for all operations. */
  readonly baseUrl?: string;
  /** Credentials by the name of their security scheme. Each goes to the service's own origin only. */
  readonly auth?: object;
  readonly fetch?: (request: Request) => Promise<Response>;
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly timeoutMs?: number;
  readonly deadlineMs?: number;
  readonly retries?: number;
  readonly validate?: ValidateOptions;
  readonly hooks?: Hooks;
  readonly rateLimit?: RateLimiter;
}
