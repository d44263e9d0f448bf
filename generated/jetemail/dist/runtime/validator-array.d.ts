import { type Check, type Rules } from "./validator-scope.js";
/** `minItems`. */
export declare const checkMinItems: (limit: number) => Check;
/** `maxItems`. */
export declare const checkMaxItems: (limit: number) => Check;
/** `items`, of the elements from `start` on. */
export declare function checkItems(rules: Rules, start?: number): Check;
/** `prefixItems`. */
export declare function checkPrefixItems(schemas: readonly Rules[]): Check;
/** `contains` with `minContains` and `maxContains`. */
export declare function checkContains(rules: Rules, least: number, most: number): Check;
/** `unevaluatedItems`; stands after all other checks of its schema. */
export declare function checkUnevaluatedItems(rules: Rules): Check;
//# sourceMappingURL=validator-array.d.ts.map
