import { listOutboundLogs as listOutboundLogs_ } from "../operations/outbound.js";
/**
* Get outbound email logs
*
* Retrieves logs of outbound email activity with comprehensive filtering options
*
* OpenAPI: `#/paths/~1outbound~1logs/get`
*/
export declare const listOutboundLogs: typeof listOutboundLogs_;
//# sourceMappingURL=outbound.d.ts.map
