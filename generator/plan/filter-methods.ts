import { canBegin, replaceUnusable } from "./letters.js";
import type { ListPlan, RangePlan } from "./lists/types.js";
import type { FilterLock } from "./types.js";
import { capital, wordsOf } from "./words.js";

/** Methods of the chain of a list operation. Plain data. */
export interface FilterMethods {
  /** With their parameters, in document order; the parameter that `sortBy` writes has none. */
  readonly methods: readonly (readonly [param: string, method: string])[];
  /** The first method of each range, with the parameters of its bounds; the second one has that name with `Between`. */
  readonly ranges: readonly (readonly [
    method: string,
    bounds: readonly [lower: string, upper: string],
  ])[];
  readonly hasSortBy: boolean;
}

/** Members that every chain has, and names with a meaning of their own for JavaScript. */
const taken = [
  "query",
  "extra",
  "table",
  "toJSON",
  "when",
  "param",
  "then",
  ...Object.getOwnPropertyNames(Object.prototype),
];

/** `to_address`, `to-address` and `filter[to.address]` in camel case; `headerFrom` as it stands. */
export function methodNameOf(param: string): string {
  const bare = /^filters?\[(.+)\]$/.exec(param)?.[1] ?? param;
  if (/^[a-z][A-Za-z0-9]*$/.test(bare)) return bare;
  const [first = "param", ...rest] = wordsOf(bare).map((word) => replaceUnusable(word, ""));
  const name = replaceUnusable([first, ...rest.map(capital)].join(""), "");
  return canBegin(name) ? name : `_${name}`;
}

/**
 * Names every method. Published names come first, then parameters in document order, then ranges; a name that is taken gets
 * `Param`, then numbers. A range whose name is taken has no methods: its two parameters have.
 *
 * @param params Query parameters, in document order.
 * @param lock What is published of the operation's filter.
 */
export function nameMethods(
  list: ListPlan,
  params: readonly string[],
  lock: FilterLock = { methods: {}, ranges: {} },
): FilterMethods {
  const sortBy = list.sort?.by;
  const used = new Set([...taken, ...(sortBy === undefined ? [] : ["sortBy"])]);
  const own = params.filter((param) => param !== sortBy);
  const bounded = boundedRanges(list.ranges, new Set(own), lock);
  const claim = (...names: readonly string[]): boolean => {
    const isFree = names.every((name) => !used.has(name));
    if (isFree) for (const name of names) used.add(name);
    return isFree;
  };
  const claimRange = ({ method }: BoundedRange): boolean => claim(method, `${method}Between`);
  const published = new Set(bounded.filter((range) => range.isPublished && claimRange(range)));
  const kept = new Map(
    own.flatMap((param) => {
      const method = Object.hasOwn(lock.methods, param) ? lock.methods[param] : undefined;
      return method !== undefined && claim(method) ? [[param, method]] : [];
    }),
  );
  const methods = own.map((param) => {
    const method = kept.get(param) ?? freeName(methodNameOf(param), used);
    used.add(method);
    return [param, method] as const;
  });
  const ranges = bounded
    .filter((range) => published.has(range) || claimRange(range))
    .map(({ method, bounds }) => [method, bounds] as const);
  return { methods, ranges, hasSortBy: sortBy !== undefined };
}

interface BoundedRange {
  readonly method: string;
  readonly bounds: readonly [lower: string, upper: string];
  readonly isPublished: boolean;
}

/** Ranges both bounds of which have methods, under the names that they are published by, or those of their fields. */
function boundedRanges(
  ranges: readonly RangePlan[],
  params: ReadonlySet<string>,
  lock: FilterLock,
): BoundedRange[] {
  const keyOf = (bounds: readonly string[]): string => JSON.stringify(bounds);
  const published = new Map(
    Object.entries(lock.ranges).map(([method, bounds]) => [keyOf(bounds), method]),
  );
  return ranges.flatMap(({ field, lower, upper }): BoundedRange[] => {
    if (lower === undefined || upper === undefined) return [];
    if (!params.has(lower) || !params.has(upper)) return [];
    const bounds = [lower, upper] as const;
    const method = published.get(keyOf(bounds));
    const isPublished = method !== undefined;
    return [{ method: method ?? methodNameOf(field), bounds, isPublished }];
  });
}

function freeName(name: string, used: ReadonlySet<string>): string {
  if (!used.has(name)) return name;
  for (let number = 1; ; number++) {
    const candidate = `${name}Param${number === 1 ? "" : number}`;
    if (!used.has(candidate)) return candidate;
  }
}
