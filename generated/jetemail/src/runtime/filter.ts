import type { ChainTable, FilterValues } from "./filter-table.js";
import { lastBefore, writeValue } from "./filter-time.js";

interface Chain {
  readonly query: FilterValues;
  readonly extra?: FilterValues;
}

/** The methods of all chains over a table; each is called on a chain. */
type Methods = Record<string, unknown>;

/** A chain with one parameter set. */
type SetParameter = (filter: Chain, name: string, value: unknown) => Chain;

/**
 * A function that starts a chain over a table. Methods are made from the table, once.
 *
 * @param table Says the parameters; `F` is the type of its chain.
 * @returns Takes the value to start from, a saved filter for example; empty by default.
 */
export const filterBuilder = <Q extends object, F>(
  table: ChainTable,
): ((query?: Q) => F) => {
  const methods = commonMethods(table);
  const set = setterOf(table, methods);
  for (const name of table.names) {
    // Names in snake case have methods in camel case by this rule; others stand in `as`.
    methods[
      table.as?.[name] ??
        name.replace(/_./g, (pair) => pair.slice(1).toUpperCase())
    ] = function (this: Chain, value: unknown) {
      return set(this, name, value);
    };
  }
  addSort(table, methods, set);
  addRanges(table, methods, set);
  return (query) => chain(methods, { ...query }) as F; // F is emitted from the same table
};

const chain = (
  methods: Methods,
  query: FilterValues,
  extra?: FilterValues,
): Chain =>
  Object.freeze({
    __proto__: methods,
    query: Object.freeze(query),
    ...(extra && { extra: Object.freeze(extra) }),
  });

const commonMethods = (table: ChainTable): Methods => {
  const methods: Methods = {
    table,
    toJSON(this: Chain) {
      return this.query;
    },
    when(
      this: Chain,
      value: unknown,
      apply: (filter: Chain, value: unknown) => Chain,
    ) {
      return value === undefined || value === null || value === false
        ? this
        : apply(this, value);
    },
    param(this: Chain, name: string, value: unknown) {
      return chain(methods, this.query, { ...this.extra, [name]: value });
    },
  };
  return methods;
};

const setterOf =
  (table: ChainTable, methods: Methods): SetParameter =>
  ({ query, extra }, name, value) => {
    if (value === undefined)
      throw TypeError(`${name}: undefined is no filter, see .when()`);
    const kept = { ...query };
    for (const group of [
      ...(table.exclusive ?? []),
      ...(table.notations ?? []),
    ]) {
      if (group.includes(name)) for (const other of group) delete kept[other];
    }
    return chain(
      methods,
      { ...kept, [name]: writeValue(value, table.types?.[name]) },
      extra,
    );
  };

const addSort = (
  { sort }: ChainTable,
  methods: Methods,
  set: SetParameter,
): void => {
  if (!sort) return;
  methods["sortBy"] = function (this: Chain, by: string, order?: string) {
    const sorted = set(this, sort.by, sort.write?.(by, order) ?? by);
    return sort.order && order ? set(sorted, sort.order, order) : sorted;
  };
};

const addRanges = (
  { ranges, types }: ChainTable,
  methods: Methods,
  set: SetParameter,
): void => {
  for (const method in ranges) {
    const [lower, upper, isExclusive] = ranges[method] as [
      string,
      string,
      boolean?,
    ]; // own name of the table
    const range = (
      filter: Chain,
      { before, ...bounds }: FilterValues,
    ): Chain => {
      for (const bound in bounds)
        filter = set(filter, bound === "to" ? upper : lower, bounds[bound]);
      return before === undefined
        ? filter
        : set(
            filter,
            upper,
            isExclusive ? before : lastBefore(before, types?.[upper]),
          );
    };
    methods[method] = function (this: Chain, bounds: FilterValues) {
      return range(this, bounds);
    };
    methods[method + "Between"] = function (
      this: Chain,
      from: unknown,
      to: unknown,
    ) {
      return range(this, { from, to });
    };
  }
};
