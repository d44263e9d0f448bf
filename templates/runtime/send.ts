import { ConnectionError, TimeoutError } from "./call-errors.js";
import type {
  BodyForm,
  OperationDescriptor,
  ServiceDescriptor,
} from "./descriptor.js";
import type { BaseClientOptions, RequestOptions } from "./options.js";
import { retryDelay } from "./retry.js";
import { putCredentials, type Credentials } from "./security.js";
import { within } from "./time.js";

/** What a request is sent for. */
export interface SendContext {
  /** Absent for calls of the HTTP client past the described operations. */
  readonly operation?: OperationDescriptor;
  readonly options?: RequestOptions;
  /** The body is a stream, which can be sent once only. */
  readonly isOnce?: boolean;
}

/** Sends a request, again where it may pass, within the limits in time. */
export type Send = (
  request: Request,
  context: SendContext,
) => Promise<Response>;

/** The base URL of an operation, or of the client. */
export type BaseUrlOf = (operation: OperationDescriptor | undefined) => string;

/** Bodies that were read with their answer, so that limits in time and retries cover them. The answer can be read again. */
export const readBodies: WeakMap<Response, string | Blob> = new WeakMap();

/** Media types that are read as text wherever they come; a missing one too. */
export const textual: RegExp =
  /^$|^text\/(?!event-s)|[/+](json|xml|yaml)$|urlencoded$/;

/** Media type of an answer without its parameters, lower case; `""` where there is none. */
export function mediaTypeOf(response: Response): string {
  return (response.headers.get("content-type") ?? "")
    .replace(/;.*/, "")
    .trim()
    .toLowerCase();
}

/** How the body of an answer is read. Operations without `bodies` are answered in JSON, if in anything. */
export function bodyForm(
  response: Response,
  operation: OperationDescriptor | undefined,
): BodyForm {
  const type = mediaTypeOf(response);
  return (
    operation?.bodies?.(operation, response) ?? [
      type,
      textual.test(type),
      !!operation?.accept,
    ]
  );
}

/** The whole body. */
export const bodyOf = (
  response: Response,
  isText: boolean,
): Promise<string | Blob> => (isText ? response.text() : response.blob());

async function readBody(
  response: Response,
  operation: OperationDescriptor | undefined,
): Promise<void> {
  const [type, isText] = bodyForm(response, operation);
  if (operation ? response.ok && operation.streams?.(type) : !isText) return;
  readBodies.set(response, await bodyOf(response.clone(), isText));
}

/** One attempt: sends the request with credentials and reads its answer. */
type Exchange = (
  request: Request,
  operation: OperationDescriptor | undefined,
  signal: AbortSignal,
) => Promise<Response>;

function createExchange(
  service: ServiceDescriptor,
  client: BaseClientOptions,
  baseUrlOf: BaseUrlOf,
): Exchange {
  const fetch =
    client.fetch ?? ((request: Request) => globalThis.fetch(request));
  return async (request, operation, signal) => {
    const headers = new Headers(request.headers);
    const isOwn =
      new URL(request.url).origin === new URL(baseUrlOf(operation)).origin;
    // The generated options name the schemes; here any name is looked up.
    const credentials = (
      isOwn && client.auth ? client.auth : {}
    ) as Credentials;
    const pairs = await putCredentials(
      service,
      operation,
      credentials,
      headers,
    );
    const sent = new Request(request, { headers, signal });
    try {
      const response = await (service.guard
        ? service.guard(fetch, sent, pairs, service)
        : fetch(sent));
      await readBody(response, operation);
      return response;
    } catch (cause) {
      // The guard hides errors that show a key.
      throw new ConnectionError(
        "no answer" + reasonOf(cause),
        operation?.name,
        cause,
      );
    }
  };
}

/** What the platform says, which for Node stands in the cause of `fetch failed`. */
export function reasonOf(error: unknown): string {
  const { cause = error } = error as { cause?: unknown };
  return cause instanceof Error ? ": " + cause.message : "";
}

/** Whether a request may be sent again: by its method (RFC 9110 section 9.2.2; `fetch` sends no TRACE), or by its key. */
const isRepeatable = ({ method, headers }: Request): boolean =>
  /^(GET|HEAD|PUT|DELETE|OPTIONS|QUERY)$/.test(method) ||
  headers.has("idempotency-key");

/** Makes the function that sends all requests of one client. It keeps the credentials to itself. */
export function createSend(
  service: ServiceDescriptor,
  client: BaseClientOptions,
  baseUrlOf: BaseUrlOf,
): Send {
  const exchange = createExchange(service, client, baseUrlOf);
  const { hooks, rateLimit } = client;
  return async (request, { operation, options = {}, isOnce }) => {
    const {
      timeoutMs = client.timeoutMs ?? 60_000,
      deadlineMs = client.deadlineMs ?? 600_000,
      retries = client.retries ?? 2,
      signal = request.signal,
    } = options;
    const end = performance.now() + deadlineMs;
    const limited = <T = void>(
      ms: number,
      work?: (signal: AbortSignal) => Promise<T>,
    ): Promise<T> => within(signal, ms, operation?.name, work);
    const left = (): number => end - performance.now();
    for (let attempt = 1; ; attempt++) {
      const event = { operation, request, attempt };
      // Asked when it matters: a hook may set the key.
      const mayRepeat = (): boolean =>
        attempt <= retries && !isOnce && isRepeatable(request);
      let response: Response | undefined;
      let failure: unknown;
      try {
        if (rateLimit) await limited(left(), rateLimit);
        await hooks?.onRequest?.(event);
        const start = performance.now();
        response = await limited(Math.min(timeoutMs, left()), (inner) =>
          // A copy has the body be held until it is read: only where it may be sent again.
          exchange(mayRepeat() ? request.clone() : request, operation, inner),
        );
        await hooks?.onResponse?.({
          ...event,
          response,
          durationMs: performance.now() - start,
        });
        if (!/408|429|50[0234]/.test("" + response.status)) return response;
      } catch (error) {
        if (!(
          error instanceof ConnectionError || error instanceof TimeoutError
        ))
          throw error;
        failure = error;
      }
      const delayMs = retryDelay(attempt, response?.headers);
      // A wait that does not fit is not begun: the caller learns at once, and no retry is lost on a closed door.
      if (!mayRepeat() || delayMs >= left()) {
        if (response) return response;
        throw failure;
      }
      await hooks?.onRetry?.({
        ...event,
        delayMs,
        reason: response ?? failure,
      });
      await limited(delayMs);
    }
  };
}
