import { limit } from "./validator-limit.js";
import {
  type Check,
  type Rules,
  branch,
  fail,
  see,
  visitChild,
} from "./validator-scope.js";

/** `minItems`. */
export const checkMinItems: (limit: number) => Check = /* @__PURE__ */ limit(
  "minItems",
  "have a number of items of at least",
  (value, least) => Array.isArray(value) && value.length < least,
);

/** `maxItems`. */
export const checkMaxItems: (limit: number) => Check = /* @__PURE__ */ limit(
  "maxItems",
  "have a number of items of at most",
  (value, most) => Array.isArray(value) && value.length > most,
);

/** `items`, of the elements from `start` on. */
export function checkItems(rules: Rules, start = 0): Check {
  return (value, scope) => {
    if (!Array.isArray(value)) return;
    const schema = typeof rules === "function" ? rules() : rules;
    for (let index = start; index < value.length; index++) {
      visitChild(schema, value[index], index, scope, "items");
    }
    scope.isAllSeen = true;
  };
}

/** `prefixItems`. */
export function checkPrefixItems(schemas: readonly Rules[]): Check {
  return (value, scope) => {
    if (!Array.isArray(value)) return;
    schemas.slice(0, value.length).forEach((rules, index) => {
      visitChild(rules, value[index], index, scope, "prefixItems", index);
      see(scope, index);
    });
  };
}

/** `contains` with `minContains` and `maxContains`. */
export function checkContains(
  rules: Rules,
  least: number,
  most: number,
): Check {
  return (value, scope) => {
    if (!Array.isArray(value)) return;
    let count = 0;
    value.forEach((item: unknown, index) => {
      // With an upper limit, taking unknown enum members could make a match too many.
      const isOpen = scope.isOpen && most === Infinity;
      const { issues } = branch(
        rules,
        item,
        scope,
        "contains",
        undefined,
        isOpen,
      );
      if (issues.length > 0) return;
      count++;
      see(scope, index);
    });
    if (count < least)
      fail(
        scope,
        "contains",
        `must have at least ${least} items that match`,
        least,
        count,
      );
    if (count > most)
      fail(
        scope,
        "maxContains",
        `must have at most ${most} items that match`,
        most,
        count,
      );
  };
}

/** `unevaluatedItems`; stands after all other checks of its schema. */
export function checkUnevaluatedItems(rules: Rules): Check {
  return (value, scope) => {
    if (!Array.isArray(value) || scope.isAllSeen) return;
    value.forEach((item: unknown, index) => {
      if (!scope.seen?.has(index))
        visitChild(rules, item, index, scope, "unevaluatedItems");
    });
    scope.isAllSeen = true;
  };
}
