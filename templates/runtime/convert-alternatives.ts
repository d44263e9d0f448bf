import type { Conversion } from "./convert.js";
import { type Rules, type Scope, visit } from "./validator-scope.js";

const holds = (rules: Rules, value: unknown, isOpen: boolean): boolean => {
  const scope: Scope = { issues: [], drift: [], path: "", isOpen };
  visit(rules, value, scope);
  return scope.issues.length === 0;
};

/**
 * Alternatives that nothing tells apart but what they ask: the first whose value in memory is as its schema says. A value of
 * none of them stays as it is.
 *
 * @param isOpen Whether enums take values that the description does not know, where no alternative takes the value without.
 */
export function firstOf(
  alternatives: readonly (readonly [rules: Rules, conversion: Conversion])[],
  isOpen?: boolean,
): Conversion {
  return (value, to) => {
    for (const open of isOpen ? [false, true] : [false])
      for (const [rules, convert] of alternatives) {
        const converted = convert(value, to);
        if (holds(rules, to === "wire" ? value : converted, open))
          return converted;
      }
    return value;
  };
}
