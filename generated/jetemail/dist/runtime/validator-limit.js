import { fail } from "./validator-scope.js";
/**
* A keyword whose argument is a number.
*
* @param wording What a value must be or have, before the number.
* @param isFault Whether a value breaks the limit; false for values that the keyword is not about.
*/
export function limit(keyword, wording, isFault) {
	return (expected) => (value, scope) => {
		if (isFault(value, expected)) fail(scope, keyword, `must ${wording} ${expected}`, expected);
	};
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidmFsaWRhdG9yLWxpbWl0LmpzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS92YWxpZGF0b3ItbGltaXQudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsU0FBcUIsWUFBWTs7Ozs7OztBQVFqQyxPQUFPLFNBQVMsTUFDZCxTQUNBLFNBQ0EsU0FDMEI7Q0FDMUIsUUFBUSxjQUFjLE9BQU8sVUFBVTtFQUNyQyxJQUFJLFFBQVEsT0FBTyxRQUFRLEdBQ3pCLEtBQUssT0FBTyxTQUFTLFFBQVEsUUFBUSxHQUFHLFlBQVksUUFBUTtDQUNoRTtBQUNGIn0=
