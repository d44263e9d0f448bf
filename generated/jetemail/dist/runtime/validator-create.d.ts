import { type NamedRules } from "./validator-scope.js";
import type { Validator } from "./validator.js";
/**
* Puts a validator together.
*
* @param verdict The compiled check; does not throw.
* @param rules The same schema for the interpreter.
* @param path JSON Pointer to the schema, fragment form.
*/
export declare function createValidator<T>(verdict: (value: unknown) => boolean, rules: NamedRules, path: string): Validator<T>;
//# sourceMappingURL=validator-create.d.ts.map
