import { limit } from "./validator-limit.js";
import {
  type Check,
  type Rules,
  fail,
  see,
  visitChild,
} from "./validator-scope.js";
import { isObject } from "./validator-type.js";

type Members = { readonly [key: string]: unknown };

/** Names that every object inherits; only these need the question whether a member is the object's own. */
function isOwn(value: Members, key: string): boolean {
  return (
    value[key] !== undefined &&
    (!(key in Object.prototype) || Object.hasOwn(value, key))
  );
}

/** `required`. */
export function checkRequired(names: readonly string[]): Check {
  return (value, scope) => {
    if (!isObject(value)) return;
    for (const name of names) {
      if (!isOwn(value, name))
        fail(
          scope,
          "required",
          `must have the property ${JSON.stringify(name)}`,
          name,
        );
    }
  };
}

/** `properties`. */
export function checkProperties(schemas: {
  readonly [key: string]: Rules;
}): Check {
  return (value, scope) => {
    if (!isObject(value)) return;
    scope.isDeclared = true;
    for (const key of Object.keys(schemas)) {
      if (!isOwn(value, key)) continue;
      see(scope, key);
      visitChild(schemas[key] ?? [], value[key], key, scope, "properties", key);
    }
  };
}

/** `patternProperties`: each pattern with its text. */
export function checkPatternProperties(
  patterns: readonly (readonly [pattern: RegExp, text: string, rules: Rules])[],
): Check {
  return (value, scope) => {
    if (!isObject(value)) return;
    for (const key of Object.keys(value)) {
      for (const [pattern, text, rules] of patterns) {
        if (!pattern.test(key)) continue;
        see(scope, key);
        visitChild(rules, value[key], key, scope, "patternProperties", text);
      }
    }
  };
}

function rest(keyword: string): (rules: Rules) => Check {
  return (rules) => (value, scope) => {
    if (!isObject(value) || scope.isAllSeen) return;
    for (const key of Object.keys(value)) {
      if (!scope.seen?.has(key))
        visitChild(rules, value[key], key, scope, keyword);
    }
    scope.isAllSeen = true;
  };
}

/** `additionalProperties`; stands after `properties` and `patternProperties`, before what applies in place. */
export const checkAdditionalProperties: (rules: Rules) => Check =
  /* @__PURE__ */ rest("additionalProperties");

/** `unevaluatedProperties`; stands after all other checks of its schema. */
export const checkUnevaluatedProperties: (rules: Rules) => Check =
  /* @__PURE__ */ rest("unevaluatedProperties");

/** `propertyNames`. */
export function checkPropertyNames(rules: Rules): Check {
  return (value, scope) => {
    if (!isObject(value)) return;
    const closed = { ...scope, isOpen: false };
    for (const key of Object.keys(value))
      visitChild(rules, key, key, closed, "propertyNames");
  };
}

/** `minProperties`. */
export const checkMinProperties: (limit: number) => Check =
  /* @__PURE__ */ limit(
    "minProperties",
    "have a number of properties of at least",
    (value, least) => isObject(value) && Object.keys(value).length < least,
  );

/** `maxProperties`. */
export const checkMaxProperties: (limit: number) => Check =
  /* @__PURE__ */ limit(
    "maxProperties",
    "have a number of properties of at most",
    (value, most) => isObject(value) && Object.keys(value).length > most,
  );

/** `dependentRequired`. */
export function checkDependentRequired(names: {
  readonly [key: string]: readonly string[];
}): Check {
  return (value, scope) => {
    if (!isObject(value)) return;
    for (const key of Object.keys(names)) {
      if (!isOwn(value, key)) continue;
      for (const name of names[key] ?? []) {
        if (isOwn(value, name)) continue;
        const message = `must have the property ${JSON.stringify(name)} beside ${JSON.stringify(key)}`;
        fail(scope, "dependentRequired", message, name);
      }
    }
  };
}

/** Whether a value is an object with a member of its own. */
export function hasProperty(value: unknown, key: string): boolean {
  return isObject(value) && isOwn(value, key);
}
