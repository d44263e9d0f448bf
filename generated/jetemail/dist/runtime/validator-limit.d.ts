import { type Check } from "./validator-scope.js";
/**
* A keyword whose argument is a number.
*
* @param wording What a value must be or have, before the number.
* @param isFault Whether a value breaks the limit; false for values that the keyword is not about.
*/
export declare function limit(keyword: string, wording: string, isFault: (value: unknown, limit: number) => boolean): (limit: number) => Check;
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidmFsaWRhdG9yLWxpbWl0LmQudHMiLCJzb3VyY2VzIjpbIi4uLy4uL3NyYy9ydW50aW1lL3ZhbGlkYXRvci1saW1pdC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSxjQUFjLGFBQW1COzs7Ozs7O0FBUWpDLE9BQU8saUJBQVMsTUFDZCxpQkFDQSxpQkFDQSxVQUFVLGdCQUFnQiw2QkFDeEIsa0JBQWtCIn0=
