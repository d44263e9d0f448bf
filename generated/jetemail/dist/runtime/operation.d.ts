import { type Call } from "./call.js";
import type { OperationDescriptor } from "./descriptor.js";
import { type ListCall, type ListDescriptor } from "./list-call.js";
import type { RequestOptions } from "./options.js";
import type { PageCall, PagedCall } from "./paged-call.js";
import { type ClientCore } from "./perform.js";
export type { OperationDescriptor } from "./descriptor.js";
export type { Answer, Call, DataOf, Failed, Failure, Outcome, Success } from "./call.js";
export type { ListCall } from "./list-call.js";
export type { RequestOptions } from "./options.js";
export type { PagedCall } from "./paged-call.js";
export type { Checkpoint, Page, PageOptions } from "./pages.js";
export type { QueryFilter, QueryInput } from "./query-input.js";
/** Any client, whatever its description. */
export interface AnyClient {
	readonly core: ClientCore;
}
/** A client whose list calls can be iterated themselves. */
export interface PagingClient extends AnyClient {
	readonly core: ClientCore & {
		readonly page: PageCall;
	};
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
export interface ListOperation<
	Request,
	Result,
	Item
> {
	(client: PagingClient, ...args: Arguments<Request>): PagedCall<Result, Item>;
	(client: AnyClient, ...args: Arguments<Request>): ListCall<Result, Item>;
	readonly descriptor: OperationDescriptor;
}
/** An operation as a member of its client. */
export type OperationMethod<
	Request,
	Result
> = (...args: Arguments<Request>) => Call<Result>;
/** A list operation as a member of its client. */
export type ListMethod<
	Request,
	Result,
	Item
> = (...args: Arguments<Request>) => PagedCall<Result, Item>;
/** Makes the function of an operation. */
export declare function operation<
	Request,
	Result
>(descriptor: OperationDescriptor): Operation<Request, Result>;
/** Makes the function of a list operation. Its calls can be iterated where the client knows how. */
export declare function listOperation<
	Request,
	Result,
	Item
>(descriptor: ListDescriptor): ListOperation<Request, Result, Item>;
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoib3BlcmF0aW9uLmQudHMiLCJzb3VyY2VzIjpbIi4uLy4uL3NyYy9ydW50aW1lL29wZXJhdGlvbi50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSxjQUEwQixZQUFZO0FBQ3RDLGNBQWMsMkJBQTJCO0FBQ3pDLGNBRU8sZUFDQSxzQkFDQTtBQUNQLGNBQWMsc0JBQXNCO0FBQ3BDLGNBQWMsVUFBVSxpQkFBaUI7QUFDekMsY0FBdUIsa0JBQXVDO0FBRTlELGNBQWMsMkJBQTJCO0FBQ3pDLGNBQ0UsUUFDQSxNQUNBLFFBQ0EsUUFDQSxTQUNBLFNBQ0EsZUFDSztBQUNQLGNBQWMsZ0JBQWdCO0FBQzlCLGNBQWMsc0JBQXNCO0FBQ3BDLGNBQWMsaUJBQWlCO0FBQy9CLGNBQWMsWUFBWSxNQUFNLG1CQUFtQjtBQUNuRCxjQUFjLGFBQWEsa0JBQWtCOztBQUc3QyxpQkFBaUIsVUFBVTtVQUNoQixNQUFNO0FBQ2pCOztBQUdBLGlCQUFpQixxQkFBcUIsVUFBVTtVQUNyQyxNQUFNLGFBQWE7V0FBVyxNQUFNO0NBQVM7QUFDeEQ7O0FBR0EsWUFBWSxVQUFVLFdBQ3BCLDZCQUE2QixXQUN4QixVQUFVLFNBQVMsVUFBVSxtQkFDN0IsU0FBUyxTQUFTLFVBQVU7O0FBR25DLGlCQUFpQjtDQUFVO0NBQVM7RUFBUTtFQUN6QyxRQUFRLFdBQVcsR0FBRyxNQUFNLFVBQVUsV0FBVyxLQUFLO1VBQzlDLFlBQVk7QUFDdkI7O0FBR0EsaUJBQWlCO0NBQWM7Q0FBUztDQUFRO0VBQU07RUFDbkQsUUFBUSxjQUFjLEdBQUcsTUFBTSxVQUFVLFdBQVcsVUFBVSxRQUFRO0VBQ3RFLFFBQVEsV0FBVyxHQUFHLE1BQU0sVUFBVSxXQUFXLFNBQVMsUUFBUTtVQUMxRCxZQUFZO0FBQ3ZCOztBQUdBLFlBQVk7Q0FBZ0I7Q0FBUztLQUNuQyxHQUFHLE1BQU0sVUFBVSxhQUNoQixLQUFLOztBQUdWLFlBQVk7Q0FBVztDQUFTO0NBQVE7S0FDdEMsR0FBRyxNQUFNLFVBQVUsYUFDaEIsVUFBVSxRQUFROztBQVN2QixPQUFPLGlCQUFTO0NBQVU7Q0FBUztFQUNqQyxZQUFZLHNCQUNYLFVBQVUsU0FBUzs7QUFXdEIsT0FBTyxpQkFBUztDQUFjO0NBQVM7Q0FBUTtFQUM3QyxZQUFZLGlCQUNYLGNBQWMsU0FBUyxRQUFRIn0=
