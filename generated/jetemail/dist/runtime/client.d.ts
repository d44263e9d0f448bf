import type { ServiceDescriptor } from "./descriptor.js";
import type { AnyClient } from "./operation.js";
import type { BaseClientOptions } from "./options.js";
import type { ClientCore } from "./perform.js";
import { type BaseUrlOf, type Send } from "./send.js";
export type { AttemptEvent, BaseClientOptions, CallEvent, Credential, Hooks, IssuesEvent, RateLimiter, RequestOptions, ResponseEvent, RetryEvent, Secret, ValidateOptions } from "./options.js";
export type { ServiceDescriptor } from "./descriptor.js";
export type { AnyClient } from "./operation.js";
/** Where the requests of a client go, and how. */
export interface Connection {
	readonly baseUrlOf: BaseUrlOf;
	readonly send: Send;
}
/** @throws TypeError where the description names no server and `baseUrl` is not given, or either is no absolute URL */
export declare function connect(service: ServiceDescriptor, options: BaseClientOptions): Connection;
/**
* Makes a client that knows no operations: what their functions need, and nothing else.
*
* @throws TypeError as `connect` does
*/
export declare function createBaseClient(service: ServiceDescriptor, options: BaseClientOptions): AnyClient;
/** Options that operations read: none of them is secret. */
export declare const publicOptions: ({ auth: _, headers: __, ...options }: BaseClientOptions) => ClientCore["options"];
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiY2xpZW50LmQudHMiLCJzb3VyY2VzIjpbIi4uLy4uL3NyYy9ydW50aW1lL2NsaWVudC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSxjQUFjLHlCQUF5QjtBQUN2QyxjQUFjLGlCQUFpQjtBQUMvQixjQUFjLHlCQUF5QjtBQUN2QyxjQUFjLGtCQUFrQjtBQUVoQyxjQUEwQixnQkFBZ0IsWUFBWTtBQUV0RCxjQUNFLGNBQ0EsbUJBQ0EsV0FDQSxZQUNBLE9BQ0EsYUFDQSxhQUNBLGdCQUNBLGVBQ0EsWUFDQSxRQUNBLHVCQUNLO0FBQ1AsY0FBYyx5QkFBeUI7QUFDdkMsY0FBYyxpQkFBaUI7O0FBRy9CLGlCQUFpQixXQUFXO1VBQ2pCLFdBQVc7VUFDWCxNQUFNO0FBQ2pCOztBQUdBLE9BQU8saUJBQVMsUUFDZCxTQUFTLG1CQUNULFNBQVMsb0JBQ1I7Ozs7OztBQThCSCxPQUFPLGlCQUFTLGlCQUNkLFNBQVMsbUJBQ1QsU0FBUyxvQkFDUjs7QUFzQkgsT0FBTyxjQUFNLGdCQUFpQixFQUM1QixNQUFNLEdBQ04sU0FBUyxJQUNULEdBQUcsV0FDRixzQkFBb0IsV0FBVyJ9
