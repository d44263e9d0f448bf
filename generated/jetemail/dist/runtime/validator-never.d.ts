import { type Check } from "./validator-scope.js";
/** The schema `false`. */
export declare const checkNever: Check;
//# sourceMappingURL=validator-never.d.ts.map
