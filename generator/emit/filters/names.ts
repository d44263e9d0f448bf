import type { ListPlan } from "../../plan/lists/types.js";
import { canBegin, replaceUnusable } from "../../plan/letters.js";
import { wordsOf } from "../../plan/lists/words.js";
import { capital } from "../../plan/words.js";

/** Names of one operation's filter, settled in `plan`. */
export interface FilterNames {
  /** The function that starts a chain: `outboundLogs`. */
  readonly builder: string;
  /** The exported table; the builder's name with `Table` by default. */
  readonly table?: string;
  /** `OutboundLogsFilter`. */
  readonly chainType: string;
  /** `ListOutboundLogsQuery`, exported by `models.d.ts`. */
  readonly queryType: string;
  /** Whether a query has values of another type in memory than on the wire. */
  readonly isConverted?: boolean;
  /** File stem in `filters/`. */
  readonly file: string;
  /** First line of the module, without `//`. */
  readonly banner?: string;
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

/** Method names of a chain. */
export interface MethodNames {
  /** By parameter, in document order; the parameter that `sortBy` writes has none. */
  readonly methods: ReadonlyMap<string, string>;
  /** Ranges by the name of their method; the second method is that name with `Between`. */
  readonly ranges: ReadonlyMap<string, readonly [lower: string, upper: string]>;
  readonly hasSortBy: boolean;
}

/** `to_address`, `to-address` and `filter[to.address]` in camel case; `headerFrom` as it stands. */
export function methodNameOf(param: string): string {
  const bare = /^filters?\[(.+)\]$/.exec(param)?.[1] ?? param;
  if (/^[a-z][A-Za-z0-9]*$/.test(bare)) return bare;
  const [first = "param", ...rest] = wordsOf(bare).map((word) => replaceUnusable(word, ""));
  const name = replaceUnusable([first, ...rest.map(capital)].join(""), "");
  return canBegin(name) ? name : `_${name}`;
}

/**
 * Names every method. Parameters come first, in document order, then ranges; a name that is taken gets `Param`, then
 * numbers. A range whose name is taken has no methods: its two parameters have.
 */
export function nameMethods(list: ListPlan, params: readonly string[]): MethodNames {
  const hasSortBy = list.sort?.by !== undefined;
  const used = new Set([...taken, ...(hasSortBy ? ["sortBy"] : [])]);
  const methods = new Map<string, string>();
  for (const param of params) {
    if (param === list.sort?.by) continue;
    const name = freeName(methodNameOf(param), used);
    used.add(name);
    methods.set(param, name);
  }
  const ranges = new Map<string, readonly [string, string]>();
  for (const { field, lower, upper } of list.ranges) {
    const name = methodNameOf(field);
    if (lower === undefined || upper === undefined || used.has(name) || used.has(`${name}Between`))
      continue;
    if (!methods.has(lower) || !methods.has(upper)) continue;
    used.add(name).add(`${name}Between`);
    ranges.set(name, [lower, upper]);
  }
  return { methods, ranges, hasSortBy };
}

function freeName(name: string, used: ReadonlySet<string>): string {
  if (!used.has(name)) return name;
  for (let number = 1; ; number++) {
    const candidate = `${name}Param${number === 1 ? "" : number}`;
    if (!used.has(candidate)) return candidate;
  }
}
