import type { Issue } from "./descriptor.js";
import { type NamedRules, type Scope, fail, visit } from "./validator-scope.js";
import type { StandardIssue } from "./validator-standard.js";
import type { CheckResult, Validator } from "./validator.js";
import { ValidationError } from "./validation-error.js";

/** Whether a value is as its schema says. */
export type Verdict = (value: unknown) => boolean;

/**
 * Puts a validator together.
 *
 * @param holds The compiled check of the schema as written, or `interpreted(rules)`. What makes it throw is not valid.
 * @param rules The same schema for the interpreter.
 * @param path JSON Pointer to the schema, fragment form.
 * @param isOpen Whether enums take values that the description does not know: the interpreter decides on these.
 */
export function createValidator<T>(
  holds: Verdict,
  rules: NamedRules,
  path: string,
  isOpen = false,
): Validator<T> {
  const verdict: Verdict = (value) => {
    try {
      return holds(value);
    } catch {
      return false;
    }
  };
  const explained = (value: unknown): readonly Issue[] =>
    explain(interpret(rules, path, value, isOpen));
  const issues = (value: unknown): readonly Issue[] =>
    verdict(value) ? [] : explained(value);
  const check = (value: unknown): CheckResult<T> => {
    const found = issues(value);
    return found.length > 0
      ? { ok: false, issues: found }
      : { ok: true, value: value as T }; // the verdict makes it one
  };
  return {
    is: (value): value is T =>
      verdict(value) || (isOpen && explained(value).length === 0),
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
        return result.ok
          ? { value: result.value }
          : { issues: result.issues.map(standardIssue) };
      },
    },
  };
}

/** A verdict by the rules alone, for parameters: they are few, checked once a call, and a bundle need not hold them in two forms. */
export function interpreted(rules: NamedRules): Verdict {
  return (value) => {
    const scope: Scope = { issues: [], drift: [] };
    visit(rules, value, scope);
    return scope.issues.length === 0;
  };
}

const standardIssue = ({
  message,
  instanceLocation,
}: Issue): StandardIssue => ({
  message,
  path: instanceLocation
    .split("/")
    .slice(1)
    .map((key) => key.replace(/~1/g, "/").replace(/~0/g, "~")),
});

function explain(scope: Scope): readonly Issue[] {
  // The verdict was false, so there is a fault: where the interpreter could not get to it, this says so.
  if (scope.issues.length === 0 && (scope.isBroken || !scope.isOpen))
    fail(scope, "", "is nested too deeply, has cycles or throws");
  return scope.issues;
}

function interpret(
  rules: NamedRules,
  path: string,
  value: unknown,
  isOpen: boolean,
): Scope {
  const scope: Scope = { issues: [], drift: [], path, isOpen };
  try {
    visit(rules, value, scope);
  } catch {
    // Deep values exhaust the stack, getters and proxies may throw anything: what was found until then stands.
    scope.isBroken = true;
  }
  return scope;
}
