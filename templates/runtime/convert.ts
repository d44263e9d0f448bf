import { isObject } from "./validator-type.js";

/**
 * Converts a value between the form in JSON and that in memory.
 *
 * What is not of the form to be converted stays as it is: converting what is converted changes nothing, and a value that
 * cannot be converted is for validators to refuse. No value given is changed: what differs is made anew.
 */
export type Conversion = (value: unknown, to: "memory" | "wire") => unknown;

/** Conversions of an object's members by name. */
export interface MemberConversions {
  readonly [name: string]: Conversion;
}

/** Members of other names: those that a pattern fits, or the rest. */
export interface RestConversions {
  readonly patterns?: readonly (readonly [RegExp, Conversion])[];
  readonly rest?: Conversion;
  /** Declared names without a conversion, which `rest` is not for. */
  readonly names?: readonly string[];
}

/** Sets a member of a copy, which is made when the first differs. */
function replace<Whole extends object>(
  whole: Whole,
  copy: Whole,
  key: string | number,
  member: unknown,
): Whole {
  const own = copy === whole ? clone(whole) : copy;
  // Defined and not assigned: a name may be `__proto__`.
  return Object.defineProperty(own, key, {
    value: member,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}

const clone = <Whole extends object>(whole: Whole): Whole =>
  (Array.isArray(whole) ? [...(whole as unknown[])] : { ...whole }) as Whole; // a copy has the type of the whole

/** An object by its members: `properties`, `patternProperties`, `additionalProperties`. */
export function members(
  named: MemberConversions,
  { patterns = [], rest, names = [] }: RestConversions = {},
): Conversion {
  const isOpen = patterns.length > 0 || rest;
  const conversionsOf = (name: string): readonly Conversion[] => {
    const own = Object.hasOwn(named, name) ? [named[name]!] : [];
    const fitting = patterns.filter(([pattern]) => pattern.test(name));
    const found = [...own, ...fitting.map(([, conversion]) => conversion)];
    const isKnown = found.length > 0 || names.includes(name);
    return isKnown || !rest ? found : [rest];
  };
  return (value, to) => {
    if (!isObject(value) || value instanceof Date) return value;
    let copy = value;
    for (const name of Object.keys(isOpen ? value : named)) {
      if (!Object.hasOwn(value, name)) continue;
      let member = value[name];
      for (const convert of isOpen ? conversionsOf(name) : [named[name]!])
        member = convert(member, to);
      if (member !== value[name]) copy = replace(value, copy, name, member);
    }
    return copy;
  };
}

/** An array by its elements: `prefixItems`, then `items`. */
export function items(
  rest: Conversion | undefined,
  prefix: readonly (Conversion | undefined)[] = [],
): Conversion {
  return (value, to) => {
    if (!Array.isArray(value)) return value;
    let copy: unknown[] = value;
    value.forEach((item: unknown, index) => {
      const convert = index < prefix.length ? prefix[index] : rest;
      const converted = convert ? convert(item, to) : item;
      if (converted !== item) copy = replace(value, copy, index, converted);
    });
    return copy;
  };
}

/** All in turn: of `allOf`, and of alternatives whose values differ in type. */
export function each(conversions: readonly Conversion[]): Conversion {
  return (value, to) =>
    conversions.reduce((result, convert) => convert(result, to), value);
}

/** A conversion that is looked up when it is needed: schemas refer to each other in circles. */
export function later(find: () => Conversion): Conversion {
  return (value, to) => find()(value, to);
}

/** Alternatives that a property with fixed values tells apart. A value of none of them stays as it is. */
export function tagged(
  property: string,
  alternatives: readonly (readonly [
    values: readonly unknown[],
    conversion: Conversion,
  ])[],
): Conversion {
  return (value, to) => {
    if (!isObject(value) || !Object.hasOwn(value, property)) return value;
    const found = alternatives.find(([values]) =>
      values.includes(value[property]),
    );
    return found ? found[1](value, to) : value;
  };
}

/** Between the two: neither changes. */
export const unchanged: Conversion = (value) => value;
