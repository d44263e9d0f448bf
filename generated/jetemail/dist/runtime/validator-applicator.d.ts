import { type Check, type Rules } from "./validator-scope.js";
/** `$ref` and `$dynamicRef`. */
export declare function checkRef(rules: Rules, keyword?: string): Check;
/** `allOf`. */
export declare function checkAllOf(schemas: readonly Rules[]): Check;
/** `anyOf`. */
export declare function checkAnyOf(schemas: readonly Rules[]): Check;
/** `oneOf`: of exactly one schema as written, or else of any with open enums. */
export declare function checkOneOf(schemas: readonly Rules[]): Check;
/** `oneOf` or `anyOf` whose branches a property with fixed values tells apart; gives the branch by value. */
export declare function checkTagged(keyword: string, property: string, schemas: readonly (readonly [values: readonly unknown[], rules: Rules])[]): Check;
/** `not`. */
export declare function checkNot(rules: Rules): Check;
/** `if`, `then`, `else`. */
export declare function checkIf(condition: Rules, then: Rules, otherwise: Rules): Check;
/** `dependentSchemas`. */
export declare function checkDependentSchemas(schemas: {
	readonly [key: string]: Rules;
}): Check;
//# sourceMappingURL=validator-applicator.d.ts.map
