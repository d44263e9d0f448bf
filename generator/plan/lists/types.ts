import type { JsonValue } from "../../source/document.js";
import type { Pointer } from "../../source/pointer.js";
import type { Schema } from "../../spec/types.js";

/** What a filter asks of a field. */
export type FilterOperator =
  | "eq"
  | "ne"
  | "in"
  | "nin"
  | "gt"
  | "gte"
  | "lt"
  | "lte"
  | "contains"
  | "prefix"
  | "pattern"
  | "search"
  | "exists"
  | "has"
  | "all"
  | "expr"
  | "range"
  | "map"
  | "include"
  | "exclude"
  | "mode";

/** How a filter's value is written. Formats of string schemas stand as they are (`email`, `date`, `uuid`). */
export type FilterValueType =
  | "string"
  | "enum"
  | "integer"
  | "number"
  | "boolean"
  | "email"
  | "date"
  | "date-time"
  | "unix-s"
  | "unix-ms"
  | (string & {});

/** The part that a paging parameter plays. */
export type PageRole = "size" | "num" | "offset" | "cursor" | "after" | "before" | "around";

/** A way to learn whether, and where, there is a next page; `at` is a pointer into the body (`""` is the body). */
export interface NextSignal {
  readonly via:
    | "more"
    | "more-not"
    | "cursor"
    | "url"
    | "offset"
    | "page"
    | "pages"
    | "total"
    | "link"
    | "rel"
    | "item"
    | "header"
    | "short";
  readonly at?: string;
  readonly rel?: string;
}

export interface PaginationPlan {
  /** `page`, `offset`, `cursor`, `url`, `none`, `window`, joined with `+` where the operation offers several. */
  readonly kind: string;
  readonly params: { readonly [role in PageRole]?: string };
  /** Usable signals, best first. */
  readonly next: readonly NextSignal[];
  /** JSON Pointer into the body, `""` for an array at the top. */
  readonly items: string;
  /** First page number where pages are numbered; 1 unless the description says otherwise. */
  readonly firstPage?: number;
  /** Where the body says how large the pages are in truth (`/pagination/per_page`). */
  readonly sizeAt?: string;
  /** Where the body numbers the page (`/pagination/current_page`). */
  readonly pageAt?: string;
  /** Total of items, and the flag that says it was cut off. */
  readonly total?: { readonly at: string; readonly limitedAt?: string };
  /** Pointer into an item to its identity (`/uid`), for `stable`. */
  readonly itemId?: string;
  /** Parameters that pin the upper bound of time, for `stable`: the first is written, in its unit. */
  readonly upper?: {
    readonly params: readonly string[];
    readonly unit: "unix-s" | "unix-ms" | "date-time";
  };
}

export interface SortPlan {
  readonly kind: string;
  readonly by?: string;
  readonly default?: JsonValue;
  readonly order?: string;
  readonly orders?: readonly string[];
  readonly defaultOrder?: string;
  /** Fields of an item that may be asked for, for completion; the parameter takes any string. */
  readonly fields?: readonly string[];
}

export interface FilterPlan {
  /** Name on the wire. */
  readonly param: string;
  /** The logical field: `date` of `date_from`. */
  readonly field: string;
  readonly operator: FilterOperator;
  readonly valueType: FilterValueType;
  /** Where a row carries the field; `*` steps into every element (`/delivery_attempts/*\/action`). */
  readonly itemField?: string;
  /** Further places of the same field, of which any may hold; `itemField` is the one that must be there to say no. */
  readonly itemFieldsMore?: readonly string[];
  /** First and last instant of a row, where it carries them: a bound outside of them is surely false. */
  readonly span?: readonly [first: string, last: string];
  /** True where case does not matter: addresses, hosts, hexadecimal, free text. */
  readonly fold?: boolean;
  /** True where the value is compared without the angle brackets of a message identifier (RFC 5322, 3.6.4). */
  readonly bare?: boolean;
  /** Prefix of flags of the row that stand for values in lower case: `/was_` for `/was_spam` and SPAM. */
  readonly flags?: string;
  /** Values that the records at `itemField` never carry, so that only the flags tell. */
  readonly flagsOnly?: readonly string[];
  /** For the parts of a `deepObject` parameter: the parameter and the property, `created` and `gte` of `created[gte]`. */
  readonly within?: { readonly param: string; readonly property: string };
}

export interface RangePlan {
  readonly lower?: string;
  readonly upper?: string;
  readonly field: string;
}

/** A conclusion with the grounds it rests on, for people who check it. */
export interface Reason {
  /** What it is about: a parameter's name, `pagination`, `sort`, … */
  readonly about: string;
  readonly because: string;
}

/** What the parameters and the response of a list operation mean. */
export interface ListPlan {
  readonly method: "GET";
  readonly path: string;
  readonly pagination: PaginationPlan;
  readonly sort?: SortPlan;
  readonly filters: readonly FilterPlan[];
  readonly ranges: readonly RangePlan[];
  /** Refused together, as the description states. */
  readonly exclusive: readonly (readonly string[])[];
  /** Parameters that are notations of one bound (`date_from` and `from`): in a chain the last one wins. */
  readonly notations?: readonly (readonly string[])[];
  readonly reasons: readonly Reason[];
  /** Schema of an item. */
  readonly itemSchema?: Pointer;
  /**
   * Parameter schemas that the description's own words widen or narrow, by parameter name: a `format: date` whose
   * text allows date-times, seconds that must not be milliseconds. They take the place of the declared ones.
   */
  readonly overrides: { readonly [param: string]: Schema };
}
