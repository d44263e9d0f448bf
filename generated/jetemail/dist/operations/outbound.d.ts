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
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoib3V0Ym91bmQuZC50cyIsInNvdXJjZXMiOlsiLi4vLi4vc3JjL29wZXJhdGlvbnMvb3V0Ym91bmQudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBRUEsY0FDRSw0QkFDQSxxQ0FDQSx1QkFDQSw4QkFDQSxhQUNBLHVCQUNLO0FBTVAsY0FDTyxhQUNBLG9CQUNBLGtCQUVBOztBQUdQLGlCQUFpQix3QkFBd0I7VUFDOUIsUUFBUSxXQUFXO0FBQzlCOztBQUdBLFlBQVkseUJBQ1IsT0FBTyxLQUFLLG1CQUNaLE9BQU8sS0FBSyw4QkFDWixPQUFPLEtBQUssZ0NBQ1osT0FBTyxLQUFLOzs7Ozs7OztBQVNoQixPQUFPLGNBQU0sa0JBQWtCLGNBQzdCLHlCQUNBLHdCQUNBIn0=
