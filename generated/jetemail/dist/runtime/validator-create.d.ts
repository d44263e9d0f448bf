import { type NamedRules } from "./validator-scope.js";
import type { Validator } from "./validator.js";
/** Whether a value is as its schema says. */
export type Verdict = (value: unknown) => boolean;
/**
* Puts a validator together.
*
* @param rules The schema for the interpreter.
* @param path JSON Pointer to the schema, fragment form.
* @param holds The compiled check of the schema as written; what makes it throw is not valid. Parameters and errors have
*   none: they are few, checked once a call, and a bundle need not hold them in two forms.
* @param isOpen Whether enums take values that the description does not know: the interpreter decides on these.
*/
export declare function createValidator<T>(rules: NamedRules, path: string, holds?: Verdict, isOpen?: boolean): Validator<T>;
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidmFsaWRhdG9yLWNyZWF0ZS5kLnRzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS92YWxpZGF0b3ItY3JlYXRlLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUNBLGNBQWMsa0JBQTJDO0FBRXpELGNBQTJCLGlCQUFpQjs7QUFJNUMsWUFBWSxXQUFXOzs7Ozs7Ozs7O0FBV3ZCLE9BQU8saUJBQVMsZ0JBQWdCLEdBQzlCLE9BQU8sWUFDUCxjQUNBLFFBQVEsU0FDUixtQkFDQyxVQUFVIn0=
