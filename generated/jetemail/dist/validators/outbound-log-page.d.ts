import type { OutboundLogPage } from "../models.js";
import type { Schema } from "../runtime/validator-scope.js";
import type { Validator } from "../runtime/validator.js";
/**
* Checks values of `OutboundLogPage`.
*
* OpenAPI: `#/paths/~1outbound~1logs/get/responses/200/content/application~1json/schema`
*/
export declare const outboundLogPage: Validator<OutboundLogPage>;
export declare function isOutboundLogPage(value: unknown): boolean;
export declare function rulesOfOutboundLogPage(): Schema;
//# sourceMappingURL=outbound-log-page.d.ts.map
