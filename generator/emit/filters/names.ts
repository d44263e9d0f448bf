import type { FilterMethods } from "../../plan/filter-methods.js";

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
  readonly methods: FilterMethods;
  /** File stem in `filters/`. */
  readonly file: string;
  /** First line of the module, without `//`. */
  readonly banner?: string;
}

/** Method names of a chain, to be looked up. */
export interface MethodNames {
  /** By parameter, in document order; the parameter that `sortBy` writes has none. */
  readonly methods: ReadonlyMap<string, string>;
  /** Ranges by the name of their method; the second method is that name with `Between`. */
  readonly ranges: ReadonlyMap<string, readonly [lower: string, upper: string]>;
  readonly hasSortBy: boolean;
}
