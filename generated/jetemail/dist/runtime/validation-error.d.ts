import type { Issue } from "./descriptor.js";
/**
* A value that is not what the description says.
*
* The message names places and rules, never the value: it may be large or secret.
*/
export declare class ValidationError extends Error {
	/** In the order of the schema; never empty. */
	readonly issues: readonly Issue[];
	constructor(issues: readonly Issue[]);
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidmFsaWRhdGlvbi1lcnJvci5kLnRzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS92YWxpZGF0aW9uLWVycm9yLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUFBLGNBQWMsYUFBYTs7Ozs7O0FBVTNCLE9BQU8sY0FBTSx3QkFBd0IsTUFBTTs7Q0FFekMsU0FBUyxpQkFBaUI7Q0FFMUIsWUFBWSxpQkFBaUI7QUFTL0IifQ==
