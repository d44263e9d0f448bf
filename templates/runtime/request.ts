import type { OperationDescriptor } from "./descriptor.js";
import type { RequestOptions } from "./options.js";
import { writeQuery } from "./parameters.js";
import type { ClientCore, OperationInput } from "./perform.js";
import type { SendContext } from "./send.js";

/** Header fields; `null` takes one away that was set before, `undefined` leaves it. */
export type Fields = { readonly [name: string]: string | null | undefined };

/** A request of an operation, written whole. */
export interface WrittenRequest extends SendContext {
  readonly operation: OperationDescriptor;
  readonly input: OperationInput;
  /** Without the query. */
  readonly url: string;
  /** Without `?`; `""` where there is none. */
  readonly query: string;
  /** Beside those of the client. */
  readonly headers: Fields;
  readonly body: BodyInit | undefined;
}

/**
 * Writes a request as its operation says.
 *
 * @param url Sent in place of the operation's path and query: the next page, as the service names it.
 */
export function writeRequest(
  core: ClientCore,
  operation: OperationDescriptor,
  input: OperationInput,
  options: RequestOptions,
  url?: string,
): WrittenRequest {
  const { path } = operation;
  const { query = {}, body } = input;
  const written = operation.parameters?.write(operation, input);
  const type =
    options.contentType ?? operation.requestTypes?.[0] ?? "application/json";
  const [encoded, contentType] =
    body === undefined
      ? []
      : (operation.encodeBody?.(type)?.(body, type) ?? [
          JSON.stringify(body),
          type,
        ]);
  return {
    operation,
    options,
    isOnce: encoded instanceof ReadableStream,
    input,
    url: url ?? core.baseUrlOf(operation) + (written?.path(path) ?? path),
    query: url ? "" : (written?.query ?? writeQuery(Object.entries(query))),
    headers: {
      accept: operation.accept,
      "content-type": contentType,
      "idempotency-key": options.idempotencyKey,
      ...written?.headers,
      ...options.headers,
    },
    body: encoded,
  };
}
