import type { ChainTable, FilterValues } from "./filter-table.js";
import { lastBefore, writeValue } from "./filter-time.js";

interface Chain {
  readonly query: FilterValues;
  readonly extra?: FilterValues;
}

/**
 * A function that starts a chain over a table. Methods are made from the table, once.
 *
 * @param table Says the parameters; `F` is the type of its chain.
 * @returns Takes the value to start from, a saved filter for example; empty by default.
 */
export const filterBuilder = <Q extends object, F>(
  table: ChainTable,
): ((query?: Q) => F) => {
  const { types = {}, sort } = table;

  const chain = (query: FilterValues, extra?: FilterValues): Chain =>
    Object.freeze({ __proto__: methods, query, ...(extra && { extra }) });

  const set = (
    { query, extra }: Chain,
    name: string,
    value: unknown,
  ): Chain => {
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
      Object.freeze({ ...kept, [name]: writeValue(value, types[name]) }),
      extra,
    );
  };

  const methods: Record<string, unknown> = {
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
      return chain(this.query, Object.freeze({ ...this.extra, [name]: value }));
    },
  };

  for (const name of table.names) {
    // Names in snake case have methods in camel case by this rule; others stand in `as`.
    methods[
      table.as?.[name] ??
        name.replace(/_./g, (pair) => pair.slice(1).toUpperCase())
    ] = function (this: Chain, value: unknown) {
      return set(this, name, value);
    };
  }

  if (sort) {
    methods["sortBy"] = function (this: Chain, by: string, order?: string) {
      const sorted = set(
        this,
        sort.by,
        sort.write ? sort.write(by, order) : by,
      );
      return sort.order && order ? set(sorted, sort.order, order) : sorted;
    };
  }

  for (const method in table.ranges) {
    const [lower, upper, isExclusive] = table.ranges[method] as [
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
            isExclusive ? before : lastBefore(before, types[upper]),
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

  return (query) => chain(Object.freeze({ ...query })) as F; // F is emitted from the same table
};
