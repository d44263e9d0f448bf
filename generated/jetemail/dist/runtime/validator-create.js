import { fail, visit } from "./validator-scope.js";
import { ValidationError } from "./validation-error.js";
/**
* Puts a validator together.
*
* @param rules The schema for the interpreter.
* @param path JSON Pointer to the schema, fragment form.
* @param holds The compiled check of the schema as written; what makes it throw is not valid. Parameters and errors have
*   none: they are few, checked once a call, and a bundle need not hold them in two forms.
* @param isOpen Whether enums take values that the description does not know: the interpreter decides on these.
*/
export function createValidator(rules, path, holds, isOpen = false) {
	const interpret = (value) => {
		const scope = {
			issues: [],
			drift: [],
			path,
			isOpen
		};
		try {
			visit(rules, value, scope);
		} catch {
			// Deep values and cycles exhaust the stack, getters and proxies may throw anything: what was found until then stands.
			fail(scope, "", "is too deep or throws");
		}
		return scope;
	};
	const verdict = (value) => {
		try {
			return holds ? holds(value) : !interpret(value).issues.length;
		} catch {
			return false;
		}
	};
	const issues = (value) => verdict(value) ? [] : interpret(value).issues;
	const check = (value) => {
		const found = issues(value);
		return found.length ? {
			ok: false,
			issues: found
		} : {
			ok: true,
			value
		};
	};
	return {
		is: (value) => verdict(value) || isOpen && !interpret(value).issues.length,
		issues,
		check,
		parse(value) {
			const result = check(value);
			if (result.ok) return result.value;
			throw new ValidationError(result.issues);
		},
		drift: (value) => interpret(value).drift,
		"~standard": {
			version: 1,
			vendor: "specmill",
			validate(value) {
				const result = check(value);
				return result.ok ? { value: result.value } : { issues: result.issues.map(standardIssue) };
			}
		}
	};
}
const standardIssue = ({ message, instanceLocation }) => ({
	message,
	path: instanceLocation.split("/").slice(1).map((key) => key.replace(/~1/g, "/").replace(/~0/g, "~"))
});
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidmFsaWRhdG9yLWNyZWF0ZS5qcyIsInNvdXJjZXMiOlsiLi4vLi4vc3JjL3J1bnRpbWUvdmFsaWRhdG9yLWNyZWF0ZS50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFDQSxTQUFzQyxNQUFNLGFBQWE7QUFHekQsU0FBUyx1QkFBdUI7Ozs7Ozs7Ozs7QUFjaEMsT0FBTyxTQUFTLGdCQUNkLE9BQ0EsTUFDQSxPQUNBLFNBQVMsT0FDSztDQUNkLE1BQU0sYUFBYSxVQUEwQjtFQUMzQyxNQUFNLFFBQWU7R0FBRSxRQUFRLENBQUM7R0FBRyxPQUFPLENBQUM7R0FBRztHQUFNO0VBQU87RUFDM0QsSUFBSTtHQUNGLE1BQU0sT0FBTyxPQUFPLEtBQUs7RUFDM0IsUUFBUTs7R0FFTixLQUFLLE9BQU8sSUFBSSx1QkFBdUI7RUFDekM7RUFDQSxPQUFPO0NBQ1Q7Q0FDQSxNQUFNLFdBQW9CLFVBQVU7RUFDbEMsSUFBSTtHQUNGLE9BQU8sUUFBUSxNQUFNLEtBQUssSUFBSSxDQUFDLFVBQVUsS0FBSyxDQUFDLENBQUMsT0FBTztFQUN6RCxRQUFRO0dBQ04sT0FBTztFQUNUO0NBQ0Y7Q0FDQSxNQUFNLFVBQVUsVUFDZCxRQUFRLEtBQUssSUFBSSxDQUFDLElBQUksVUFBVSxLQUFLLENBQUMsQ0FBQztDQUN6QyxNQUFNLFNBQVMsVUFBbUM7RUFDaEQsTUFBTSxRQUFRLE9BQU8sS0FBSztFQUMxQixPQUFPLE1BQU0sU0FDVDtHQUFFLElBQUk7R0FBTyxRQUFRO0VBQU0sSUFDM0I7R0FBRSxJQUFJO0dBQWE7RUFBVztDQUNwQztDQUNBLE9BQU87RUFDTCxLQUFLLFVBQ0gsUUFBUSxLQUFLLEtBQU0sVUFBVSxDQUFDLFVBQVUsS0FBSyxDQUFDLENBQUMsT0FBTztFQUN4RDtFQUNBO0VBQ0EsTUFBTSxPQUFPO0dBQ1gsTUFBTSxTQUFTLE1BQU0sS0FBSztHQUMxQixJQUFJLE9BQU8sSUFBSSxPQUFPLE9BQU87R0FDN0IsTUFBTSxJQUFJLGdCQUFnQixPQUFPLE1BQU07RUFDekM7RUFDQSxRQUFRLFVBQVUsVUFBVSxLQUFLLENBQUMsQ0FBQztFQUNuQyxhQUFhO0dBQ1gsU0FBUztHQUNULFFBQVE7R0FDUixTQUFTLE9BQU87SUFDZCxNQUFNLFNBQVMsTUFBTSxLQUFLO0lBQzFCLE9BQU8sT0FBTyxLQUNWLEVBQUUsT0FBTyxPQUFPLE1BQU0sSUFDdEIsRUFBRSxRQUFRLE9BQU8sT0FBTyxJQUFJLGFBQWEsRUFBRTtHQUNqRDtFQUNGO0NBQ0Y7QUFDRjtBQUVBLE1BQU0saUJBQWlCLEVBQ3JCLFNBQ0Esd0JBQzJCO0NBQzNCO0NBQ0EsTUFBTSxpQkFDSCxNQUFNLEdBQUcsQ0FBQyxDQUNWLE1BQU0sQ0FBQyxDQUFDLENBQ1IsS0FBSyxRQUFRLElBQUksUUFBUSxPQUFPLEdBQUcsQ0FBQyxDQUFDLFFBQVEsT0FBTyxHQUFHLENBQUM7QUFDN0QifQ==
