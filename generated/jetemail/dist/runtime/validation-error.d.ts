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
//# sourceMappingURL=validation-error.d.ts.map
