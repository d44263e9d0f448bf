import { settle, type Settled } from "./answer.js";
import { CallError } from "./call-errors.js";
import type {
  OperationDescriptor,
  ParameterPlace,
  ParameterValues,
} from "./descriptor.js";
import type { BaseClientOptions, RequestOptions } from "./options.js";
import type { PageCall } from "./paged-call.js";
import { writeRequest, type WrittenRequest } from "./request.js";
import type { BaseUrlOf } from "./send.js";
import type { ValidationError } from "./validation-error.js";

/** The request of an operation, its parameters grouped by place. */
export type OperationInput = {
  readonly [place in ParameterPlace]?: ParameterValues;
} & {
  readonly body?: unknown;
};

/** An answer as it came; openapi-fetch adds `data` or `error`, as it decodes them. */
export interface RawAnswer {
  readonly response: Response;
  readonly data?: unknown;
  readonly error?: unknown;
}

/** The parts of a client that operations use. It shows no credentials when it is printed. */
export interface ClientCore {
  readonly options: Omit<BaseClientOptions, "auth" | "headers">;
  /**
   * Puts a request together and sends it.
   *
   * @param more Options of openapi-fetch, for a client that has it.
   */
  readonly request: (
    request: WrittenRequest,
    more?: Record<string, unknown>,
  ) => Promise<RawAnswer>;
  /** Lets list calls be iterated; a client for small bundles leaves that to `pagesOf`. */
  readonly page?: PageCall;
  /** Base URL of an operation: its own where it has one and the caller has set none for all. */
  readonly baseUrlOf: BaseUrlOf;
}

/** An operation with the parts that only some operations have; each is in a bundle only where it is used. */
export interface RunnableOperation extends OperationDescriptor {
  readonly checks?: OperationChecks;
}

/** An answer whose body may be checked. */
export interface CheckedAnswer {
  /** As documented. */
  readonly status: number | string;
  readonly mediaType: string;
  readonly body: unknown;
  readonly response: Response;
}

/** Set by `validated()`. */
export interface OperationChecks {
  /** @throws ValidationError */
  readonly request: (
    core: ClientCore,
    operation: OperationDescriptor,
    input: OperationInput,
    options: RequestOptions,
  ) => void;
  /**
   * @returns Whether the body is what the description promises, or is to be taken as such.
   * @throws ValidationError where a success is not
   */
  readonly response: (
    core: ClientCore,
    operation: OperationDescriptor,
    answer: CheckedAnswer,
    options: RequestOptions,
  ) => boolean;
}

/** Takes a filter apart: its value is checked and sent, what is beside it is sent. */
export function openFilter(query: ParameterValues | undefined): {
  query: ParameterValues | undefined;
  extra: ParameterValues | undefined;
} {
  return typeof query?.["toJSON"] === "function"
    ? // A filter, by its type; no parameter is a function.
      {
        query: query["toJSON"](),
        extra: query["extra"] as ParameterValues | undefined,
      }
    : { query, extra: undefined };
}

/**
 * Carries out one call. Never rejects.
 *
 * @param url Sent in place of the operation's path and query: the next page, as the service names it.
 */
export async function perform(
  core: ClientCore,
  operation: RunnableOperation,
  given: OperationInput = {},
  options: RequestOptions = {},
  url?: string,
): Promise<Settled> {
  try {
    const { query, extra } = openFilter(given.query);
    const input = query ? { ...given, query } : given;
    if (!url) operation.checks?.request(core, operation, input, options);
    const sent = { ...input, query: { ...query, ...extra } };
    const { response, error } = await core.request(
      writeRequest(core, operation, sent, options, url),
    );
    return await settle(core, operation, response, error, options);
  } catch (cause) {
    const error =
      // The second is a ValidationError, told by what it has: its class is not in every bundle.
      cause instanceof CallError ||
      (cause instanceof Error && "issues" in cause)
        ? (cause as CallError | ValidationError)
        : new CallError(
            cause instanceof Error ? cause.message : String(cause),
            operation.name,
            cause,
          );
    return { outcome: { status: "failed", error }, thrown: error };
  }
}
