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
//# sourceMappingURL=validator-object.d.ts.map
