import type { OperationDescriptor } from "./descriptor.js";
import type { AnyClient, Arguments } from "./operation.js";
import type { RequestOptions } from "./options.js";
import type { OperationInput } from "./perform.js";
import { createStreamCall, type StreamCall } from "./stream-call.js";

export type { ItemStream } from "./item-stream.js";
export type { StreamCall } from "./stream-call.js";

/** An operation that answers with a stream, as a function. */
export interface StreamOperation<Request, Result, Item> {
  (client: AnyClient, ...args: Arguments<Request>): StreamCall<Result, Item>;
  readonly descriptor: OperationDescriptor;
}

/** An operation that answers with a stream, as a member of its client. */
export type StreamMethod<Request, Result, Item> = (
  ...args: Arguments<Request>
) => StreamCall<Result, Item>;

/** Makes the function of an operation that answers with a stream. */
export function streamOperation<Request, Result, Item>(
  descriptor: OperationDescriptor,
): StreamOperation<Request, Result, Item> {
  const run = (
    { core }: AnyClient,
    input?: OperationInput,
    options?: RequestOptions,
  ): unknown =>
    createStreamCall({ core, operation: descriptor, input, options });
  // Requests and results are types of the generated code alone: one function serves all.
  return Object.assign(run, {
    descriptor,
    make: streamOperation,
  }) as StreamOperation<Request, Result, Item>;
}
