import type { BodyForm, OperationDescriptor, ServiceDescriptor } from "./descriptor.js";
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
/** Media types that are read as text wherever they come; a missing one too. */
export declare const textual: RegExp;
/** Media type of an answer without its parameters, lower case; `""` where there is none. */
export declare function mediaTypeOf(response: Response): string;
/** How the body of an answer is read. Operations without `bodies` are answered in JSON, if in anything. */
export declare function bodyForm(response: Response, operation: OperationDescriptor | undefined): BodyForm;
/** The whole body. */
export declare const bodyOf: (response: Response, isText: boolean) => Promise<string | Blob>;
/** What the platform says, which for Node stands in the cause of `fetch failed`. */
export declare function reasonOf(error: unknown): string;
/** Makes the function that sends all requests of one client. It keeps the credentials to itself. */
export declare function createSend(service: ServiceDescriptor, client: BaseClientOptions, baseUrlOf: BaseUrlOf): Send;
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoic2VuZC5kLnRzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS9zZW5kLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUNBLGNBQ0UsVUFDQSxxQkFDQSx5QkFDSztBQUNQLGNBQWMsbUJBQW1CLHNCQUFzQjs7QUFNdkQsaUJBQWlCLFlBQVk7O1VBRWxCLFlBQVk7VUFDWixVQUFVOztVQUVWO0FBQ1g7O0FBR0EsWUFBWSxRQUNWLFNBQVMsU0FDVCxTQUFTLGdCQUNOLFFBQVE7O0FBR2IsWUFBWSxhQUFhLFdBQVc7O0FBR3BDLE9BQU8sY0FBTSxZQUFZLFFBQVEsbUJBQW1COztBQUdwRCxPQUFPLGNBQU0sU0FBUzs7QUFJdEIsT0FBTyxpQkFBUyxZQUFZLFVBQVU7O0FBUXRDLE9BQU8saUJBQVMsU0FDZCxVQUFVLFVBQ1YsV0FBVyxrQ0FDVjs7QUFZSCxPQUFPLGNBQU0sU0FDWCxVQUFVLFVBQ1Ysb0JBQ0MsaUJBQWlCOztBQTBEcEIsT0FBTyxpQkFBUyxTQUFTOztBQVd6QixPQUFPLGlCQUFTLFdBQ2QsU0FBUyxtQkFDVCxRQUFRLG1CQUNSLFdBQVcsWUFDViJ9
