import { ApiError, DecodeError, type CallError } from "./call-errors.js";
import type { BodyForm } from "./descriptor.js";
import { bodyForm, bodyOf, readBodies } from "./send.js";
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
export function documentedStatus(
  { statuses }: Pick<RunnableOperation, "statuses">,
  { status, ok }: Response,
): number | string | undefined {
  const found = [status, `${status}`[0] + "XX", "default"].find((key) =>
    statuses.includes(key),
  );
  return found === "default" && ok && /\b2/.test(statuses.join())
    ? undefined
    : found;
}

// Its second argument is passed over where it is no function.
type JsonReader = NonNullable<RunnableOperation["read"]>;

/** The body in its form, and whether that is one that the description promises. */
async function decode(
  { read = JSON.parse as unknown as JsonReader }: RunnableOperation,
  response: Response,
  fallback: unknown,
  [type, isText, takesJson, isListed = false]: BodyForm,
): Promise<readonly [unknown, boolean]> {
  // Middleware may have put another answer in place of ours; openapi-fetch has then read its error.
  const body =
    readBodies.get(response) ??
    (response.bodyUsed ? fallback : await bodyOf(response, isText));
  const saysJson = /[/+]json$/.test(type);
  const isJson = isListed ? takesJson && saysJson : takesJson || saysJson;
  // An empty text is a text, where one was promised, and so are no bytes.
  const isEmpty = !(body instanceof Blob ? body.size : body);
  if (isEmpty && (isJson || !isListed)) return [undefined, true];
  if (isJson && typeof body === "string") {
    try {
      return [read(body, response), takesJson];
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
  const form = bodyForm(response, operation);
  const [mediaType] = form;
  const read = isSuccess && operation.streams?.(mediaType);
  const [body, isListed] = read
    ? [read(core, operation, { status, response }, options), true]
    : // Without a media type, the operation promises no body: none is given.
      isSuccess && !operation.accept
      ? [undefined, true]
      : await decode(operation, response, fallback, form);
  let isPromised = isListed;
  const init = { operation: operation.name, response, body };
  if (isSuccess && !isPromised)
    throw new DecodeError({
      ...init,
      body: typeof body === "string" ? body.slice(0, 1000) : body,
      reason: `not ${operation.accept}`,
    });
  // Items of a stream are checked as they come.
  if (isPromised && status !== undefined && !read)
    isPromised =
      operation.checks?.response(
        core,
        operation,
        { status, response, body, mediaType },
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
