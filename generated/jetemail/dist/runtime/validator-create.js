import { fail, visit } from "./validator-scope.js";
import { ValidationError } from "./validation-error.js";
/**
* Puts a validator together.
*
* @param holds The compiled check, or `interpreted(rules)`. What makes it throw is not valid.
* @param rules The same schema for the interpreter.
* @param path JSON Pointer to the schema, fragment form.
*/
export function createValidator(holds, rules, path) {
	const verdict = (value) => {
		try {
			return holds(value);
		} catch {
			return false;
		}
	};
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
			const result = check(value);
			if (result.ok) return result.value;
			throw new ValidationError(result.issues);
		},
		drift: (value) => interpret(rules, path, value).drift,
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
/** A verdict by the rules alone, for parameters: they are few, checked once a call, and a bundle need not hold them in two forms. */
export function interpreted(rules) {
	return (value) => {
		const scope = {
			issues: [],
			drift: []
		};
		visit(rules, value, scope);
		return scope.issues.length === 0;
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
