import type { ListOutboundLogsBadRequest } from "../models.js";
import type { Schema } from "../runtime/validator-scope.js";
import type { Validator } from "../runtime/validator.js";
/**
* Checks values of `ListOutboundLogsBadRequest`.
*
* OpenAPI: `#/paths/~1outbound~1logs/get/responses/400/content/application~1json/schema`
*/
export declare const listOutboundLogsBadRequest: Validator<ListOutboundLogsBadRequest>;
export declare function isListOutboundLogsBadRequest(value: unknown): boolean;
export declare function rulesOfListOutboundLogsBadRequest(): Schema;
//# sourceMappingURL=list-outbound-logs-bad-request.d.ts.map
