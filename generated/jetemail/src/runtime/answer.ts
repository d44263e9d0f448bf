import { ApiError, DecodeError, type CallError } from "./call-errors.js";
import { mediaTypeOf, readBodies } from "./send.js";
import type { RequestOptions } from "./options.js";
import type { ClientCore, RunnableOperation } from "./perform.js";
import type { ValidationError } from "./validation-error.js";

/** How a call ended, before types tell its statuses apart. */
export type UntypedOutcome =
  | {
      readonly status: number | string;
      readonly data: unknown;
      readonly response: Response;
    }
  | {
      readonly status: number | string;
      readonly error: unknown;
      readonly response: Response;
    }
  | { readonly status: "failed"; readonly error: CallError | ValidationError };

/** How a call ended, and what `await` throws; `thrown` is absent where it gives the data. */
export interface Settled {
  readonly outcome: UntypedOutcome;
  readonly thrown?: Error;
}

/**
 * The documented status that an answer falls under: its own, its range, `default`.
 *
 * `default` stands for a success only where no success is documented; elsewhere it describes errors.
 */
function documentedStatus(
  { statuses }: RunnableOperation,
  { status, ok }: Response,
): number | string | undefined {
  const range = `${Math.floor(status / 100)}XX`;
  const found = [status, range, "default"].find((key) =>
    statuses.includes(key),
  );
  return found === "default" &&
    ok &&
    statuses.some((key) => `${key}`.startsWith("2"))
    ? undefined
    : found;
}

/** The body by its own media type, and whether that is one that the description promises. */
async function decode(
  { accept = "" }: RunnableOperation,
  response: Response,
  fallback: unknown,
): Promise<readonly [unknown, boolean]> {
  // Middleware may have put another answer in place of ours; openapi-fetch has then read its error.
  const body =
    readBodies.get(response) ??
    (response.bodyUsed ? fallback : await response.text());
  if (!body || (body instanceof Blob && !body.size)) return [undefined, true];
  const type = mediaTypeOf(response);
  const isListed = [type, type.replace(/\/.*/, "/*"), "*/*"].some((range) =>
    accept.includes(range),
  );
  if (
    typeof body === "string" &&
    (/[/+]json$/.test(type) ||
      ((!type || !isListed) && accept.includes("json")))
  ) {
    try {
      return [JSON.parse(body), accept.includes("json")];
    } catch {
      return [body, false];
    }
  }
  return [body, isListed];
}

/** Reads an answer: data of a documented success, or the error that its status and body make. */
export async function settle(
  core: ClientCore,
  operation: RunnableOperation,
  response: Response,
  fallback: unknown,
  options: RequestOptions,
): Promise<Settled> {
  const status = documentedStatus(operation, response);
  const isSuccess = response.ok && status !== undefined;
  if (isSuccess && operation.streams)
    return { outcome: { status, data: response.body, response } };
  // Without a media type, the operation promises no body: none is given.
  const [body, isListed] =
    isSuccess && !operation.accept
      ? [undefined, true]
      : await decode(operation, response, fallback);
  let isPromised = isListed;
  const init = { operation: operation.name, response, body };
  if (isSuccess && !isPromised)
    throw new DecodeError({
      ...init,
      body: typeof body === "string" ? body.slice(0, 1000) : body,
      reason: `not ${operation.accept}`,
    });
  if (isPromised && status !== undefined)
    isPromised =
      operation.checks?.response(
        core,
        operation,
        { status, response, body, mediaType: mediaTypeOf(response) },
        options,
      ) ?? true;
  if (isSuccess) return { outcome: { status, data: body, response } };
  const Failure =
    operation.errors?.[response.status] ??
    operation.errors?.[status!] ??
    ApiError;
  const thrown = new Failure(init);
  return {
    outcome:
      status !== undefined && isPromised
        ? { status, error: body, response }
        : { status: "undocumented", error: thrown, response },
    thrown,
  };
}
