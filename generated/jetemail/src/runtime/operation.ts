import { createCall, type Call } from "./call.js";
import { pageCall, type PagedCall } from "./pages.js";
import type { OperationDescriptor } from "./descriptor.js";
import type { RequestOptions } from "./options.js";
import { perform, type ClientCore, type OperationInput } from "./perform.js";

export type { OperationDescriptor } from "./descriptor.js";
export type {
  Answer,
  Call,
  DataOf,
  Failed,
  Failure,
  Outcome,
  Success,
} from "./call.js";
export type { RequestOptions } from "./options.js";
export type { Checkpoint, Page, PagedCall, PageOptions } from "./pages.js";
export type { QueryFilter, QueryInput } from "./query-input.js";

/** Any client, whatever its description. */
export interface AnyClient {
  readonly core: ClientCore;
}

/** Arguments of an operation; the request may be left out where none of its members is required. */
export type Arguments<Request> =
  Record<never, never> extends Request
    ? [request?: Request, options?: RequestOptions]
    : [request: Request, options?: RequestOptions];

/** An operation as a function. */
export interface Operation<Request, Result> {
  (client: AnyClient, ...args: Arguments<Request>): Call<Result>;
  readonly descriptor: OperationDescriptor;
}

/** A list operation as a function. */
export interface PagedOperation<Request, Result, Item> {
  (client: AnyClient, ...args: Arguments<Request>): PagedCall<Result, Item>;
  readonly descriptor: OperationDescriptor;
}

/** An operation as a member of its client. */
export type Method<Function> = Function extends (
  client: AnyClient,
  ...args: infer Args
) => infer Result
  ? (...args: Args) => Result
  : never;

type Run<Result> = (
  client: AnyClient,
  request?: OperationInput,
  options?: RequestOptions,
) => Result;

/** Makes the function of an operation. */
export function operation<Request, Result>(
  descriptor: OperationDescriptor,
): Operation<Request, Result> {
  const run: Run<unknown> = ({ core }, request, options) =>
    createCall(() => perform(core, descriptor, request, options));
  // Requests and results are types of the generated code alone: one function serves all.
  return Object.assign(run, { descriptor, make: operation }) as Operation<
    Request,
    Result
  >;
}

/** Makes the function of a list operation. */
export function pagedOperation<Request, Result, Item>(
  descriptor: OperationDescriptor &
    Required<Pick<OperationDescriptor, "pagination">>,
): PagedOperation<Request, Result, Item> {
  const run: Run<unknown> = ({ core }, request, options) =>
    pageCall(core, descriptor, request, options);
  return Object.assign(run, {
    descriptor,
    make: pagedOperation,
  }) as PagedOperation<Request, Result, Item>;
}
