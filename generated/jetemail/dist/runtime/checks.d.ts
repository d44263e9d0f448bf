import type { OperationChecks } from "./perform.js";
/** Checks a request before it is sent. */
export declare const checkRequest: OperationChecks["request"];
/** Checks the body of an answer; drift is looked for only where someone asks for it. */
export declare const checkResponse: OperationChecks["response"];
//# sourceMappingURL=checks.d.ts.map
