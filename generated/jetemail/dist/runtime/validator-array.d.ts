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
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidmFsaWRhdG9yLWFycmF5LmQudHMiLCJzb3VyY2VzIjpbIi4uLy4uL3NyYy9ydW50aW1lL3ZhbGlkYXRvci1hcnJheS50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFDQSxjQUNPLFlBQ0EsYUFLQTs7QUFHUCxPQUFPLGNBQU0sZ0JBQWdCLGtCQUFrQjs7QUFPL0MsT0FBTyxjQUFNLGdCQUFnQixrQkFBa0I7O0FBTy9DLE9BQU8saUJBQVMsV0FBVyxPQUFPLE9BQU8saUJBQVk7O0FBWXJELE9BQU8saUJBQVMsaUJBQWlCLGtCQUFrQixVQUFVOztBQVc3RCxPQUFPLGlCQUFTLGNBQ2QsT0FBTyxPQUNQLGVBQ0EsZUFDQzs7QUF1Q0gsT0FBTyxpQkFBUyxzQkFBc0IsT0FBTyxRQUFRIn0=
