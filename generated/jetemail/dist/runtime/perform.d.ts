import { type Settled } from "./answer.js";
import type { OperationDescriptor, ParameterPlace, ParameterValues } from "./descriptor.js";
import type { BaseClientOptions, RequestOptions } from "./options.js";
import type { PageCall } from "./paged-call.js";
import { type WrittenRequest } from "./request.js";
import type { BaseUrlOf } from "./send.js";
/** The request of an operation, its parameters grouped by place. */
export type OperationInput = { readonly [place in ParameterPlace]?: ParameterValues } & {
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
	readonly request: (request: WrittenRequest, more?: Record<string, unknown>) => Promise<RawAnswer>;
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
	readonly request: (core: ClientCore, operation: OperationDescriptor, input: OperationInput, options: RequestOptions) => void;
	/**
	* @returns Whether the body is what the description promises, or is to be taken as such.
	* @throws ValidationError where a success is not
	*/
	readonly response: (core: ClientCore, operation: OperationDescriptor, answer: CheckedAnswer, options: RequestOptions) => boolean;
}
/** Takes a filter apart: its value is checked and sent, what is beside it is sent. */
export declare function openFilter(query: ParameterValues | undefined): {
	query: ParameterValues | undefined;
	extra: ParameterValues | undefined;
};
/**
* Carries out one call. Never rejects.
*
* @param url Sent in place of the operation's path and query: the next page, as the service names it.
*/
export declare function perform(core: ClientCore, operation: RunnableOperation, given?: OperationInput, options?: RequestOptions, url?: string): Promise<Settled>;
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicGVyZm9ybS5kLnRzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS9wZXJmb3JtLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUFBLGNBQXNCLGVBQWU7QUFFckMsY0FDRSxxQkFDQSxnQkFDQSx1QkFDSztBQUNQLGNBQWMsbUJBQW1CLHNCQUFzQjtBQUN2RCxjQUFjLGdCQUFnQjtBQUM5QixjQUE0QixzQkFBc0I7QUFDbEQsY0FBYyxpQkFBaUI7O0FBSS9CLFlBQVksNkJBQ0EsU0FBUyxrQkFBa0Isb0JBQ25DO1VBQ087QUFDWDs7QUFHQSxpQkFBaUIsVUFBVTtVQUNoQixVQUFVO1VBQ1Y7VUFDQTtBQUNYOztBQUdBLGlCQUFpQixXQUFXO1VBQ2pCLFNBQVMsS0FBSyxtQkFBbUIsU0FBUzs7Ozs7O1VBTTFDLFVBQ1AsU0FBUyxnQkFDVCxPQUFPLDRCQUNKLFFBQVE7O1VBRUosT0FBTzs7VUFFUCxXQUFXO0FBQ3RCOztBQUdBLGlCQUFpQiwwQkFBMEIsb0JBQW9CO1VBQ3BELFNBQVM7QUFDcEI7O0FBR0EsaUJBQWlCLGNBQWM7O1VBRXBCO1VBQ0E7VUFDQTtVQUNBLFVBQVU7QUFDckI7O0FBR0EsaUJBQWlCLGdCQUFnQjs7VUFFdEIsVUFDUCxNQUFNLFlBQ04sV0FBVyxxQkFDWCxPQUFPLGdCQUNQLFNBQVM7Ozs7O1VBTUYsV0FDUCxNQUFNLFlBQ04sV0FBVyxxQkFDWCxRQUFRLGVBQ1IsU0FBUztBQUViOztBQUdBLE9BQU8saUJBQVMsV0FBVyxPQUFPLDhCQUE4QjtDQUM5RCxPQUFPO0NBQ1AsT0FBTztBQUNUOzs7Ozs7QUFlQSxPQUFPLGlCQUFlLFFBQ3BCLE1BQU0sWUFDTixXQUFXLG1CQUNYLFFBQU8sZ0JBQ1AsVUFBUyxnQkFDVCxlQUNDLFFBQVEifQ==
