import { type Check } from "./validator-scope.js";
/**
* A keyword whose argument is a number.
*
* @param wording What a value must be or have, before the number.
* @param isFault Whether a value breaks the limit; false for values that the keyword is not about.
*/
export declare function limit(keyword: string, wording: string, isFault: (value: unknown, limit: number) => boolean): (limit: number) => Check;
//# sourceMappingURL=validator-limit.d.ts.map
