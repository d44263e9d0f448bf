import { isJsonObject, type JsonObject } from "../../source/document.js";
import type { OperationModel } from "../../model/types.js";
import type { Schema } from "../../spec/types.js";
import {
  type OverrideFields,
  filterFields,
  listFields,
  paginationFields,
} from "./override-fields.js";
import type { FilterPlan, ListPlan, PaginationPlan, SortPlan } from "./types.js";

/**
 * What overrules the conclusions for one list operation, from the config or, in the same form, from `x-specmill-list`
 * on the operation. The parts given replace those concluded; `false` says that the operation is no list.
 *
 * @example
 * "x-specmill-list": { "pagination": { "itemId": "/uid" }, "filters": { "subject": { "operator": "eq" }, "debug": false } }
 */
export interface ListOverride {
  readonly pagination?: Partial<PaginationPlan>;
  /** `false`: the list cannot be sorted. */
  readonly sort?: SortPlan | false;
  /** By parameter; `false`: not a filter. The form of `x-specmill-filter` on a parameter. */
  readonly filters?: { readonly [param: string]: FilterOverride | false };
  readonly ranges?: ListPlan["ranges"];
  readonly exclusive?: ListPlan["exclusive"];
  readonly notations?: readonly (readonly string[])[];
}

/** Replaces parts of the conclusion for one parameter; `schema` takes the place of the declared schema. */
export type FilterOverride = Partial<Omit<FilterPlan, "param">> & { readonly schema?: Schema };

/** By operation, `GET /outbound/logs`. */
export type ListOverrides = { readonly [operation: string]: ListOverride | false };

/** All that overrules the conclusions for an operation: the description's extensions, then the config. */
export function overridesOf(
  operation: OperationModel,
  config: ListOverrides,
): readonly (ListOverride | false)[] {
  const found: (ListOverride | false)[] = [];
  const extension = operation.extensions["x-specmill-list"];
  if (extension === false) found.push(false);
  if (isJsonObject(extension)) found.push(readList(extension));
  const entries = operation.parameters.flatMap((parameter): [string, FilterOverride | false][] => {
    const value = parameter.extensions["x-specmill-filter"];
    if (value === false) return [[parameter.name, false]];
    return isJsonObject(value) ? [[parameter.name, readFilter(value)]] : [];
  });
  if (entries.length > 0) found.push({ filters: Object.fromEntries(entries) });
  const key = `${operation.method} ${operation.path}`;
  const configured = Object.hasOwn(config, key) ? config[key] : undefined;
  return configured === undefined ? found : [...found, configured];
}

/** Puts one override over a plan. */
export function overrideList(plan: ListPlan, override: ListOverride): ListPlan {
  const filters = overrideFilters(plan.filters, override.filters ?? {});
  const schemas = Object.entries(override.filters ?? {}).flatMap(
    ([param, filter]): [string, Schema][] =>
      filter !== false && filter.schema !== undefined ? [[param, filter.schema]] : [],
  );
  const { sort, ...rest } = plan;
  const order = override.sort ?? sort;
  return {
    ...rest,
    ...(order === undefined || order === false ? {} : { sort: order }),
    pagination: { ...plan.pagination, ...override.pagination },
    filters,
    ranges: override.ranges ?? plan.ranges,
    exclusive: override.exclusive ?? plan.exclusive,
    ...(override.notations === undefined ? {} : { notations: override.notations }),
    overrides: Object.fromEntries([...Object.entries(plan.overrides), ...schemas]),
  };
}

function overrideFilters(
  filters: readonly FilterPlan[],
  overrides: NonNullable<ListOverride["filters"]>,
): readonly FilterPlan[] {
  const kept = filters.flatMap((filter): FilterPlan[] => {
    const override = Object.hasOwn(overrides, filter.param) ? overrides[filter.param] : undefined;
    return override === false ? [] : [override === undefined ? filter : merge(filter, override)];
  });
  const known = new Set(filters.map(({ param }) => param));
  const added = Object.entries(overrides).flatMap(([param, override]): FilterPlan[] =>
    known.has(param) || override === false
      ? []
      : [merge({ param, field: param, operator: "eq", valueType: "string" }, override)],
  );
  return [...kept, ...added];
}

function merge(filter: FilterPlan, { schema: _schema, ...override }: FilterOverride): FilterPlan {
  return { ...filter, ...override };
}

/** Keeps the fields that have the form documented; the description may be anything. */
function pick(value: JsonObject, fields: OverrideFields): JsonObject {
  return Object.fromEntries(
    Object.entries(value).filter(
      ([key, item]) => Object.hasOwn(fields, key) && fields[key]?.fits(item) === true,
    ),
  );
}

function readFilter(value: JsonObject): FilterOverride {
  return pick(value, filterFields) as FilterOverride; // `pick` has checked the type of every field it keeps
}

function readList(value: JsonObject): ListOverride {
  const { pagination, filters } = value;
  const entries = isJsonObject(filters)
    ? Object.entries(filters).flatMap(([param, filter]): [string, FilterOverride | false][] =>
        isJsonObject(filter)
          ? [[param, readFilter(filter)]]
          : filter === false
            ? [[param, false]]
            : [],
      )
    : [];
  return {
    ...(pick(value, listFields) as ListOverride), // as above
    ...(isJsonObject(pagination)
      ? { pagination: pick(pagination, paginationFields) as Partial<PaginationPlan> }
      : {}),
    ...(entries.length === 0 ? {} : { filters: Object.fromEntries(entries) }),
  };
}
