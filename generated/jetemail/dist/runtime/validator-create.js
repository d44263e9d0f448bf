import { fail, visit } from "./validator-scope.js";
import { ValidationError } from "./validation-error.js";
/**
* Puts a validator together.
*
* @param verdict The compiled check; does not throw.
* @param rules The same schema for the interpreter.
* @param path JSON Pointer to the schema, fragment form.
*/
export function createValidator(verdict, rules, path) {
	const issues = (value) => verdict(value) ? [] : explain(rules, path, value);
	const check = (value) => {
		const found = issues(value);
		return found.length > 0 ? {
			ok: false,
			issues: found
		} : {
			ok: true,
			value
		};
	};
	return {
		is: verdict,
		issues,
		check,
		parse(value) {
			const found = issues(value);
			if (found.length > 0) throw new ValidationError(found);
			return value;
		},
		drift: (value) => interpret(rules, path, value).drift,
		"~standard": {
			version: 1,
			vendor: "specmill",
			validate(value) {
				const found = issues(value);
				return found.length > 0 ? { issues: found.map(standardIssue) } : { value };
			}
		}
	};
}
const standardIssue = ({ message, instanceLocation }) => ({
	message,
	path: instanceLocation.split("/").slice(1).map((key) => key.replace(/~1/g, "/").replace(/~0/g, "~"))
});
function explain(rules, path, value) {
	const scope = interpret(rules, path, value);
	// The verdict was false, so there is a fault: where the interpreter could not get to it, this says so.
	if (scope.issues.length === 0) fail(scope, "", "is nested too deeply, has cycles or throws");
	return scope.issues;
}
function interpret(rules, path, value) {
	const scope = {
		issues: [],
		drift: [],
		path
	};
	try {
		visit(rules, value, scope);
	} catch {}
	return scope;
}
//# sourceMappingURL=validator-create.js.map
