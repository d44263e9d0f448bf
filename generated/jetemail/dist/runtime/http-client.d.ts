import type { ServiceDescriptor } from "./descriptor.js";
import { type HttpClient } from "./http.js";
import type { PagingClient } from "./operation.js";
import type { BaseClientOptions } from "./options.js";
import type { RawAnswer } from "./perform.js";
/** A client that has openapi-fetch's, through which the requests of its operations go, too: its middleware sees them all. */
export interface Client<Paths extends object> extends PagingClient {
	/** openapi-fetch's client, with the credentials, limits in time and retries of this one. */
	readonly http: HttpClient<Paths>;
}
/** openapi-fetch's `request`, with types that do not depend on a description. */
export type UntypedRequest = (method: string, path: string, init?: Record<string, unknown>) => Promise<RawAnswer>;
/**
* Makes a client that knows no operations, with openapi-fetch's client in it. Of that, `request` heeds a call's own `fetch`,
* and so do all functions that `describedHttp` makes over it.
*
* @throws TypeError as `connect` does
*/
export declare function createHttpClient<Paths extends object>(service: ServiceDescriptor, options: BaseClientOptions): Client<Paths>;
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiaHR0cC1jbGllbnQuZC50cyIsInNvdXJjZXMiOlsiLi4vLi4vc3JjL3J1bnRpbWUvaHR0cC1jbGllbnQudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQ0EsY0FBYyx5QkFBeUI7QUFDdkMsY0FBMEIsa0JBQWtCO0FBQzVDLGNBQWMsb0JBQW9CO0FBQ2xDLGNBQWMseUJBQXlCO0FBRXZDLGNBQTBCLGlCQUFpQjs7QUFJM0MsaUJBQWlCLE9BQU8sOEJBQThCLGFBQWE7O1VBRXhELE1BQU0sV0FBVztBQUM1Qjs7QUFHQSxZQUFZLGtCQUNWLGdCQUNBLGNBQ0EsT0FBTyw0QkFDSixRQUFROzs7Ozs7O0FBc0RiLE9BQU8saUJBQVMsaUJBQWlCLHNCQUMvQixTQUFTLG1CQUNULFNBQVMsb0JBQ1IsT0FBTyJ9
