import type { ListOutboundLogsQuery } from "../models.js";
import type { Schema } from "../runtime/validator-scope.js";
import type { Validator } from "../runtime/validator.js";
/**
* Checks values of `ListOutboundLogsQuery`.
*
* OpenAPI: `#/paths/~1outbound~1logs/get/parameters/query`
*/
export declare const listOutboundLogsQuery: Validator<ListOutboundLogsQuery>;
export declare function isListOutboundLogsQuery(value: unknown): boolean;
export declare function rulesOfListOutboundLogsQuery(): Schema;
//# sourceMappingURL=list-outbound-logs-query.d.ts.map
