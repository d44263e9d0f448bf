import {
  type Check,
  type Rules,
  type Scope,
  branch,
  checkType,
  fail,
  take,
} from "./validator-scope.js";
import { hasProperty } from "./validator-object.js";

/** `$ref` and `$dynamicRef`. */
export function checkRef(rules: Rules, keyword = "checkRef"): Check {
  return (value, scope) => take(scope, branch(rules, value, scope, keyword));
}

/** `allOf`. */
export function checkAllOf(schemas: readonly Rules[]): Check {
  return (value, scope) =>
    schemas.forEach((rules, index) =>
      take(scope, branch(rules, value, scope, "allOf", index)),
    );
}

const holds = (scope: Scope): boolean => !scope.issues.length;

const branches = (
  schemas: readonly Rules[],
  value: unknown,
  keyword: string,
  scope: Scope,
  isOpen = scope.isOpen,
): readonly Scope[] =>
  schemas.map((rules, index) =>
    branch(rules, value, scope, keyword, index, isOpen),
  );

/** How much is wrong but formats, which are no reason to refuse a value. */
const faults = ({ issues }: Scope): number =>
  issues.filter((issue) => issue.keyword !== "format").length;

/**
 * Says why no branch holds: of which types the value should be, or what is wrong in the branch that it comes closest to. That is all
 * where the value is of the type of no other branch, or nothing but formats is broken.
 */
function failAll(tried: readonly Scope[], keyword: string, scope: Scope): void {
  const [closest, other] = tried
    .filter(({ types }) => !types)
    .sort((a, b) => faults(a) - faults(b));
  if (!closest)
    checkType(
      [...new Set(tried.map(({ types }) => types))].join(" "),
      scope.value,
      scope,
      keyword,
    );
  else {
    if (other && faults(closest)) fail(scope, keyword, "matches no schema");
    take(scope, closest);
  }
}

/** `anyOf`. */
export function checkAnyOf(schemas: readonly Rules[]): Check {
  return (value, scope) => {
    const tried = branches(schemas, value, "anyOf", scope);
    const held = tried.filter(holds);
    if (!held[0]) failAll(tried, "anyOf", scope);
    for (const inner of held) take(scope, inner);
  };
}

/** `oneOf`: of exactly one schema as written, or else of any with open enums. */
export function checkOneOf(schemas: readonly Rules[]): Check {
  return (value, scope) => {
    const closed = branches(schemas, value, "oneOf", scope, false);
    const held = closed.filter(holds);
    const tried =
      held.length || !scope.isOpen
        ? closed
        : branches(schemas, value, "oneOf", scope);
    const only = tried.find(holds);
    if (held.length > 1)
      fail(
        scope,
        "oneOf",
        `matches ${held.length} schemas, must match one`,
        1,
        held.length,
      );
    else if (only) take(scope, only);
    else failAll(tried, "oneOf", scope);
  };
}

/** `oneOf` or `anyOf` whose branches a property with fixed values tells apart; gives the branch by value. */
export function checkTagged(
  keyword: string,
  property: string,
  schemas: readonly (readonly [values: readonly unknown[], rules: Rules])[],
): Check {
  return (value, scope) => {
    const tag =
      hasProperty(value, property) &&
      (value as { readonly [key: string]: unknown })[property];
    const index = schemas.findIndex(([values]) => values.includes(tag));
    const found = schemas[index];
    if (found)
      return take(scope, branch(found[1], value, scope, keyword, index));
    const expected = schemas.flatMap(([values]) => values);
    fail(
      scope,
      keyword,
      `has no known value at ${JSON.stringify(property)}`,
      expected,
    );
  };
}

/** `not`. */
export function checkNot(rules: Rules): Check {
  return (value, scope) => {
    if (holds(branch(rules, value, scope, "not", undefined, false)))
      fail(scope, "not", "must not match the schema");
  };
}

/** `if`, `then`, `else`. */
export function checkIf(
  condition: Rules,
  then: Rules,
  otherwise: Rules,
): Check {
  return (value, scope) => {
    const tested = branch(condition, value, scope, "if", undefined, false);
    if (holds(tested)) take(scope, tested);
    const [rules, keyword] = holds(tested)
      ? [then, "then"]
      : [otherwise, "else"];
    take(scope, branch(rules, value, scope, keyword));
  };
}

/** `dependentSchemas`. */
export function checkDependentSchemas(schemas: {
  readonly [key: string]: Rules;
}): Check {
  return (value, scope) => {
    for (const key of Object.keys(schemas)) {
      if (!hasProperty(value, key)) continue;
      take(
        scope,
        branch(schemas[key] ?? [], value, scope, "dependentSchemas", key),
      );
    }
  };
}
