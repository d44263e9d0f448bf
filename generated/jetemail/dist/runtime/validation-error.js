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
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidmFsaWRhdGlvbi1lcnJvci5qcyIsInNvdXJjZXMiOlsiLi4vLi4vc3JjL3J1bnRpbWUvdmFsaWRhdGlvbi1lcnJvci50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiO0FBR0EsTUFBTSxRQUFROzs7Ozs7QUFPZCxPQUFPLE1BQU0sd0JBQXdCLE1BQU07O0NBRXpDLEFBQVM7Q0FFVCxZQUFZLFFBQTBCO0VBQ3BDLE1BQU0sUUFBUSxPQUNYLE1BQU0sR0FBRyxLQUFLLENBQUMsQ0FDZixLQUFLLFVBQVUsR0FBRyxNQUFNLG9CQUFvQixRQUFRLEdBQUcsTUFBTSxTQUFTO0VBQ3pFLE1BQU0sT0FBTyxPQUFPLFNBQVM7RUFDN0IsTUFBTSxNQUFNLEtBQUssSUFBSSxLQUFLLE9BQU8sSUFBSSxTQUFTLEtBQUssU0FBUyxHQUFHO0VBQy9ELEtBQUssT0FBTztFQUNaLEtBQUssU0FBUztDQUNoQjtBQUNGIn0=
