import type { ParameterRules } from "./descriptor.js";
import type { FilterIssue } from "./filter-check.js";
import type { RawPair, ReadValues } from "./filter-text.js";
import type { QueryFilter } from "./query-input.js";

/** Parameter values by name on the wire. */
export type FilterValues = Readonly<Record<string, unknown>>;

/** What a chain must know of an operation's query parameters to hold and to write their values. */
export interface ChainTable {
  /** Names on the wire, in the order in which `toQuery` writes them. */
  readonly names: readonly string[];
  /** Methods that are not the name in camel case. */
  readonly as?: { readonly [name: string]: string };
  /** How instants and addresses are written, by parameter; other values are written as they are. */
  readonly types?: { readonly [name: string]: string };
  /** Parameters that are refused together. In a chain the last one wins. */
  readonly exclusive?: readonly (readonly string[])[];
  /** Parameters that are notations of one bound. In a chain the last one wins. */
  readonly notations?: readonly (readonly string[])[];
  /** Lower and upper parameter by the method that sets both; true where the upper one is exclusive. */
  readonly ranges?: {
    readonly [method: string]: readonly [
      lower: string,
      upper: string,
      isExclusive?: boolean,
    ];
  };
  readonly sort?: SortRule;
  /** Writes a query by rules; absent where all are single values and lists in the default style. */
  readonly write?: (
    query: readonly (readonly [name: string, value: unknown])[],
    styles?: ParameterRules,
  ) => string;
  /** Rules that are not the default. */
  readonly styles?: ParameterRules;
}

/** How an order is written. */
export interface SortRule {
  readonly by: string;
  readonly order?: string;
  /** Field and order as one value; absent where `order` is a parameter of its own, or there is none. */
  readonly write?: (by: string, order?: string) => unknown;
}

/** What a list operation's query parameters mean. Made from the description; never changed. */
export interface FilterTable<Q = object> {
  readonly chain: ChainTable;
  /** What reads other styles than the default, and tells what these cannot carry; there where the chain has `write`. */
  readonly styled?: StyledFilters;
  /** Of objects, and of lists of objects or lists. */
  readonly shapes?: { readonly [name: string]: ValueShape };
  /** Reads JSON in which integers keep all digits. */
  readonly readJson?: (text: string) => unknown;
  /** Never there: it carries the type of the query. */
  readonly query?: Q;
  /** By name on the wire; parameters that do not choose rows (paging, sorting) have `op: ""`. */
  readonly rules: { readonly [name: string]: FilterRule };
}

/** Reads a query in any style, and tells the faults of values that their style cannot carry. */
export interface StyledFilters {
  readonly read: (pairs: readonly RawPair[], table: FilterTable) => ReadValues;
  readonly faults: (
    values: FilterValues,
    table: FilterTable,
  ) => readonly FilterIssue[];
}

/** What a text in a query is read as: names of types, set apart by spaces, `""` for any; with it what is inside. */
export type ValueShape =
  | string
  | {
      readonly types: string;
      /** Where its values are of several types. */
      readonly enum?: readonly unknown[];
      readonly items?: ValueShape;
      readonly properties?: { readonly [name: string]: ValueShape };
      /** Of members that are not described; absent where the description does not say that there are others. */
      readonly rest?: ValueShape;
    };

/**
 * One parameter. What is absent is the common case: the question `eq` of the field of the same name at the top of a row,
 * and a string without limits.
 */
export interface FilterRule {
  /** What is asked of the field, where it is not `eq`. */
  readonly op?: string;
  /** Logical field, where it is not the name. */
  readonly field?: string;
  /** How the value is written, where it is not a string. */
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly min?: number;
  readonly max?: number;
  /** In code points. */
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  /** True for arrays. */
  readonly list?: boolean;
  /** For a sort order: its values are read in any case. */
  readonly anyCase?: boolean;
  readonly required?: boolean;
  /**
   * Where a row has the field, where that is not at its top by the parameter's name; `*` is every element, `""` is
   * nowhere. The first of several must be there for the answer to be no.
   */
  readonly at?: string | readonly string[];
  /** First and last instant of all that a row gathers. */
  readonly span?: readonly [string, string];
  /** Case does not matter; nor does it for addresses and parts of texts, which need not say so. */
  readonly fold?: boolean;
  /** Compared without angle brackets. */
  readonly bare?: boolean;
  /** Prefix of the row's flags for values: `/was_`. */
  readonly flags?: string;
  /** Values that only the flags tell. */
  readonly flagsOnly?: readonly string[];
}

/** What every chain has beside the methods of its parameters. Immutable: each call gives a new one. */
export interface Filter<Q> extends QueryFilter<Q> {
  readonly table: ChainTable;
  /**
   * Calls `apply` with the value, unless it is `undefined`, `null` or `false`; then the filter stays as it is.
   *
   * @example
   * outboundLogs().when(recipient, (filter, to) => filter.toAddress(to))
   */
  when<V>(
    value: V,
    apply: (filter: this, value: Exclude<V, undefined | null | false>) => this,
  ): this;
  /** Sends a parameter that the description does not know, or a value that it does not allow, as it is. */
  param(name: string, value: unknown): this;
}

/** Bounds of a range; `before` is exclusive, `to` is as the service has it (inclusive unless described otherwise). */
export type FilterBounds<Lower, Upper = Lower> =
  | { readonly from: Lower; readonly to?: Upper; readonly before?: never }
  | { readonly from: Lower; readonly to?: never; readonly before: Upper }
  | { readonly from?: never; readonly to: Upper; readonly before?: never }
  | { readonly from?: never; readonly to?: never; readonly before: Upper };

/** The chain of a list operation with few filters: methods by name with the parameter that each sets. */
export type MethodFilter<
  Q,
  Methods extends { readonly [method: string]: keyof Q },
  Times extends keyof Methods = never,
  Sort extends keyof Q = never,
  Order = never,
> = Filter<Q> & {
  readonly [M in keyof Methods]: (
    value: NonNullable<Q[Methods[M]]> | (M extends Times ? Date : never),
  ) => MethodFilter<Q, Methods, Times, Sort, Order>;
} & ([Sort] extends [never]
    ? unknown
    : {
        sortBy(
          field: NonNullable<Q[Sort]>,
          ...order: [Order] extends [never] ? [] : [order?: Order]
        ): MethodFilter<Q, Methods, Times, Sort, Order>;
      });
