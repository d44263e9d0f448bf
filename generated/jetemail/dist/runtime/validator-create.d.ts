import { type NamedRules } from "./validator-scope.js";
import type { Validator } from "./validator.js";
/** Whether a value is as its schema says. */
export type Verdict = (value: unknown) => boolean;
/**
* Puts a validator together.
*
* @param holds The compiled check of the schema as written, or `interpreted(rules)`. What makes it throw is not valid.
* @param rules The same schema for the interpreter.
* @param path JSON Pointer to the schema, fragment form.
* @param isOpen Whether enums take values that the description does not know: the interpreter decides on these.
*/
export declare function createValidator<T>(holds: Verdict, rules: NamedRules, path: string, isOpen?: boolean): Validator<T>;
/** A verdict by the rules alone, for parameters: they are few, checked once a call, and a bundle need not hold them in two forms. */
export declare function interpreted(rules: NamedRules): Verdict;
//# sourceMappingURL=validator-create.d.ts.map
