import type { paths } from "./paths.js";
import { type Client } from "./runtime/http-client.js";
import type { Method } from "./runtime/operation.js";
import { type ClientOptions } from "./service.js";
import { listOutboundLogs } from "./validated/outbound.js";
export interface OutboundMethods {
	/**
	* Get outbound email logs
	*
	* Retrieves logs of outbound email activity with comprehensive filtering options
	*
	* OpenAPI: `#/paths/~1outbound~1logs/get`
	*/
	readonly listLogs: Method<typeof listOutboundLogs>;
}
/**
* JetEmail API
*
* API documentation for JetEmail's transactional email service.
*/
export interface JetEmailClient extends Client<paths> {
	readonly outbound: OutboundMethods;
}
/** A client with a method for every operation. Bundles that make few calls are smaller with the functions. */
export declare function createClient(options?: ClientOptions): JetEmailClient;
//# sourceMappingURL=client.d.ts.map
