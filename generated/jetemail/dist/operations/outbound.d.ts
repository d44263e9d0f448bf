import type { ListOutboundLogsBadRequest, ListOutboundLogsInternalServerError, ListOutboundLogsQuery, ListOutboundLogsUnauthorized, OutboundLog, OutboundLogPage } from "../models.js";
import { type Answer, type ListOperation, type QueryInput } from "../runtime/operation.js";
/** What `listOutboundLogs` takes. */
export interface ListOutboundLogsRequest {
	readonly query?: QueryInput<ListOutboundLogsQuery>;
}
/** What `listOutboundLogs` is answered with, told apart by `status`. */
export type ListOutboundLogsResult = Answer<200, OutboundLogPage> | Answer<400, ListOutboundLogsBadRequest> | Answer<401, ListOutboundLogsUnauthorized> | Answer<500, ListOutboundLogsInternalServerError>;
/**
* Get outbound email logs
*
* Retrieves logs of outbound email activity with comprehensive filtering options
*
* OpenAPI: `#/paths/~1outbound~1logs/get`
*/
export declare const listOutboundLogs: ListOperation<ListOutboundLogsRequest, ListOutboundLogsResult, OutboundLog>;
//# sourceMappingURL=outbound.d.ts.map
