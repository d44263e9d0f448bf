import type { FilterBuilderPlan } from "../../plan/types.js";

/** What the module of one operation's filter is made with. */
export interface FilterNames extends FilterBuilderPlan {
  /** Whether a query has values of another type in memory than on the wire. */
  readonly isConverted: boolean;
  /** First line of the module, without `//`. */
  readonly banner: string;
}

/** Method names of a chain, to be looked up. */
export interface MethodNames {
  /** By parameter, in document order; the parameter that `sortBy` writes has none. */
  readonly methods: ReadonlyMap<string, string>;
  /** Ranges by the name of their method; the second method is that name with `Between`. */
  readonly ranges: ReadonlyMap<string, readonly [lower: string, upper: string]>;
  readonly hasSortBy: boolean;
}
