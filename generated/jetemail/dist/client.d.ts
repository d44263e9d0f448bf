import type { OutboundLog } from "./models.js";
import type { ListOutboundLogsRequest, ListOutboundLogsResult } from "./operations/outbound.js";
import type { paths } from "./paths.js";
import { type Client } from "./runtime/http-client.js";
import type { ListMethod } from "./runtime/operation.js";
import { type ClientOptions } from "./service.js";
export interface OutboundMethods {
	/**
	* Get outbound email logs
	*
	* Retrieves logs of outbound email activity with comprehensive filtering options
	*
	* OpenAPI: `#/paths/~1outbound~1logs/get`
	*/
	readonly listLogs: ListMethod<ListOutboundLogsRequest, ListOutboundLogsResult, OutboundLog>;
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
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiY2xpZW50LmQudHMiLCJzb3VyY2VzIjpbIi4uL3NyYy9jbGllbnQudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBRUEsY0FBYyxtQkFBbUI7QUFDakMsY0FDRSx5QkFDQSw4QkFDSztBQUNQLGNBQWMsYUFBYTtBQUMzQixjQUFjLGNBQWdDO0FBRTlDLGNBQWMsa0JBQWtCO0FBQ2hDLGNBQWMscUJBQThCO0FBRzVDLGlCQUFpQixnQkFBZ0I7Ozs7Ozs7O1VBUXRCLFVBQVUsV0FDakIseUJBQ0Esd0JBQ0E7QUFFSjs7Ozs7O0FBT0EsaUJBQWlCLHVCQUF1QixPQUFPLE9BQU87VUFDM0MsVUFBVTtBQUNyQjs7QUFHQSxPQUFPLGlCQUFTLGFBQWEsVUFBUyxnQkFBcUIifQ==
