import { fail, visit } from "./validator-scope.js";
import { ValidationError } from "./validation-error.js";
/**
* Puts a validator together.
*
* @param holds The compiled check of the schema as written, or `interpreted(rules)`. What makes it throw is not valid.
* @param rules The same schema for the interpreter.
* @param path JSON Pointer to the schema, fragment form.
* @param isOpen Whether enums take values that the description does not know: the interpreter decides on these.
*/
export function createValidator(holds, rules, path, isOpen = false) {
	const verdict = (value) => {
		try {
			return holds(value);
		} catch {
			return false;
		}
	};
	const explained = (value) => explain(interpret(rules, path, value, isOpen));
	const issues = (value) => verdict(value) ? [] : explained(value);
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
		is: (value) => verdict(value) || isOpen && explained(value).length === 0,
		issues,
		check,
		parse(value) {
			const result = check(value);
			if (result.ok) return result.value;
			throw new ValidationError(result.issues);
		},
		drift: (value) => interpret(rules, path, value, isOpen).drift,
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
function explain(scope) {
	// The verdict was false, so there is a fault: where the interpreter could not get to it, this says so.
	if (scope.issues.length === 0 && (scope.isBroken || !scope.isOpen)) fail(scope, "", "is nested too deeply, has cycles or throws");
	return scope.issues;
}
function interpret(rules, path, value, isOpen) {
	const scope = {
		issues: [],
		drift: [],
		path,
		isOpen
	};
	try {
		visit(rules, value, scope);
	} catch {
		// Deep values exhaust the stack, getters and proxies may throw anything: what was found until then stands.
		scope.isBroken = true;
	}
	return scope;
}
//# sourceMappingURL=validator-create.js.map
