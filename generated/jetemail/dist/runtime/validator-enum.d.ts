import { type Check } from "./validator-scope.js";
/** `enum` of strings, numbers, booleans and null. */
export declare function checkEnum(members: readonly unknown[]): Check;
/** `enum` that takes other strings or numbers too where enums are open, and notes them as drift. `type` has been checked beside it. */
export declare function checkOpenEnum(members: readonly unknown[]): Check;
/** `enum` with objects or arrays among its members. */
export declare function checkDeepEnum(members: readonly unknown[]): Check;
/** `const`. */
export declare function checkConst(expected: unknown): Check;
//# sourceMappingURL=validator-enum.d.ts.map
