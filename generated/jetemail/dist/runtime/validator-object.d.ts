import { type Check, type Rules } from "./validator-scope.js";
/** `required`. */
export declare function checkRequired(names: readonly string[]): Check;
/** `properties`. */
export declare function checkProperties(schemas: {
	readonly [key: string]: Rules;
}): Check;
/** `patternProperties`: each pattern with its text. */
export declare function checkPatternProperties(patterns: readonly (readonly [pattern: RegExp, text: string, rules: Rules])[]): Check;
/** `additionalProperties`; stands after `properties` and `patternProperties`, before what applies in place. */
export declare const checkAdditionalProperties: (rules: Rules) => Check;
/** `unevaluatedProperties`; stands after all other checks of its schema. */
export declare const checkUnevaluatedProperties: (rules: Rules) => Check;
/** `propertyNames`. */
export declare function checkPropertyNames(rules: Rules): Check;
/** `minProperties`. */
export declare const checkMinProperties: (limit: number) => Check;
/** `maxProperties`. */
export declare const checkMaxProperties: (limit: number) => Check;
/** `dependentRequired`. */
export declare function checkDependentRequired(names: {
	readonly [key: string]: readonly string[];
}): Check;
/** Whether a value is an object with a member of its own. */
export declare function hasProperty(value: unknown, key: string): boolean;
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidmFsaWRhdG9yLW9iamVjdC5kLnRzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS92YWxpZGF0b3Itb2JqZWN0LnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUNBLGNBQ08sWUFDQSxhQUlBOztBQWNQLE9BQU8saUJBQVMsY0FBYywyQkFBMkI7O0FBZ0J6RCxPQUFPLGlCQUFTLGdCQUFnQixTQUFTO3lCQUNmO0FBQzFCLElBQUk7O0FBYUosT0FBTyxpQkFBUyx1QkFDZCw4QkFBOEIsU0FBUyxRQUFRLGNBQWMsT0FBTyxZQUNuRTs7QUF5QkgsT0FBTyxjQUFNLDRCQUE0QixPQUFPLFVBQVU7O0FBSTFELE9BQU8sY0FBTSw2QkFBNkIsT0FBTyxVQUFVOztBQUkzRCxPQUFPLGlCQUFTLG1CQUFtQixPQUFPLFFBQVE7O0FBVWxELE9BQU8sY0FBTSxxQkFBcUIsa0JBQWtCOztBQVFwRCxPQUFPLGNBQU0scUJBQXFCLGtCQUFrQjs7QUFRcEQsT0FBTyxpQkFBUyx1QkFBdUIsT0FBTzs7QUFFOUMsSUFBSTs7QUFlSixPQUFPLGlCQUFTLFlBQVksZ0JBQWdCIn0=
