import { type HttpClient } from "./http.js";
import type { ServiceDescriptor } from "./descriptor.js";
import type { AnyClient } from "./operation.js";
import type { BaseClientOptions } from "./options.js";
export type { AttemptEvent, BaseClientOptions, CallEvent, Credential, Hooks, IssuesEvent, RateLimiter, RequestOptions, ResponseEvent, RetryEvent, Secret, ValidateOptions } from "./options.js";
export type { ServiceDescriptor } from "./descriptor.js";
/** A client: what operations are sent with. */
export interface Client<Paths extends object> extends AnyClient {
	/** openapi-fetch's client, with the credentials, limits in time and retries of this one. */
	readonly http: HttpClient<Paths>;
}
/**
* Makes a client that knows no operations.
*
* @throws TypeError where the description names no server and `baseUrl` is not given, or either is no absolute URL
*/
export declare function createBaseClient<Paths extends object>(service: ServiceDescriptor, options: BaseClientOptions): Client<Paths>;
//# sourceMappingURL=client.d.ts.map
