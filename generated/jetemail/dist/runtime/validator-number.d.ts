import { type Check } from "./validator-scope.js";
/** `minimum`. */
export declare const checkMinimum: (limit: number) => Check;
/** `maximum`. */
export declare const checkMaximum: (limit: number) => Check;
/** `exclusiveMinimum`. */
export declare const checkExclusiveMinimum: (limit: number) => Check;
/** `exclusiveMaximum`. */
export declare const checkExclusiveMaximum: (limit: number) => Check;
/** `format` of a number: `int32` and such, as the range that it names. */
export declare function checkNumberFormat(name: string, low: number, high: number, isWhole: boolean): Check;
//# sourceMappingURL=validator-number.d.ts.map
