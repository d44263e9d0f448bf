/** How many issues the message names; the rest is counted. */
const named = 3;
/**
* A value that is not what the description says.
*
* The message names places and rules, never the value: it may be large or secret.
*/
export class ValidationError extends Error {
	/** In the order of the schema; never empty. */
	issues;
	constructor(issues) {
		const first = issues.slice(0, named).map((issue) => `${issue.instanceLocation || "value"} ${issue.message}`);
		const rest = issues.length - named;
		super(first.join("; ") + (rest > 0 ? `; and ${rest} more` : ""));
		this.name = "ValidationError";
		this.issues = issues;
	}
}
//# sourceMappingURL=validation-error.js.map
