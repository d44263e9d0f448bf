import { type Call } from "./call.js";
import { type PagedCall } from "./pages.js";
import type { OperationDescriptor } from "./descriptor.js";
import type { RequestOptions } from "./options.js";
import { type ClientCore } from "./perform.js";
export type { OperationDescriptor } from "./descriptor.js";
export type { Answer, Call, DataOf, Failed, Failure, Outcome, Success } from "./call.js";
export type { RequestOptions } from "./options.js";
export type { Checkpoint, Page, PagedCall, PageOptions } from "./pages.js";
export type { QueryFilter, QueryInput } from "./query-input.js";
/** Any client, whatever its description. */
export interface AnyClient {
	readonly core: ClientCore;
}
/** Arguments of an operation; the request may be left out where none of its members is required. */
export type Arguments<Request> = Record<never, never> extends Request ? [request?: Request, options?: RequestOptions] : [request: Request, options?: RequestOptions];
/** An operation as a function. */
export interface Operation<
	Request,
	Result
> {
	(client: AnyClient, ...args: Arguments<Request>): Call<Result>;
	readonly descriptor: OperationDescriptor;
}
/** A list operation as a function. */
export interface PagedOperation<
	Request,
	Result,
	Item
> {
	(client: AnyClient, ...args: Arguments<Request>): PagedCall<Result, Item>;
	readonly descriptor: OperationDescriptor;
}
/** An operation as a member of its client. */
export type Method<Function> = Function extends (client: AnyClient, ...args: infer Args) => infer Result ? (...args: Args) => Result : never;
/** Makes the function of an operation. */
export declare function operation<
	Request,
	Result
>(descriptor: OperationDescriptor): Operation<Request, Result>;
/** Makes the function of a list operation. */
export declare function pagedOperation<
	Request,
	Result,
	Item
>(descriptor: OperationDescriptor & Required<Pick<OperationDescriptor, "pagination">>): PagedOperation<Request, Result, Item>;
//# sourceMappingURL=operation.d.ts.map
