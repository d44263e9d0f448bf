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
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidmFsaWRhdG9yLWFwcGxpY2F0b3IuZC50cyIsInNvdXJjZXMiOlsiLi4vLi4vc3JjL3J1bnRpbWUvdmFsaWRhdG9yLWFwcGxpY2F0b3IudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsY0FDTyxZQUNBLGFBTUE7O0FBSVAsT0FBTyxpQkFBUyxTQUFTLE9BQU8sT0FBTyxtQkFBdUI7O0FBSzlELE9BQU8saUJBQVMsV0FBVyxrQkFBa0IsVUFBVTs7QUE4Q3ZELE9BQU8saUJBQVMsV0FBVyxrQkFBa0IsVUFBVTs7QUFVdkQsT0FBTyxpQkFBUyxXQUFXLGtCQUFrQixVQUFVOztBQXVCdkQsT0FBTyxpQkFBUyxZQUNkLGlCQUNBLGtCQUNBLDZCQUE2Qiw0QkFBNEIsT0FBTyxZQUMvRDs7QUFvQkgsT0FBTyxpQkFBUyxTQUFTLE9BQU8sUUFBUTs7QUFReEMsT0FBTyxpQkFBUyxRQUNkLFdBQVcsT0FDWCxNQUFNLE9BQ04sV0FBVyxRQUNWOztBQVlILE9BQU8saUJBQVMsc0JBQXNCLFNBQVM7eUJBQ3JCO0FBQzFCLElBQUkifQ==
