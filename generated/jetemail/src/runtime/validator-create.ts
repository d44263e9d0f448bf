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
 * @param rules The schema for the interpreter.
 * @param path JSON Pointer to the schema, fragment form.
 * @param holds The compiled check of the schema as written; what makes it throw is not valid. Parameters and errors have
 *   none: they are few, checked once a call, and a bundle need not hold them in two forms.
 * @param isOpen Whether enums take values that the description does not know: the interpreter decides on these.
 */
export function createValidator<T>(
  rules: NamedRules,
  path: string,
  holds?: Verdict,
  isOpen = false,
): Validator<T> {
  const interpret = (value: unknown): Scope => {
    const scope: Scope = { issues: [], drift: [], path, isOpen };
    try {
      visit(rules, value, scope);
    } catch {
      // Deep values and cycles exhaust the stack, getters and proxies may throw anything: what was found until then stands.
      fail(scope, "", "is too deep or throws");
    }
    return scope;
  };
  const verdict: Verdict = (value) => {
    try {
      return holds ? holds(value) : !interpret(value).issues.length;
    } catch {
      return false;
    }
  };
  const issues = (value: unknown): readonly Issue[] =>
    verdict(value) ? [] : interpret(value).issues;
  const check = (value: unknown): CheckResult<T> => {
    const found = issues(value);
    return found.length
      ? { ok: false, issues: found }
      : { ok: true, value: value as T }; // the verdict makes it one
  };
  return {
    is: (value): value is T =>
      verdict(value) || (isOpen && !interpret(value).issues.length),
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
        return result.ok
          ? { value: result.value }
          : { issues: result.issues.map(standardIssue) };
      },
    },
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
