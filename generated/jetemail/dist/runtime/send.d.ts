import type { OperationDescriptor, ServiceDescriptor } from "./descriptor.js";
import type { BaseClientOptions, RequestOptions } from "./options.js";
/** What a request is sent for. */
export interface SendContext {
	/** Absent for calls of the HTTP client past the described operations. */
	readonly operation?: OperationDescriptor;
	readonly options?: RequestOptions;
	/** The body is a stream, which can be sent once only. */
	readonly isOnce?: boolean;
}
/** Sends a request, again where it may pass, within the limits in time. */
export type Send = (request: Request, context: SendContext) => Promise<Response>;
/** The base URL of an operation, or of the client. */
export type BaseUrlOf = (operation: OperationDescriptor | undefined) => string;
/** Bodies that were read with their answer, so that limits in time and retries cover them. The answer can be read again. */
export declare const readBodies: WeakMap<Response, string | Blob>;
/** Media type of an answer without its parameters, lower case; `""` where there is none. */
export declare function mediaTypeOf(response: Response): string;
/** What the platform says, which for Node stands in the cause of `fetch failed`. */
export declare function reasonOf(error: unknown): string;
/** Makes the function that sends all requests of one client. It keeps the credentials to itself. */
export declare function createSend(service: ServiceDescriptor, client: BaseClientOptions, baseUrlOf: BaseUrlOf): Send;
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoic2VuZC5kLnRzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS9zZW5kLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUNBLGNBQWMscUJBQXFCLHlCQUF5QjtBQUM1RCxjQUFjLG1CQUFtQixzQkFBc0I7O0FBTXZELGlCQUFpQixZQUFZOztVQUVsQixZQUFZO1VBQ1osVUFBVTs7VUFFVjtBQUNYOztBQUdBLFlBQVksUUFDVixTQUFTLFNBQ1QsU0FBUyxnQkFDTixRQUFROztBQUdiLFlBQVksYUFBYSxXQUFXOztBQUdwQyxPQUFPLGNBQU0sWUFBWSxRQUFRLG1CQUFtQjs7QUFNcEQsT0FBTyxpQkFBUyxZQUFZLFVBQVU7O0FBaUV0QyxPQUFPLGlCQUFTLFNBQVM7O0FBV3pCLE9BQU8saUJBQVMsV0FDZCxTQUFTLG1CQUNULFFBQVEsbUJBQ1IsV0FBVyxZQUNWIn0=
