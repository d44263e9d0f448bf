import { type Check } from "./validator-scope.js";
/**
* `enum` of strings, numbers, booleans and null.
*
* @param isOpenable Whether it takes other values of its members' type where enums are open, and notes them as drift.
*/
export declare function checkEnum(members: readonly unknown[], isOpenable?: boolean): Check;
/** `enum` with objects or arrays among its members. */
export declare function checkDeepEnum(members: readonly unknown[]): Check;
/** `const`. */
export declare function checkConst(expected: unknown): Check;
//# sourceMappingURL=validator-enum.d.ts.map
