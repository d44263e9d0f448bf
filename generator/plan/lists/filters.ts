import type { SchemaIndex } from "../../model/types.js";
import { findItemField, type ItemPlace, nestedPlaces } from "./fields.js";
import { flagsOf, isFolded, isMessageIdentifier, spanOf } from "./matching.js";
import { questionOf } from "./operator.js";
import type { ParameterView } from "./parameter-view.js";
import { sideOf } from "./bounds.js";
import { isTime } from "./roles.js";
import { type SchemaView, viewSchema } from "./schema-view.js";
import type { FilterOperator, FilterPlan, Reason } from "./types.js";
import { valueTypeOf } from "./value-type.js";

/** Filters with the grounds for each. */
export interface FilterFinding {
  readonly filters: readonly FilterPlan[];
  readonly reasons: readonly Reason[];
}

/** Reads every parameter that is left once paging, sorting and the shape of the answer are known. */
export function planFilters(
  parameters: readonly ParameterView[],
  item: SchemaView | undefined,
  schemas: SchemaIndex,
): FilterFinding {
  const reasons: Reason[] = [];
  const asked = parameters.flatMap((parameter) => {
    const parts = deepParts(parameter, schemas);
    if (parts.length > 0)
      return parts.map((filter) => ({ parameter, filter: withField(filter, item) }));
    const { operator, field, because } = questionOf(parameter, item, schemas);
    reasons.push({ about: parameter.name, because });
    const valueType =
      operator === "range"
        ? rangeType(parameter)
        : valueTypeOf(parameter, sideOf(operator) !== undefined && isTimed(parameter));
    return [{ parameter, filter: { param: parameter.name, field, operator, valueType } }];
  });
  const placed = placeAll(asked, item, schemas);
  return { filters: placed, reasons };
}

function isTimed(parameter: ParameterView): boolean {
  return isTime(parameter) || /time|date|since|until|before|after/i.test(parameter.name);
}

function rangeType(parameter: ParameterView): string {
  const { text, name } = parameter;
  if (/\bdate\b|\btime\b|rfc ?3339|iso ?8601/i.test(text))
    return /\btime|rfc ?3339|T\d\d:|iso ?8601/i.test(text) ? "date-time" : "date";
  return /size|bytes|count|number/i.test(`${name} ${text}`) ? "integer" : "number";
}

const partOperators: ReadonlyMap<string, FilterOperator> = new Map([
  ["gt", "gt"],
  ["gte", "gte"],
  ["lt", "lt"],
  ["lte", "lte"],
  ["eq", "eq"],
  ["ne", "ne"],
  ["in", "in"],
  ["nin", "nin"],
]);

/** A `deepObject` parameter whose properties are operators is a filter a property: `created[gte]`. */
function deepParts(parameter: ParameterView, schemas: SchemaIndex): readonly FilterPlan[] {
  if (!parameter.isObject || parameter.view === undefined) return [];
  const parts = [...parameter.view.properties].flatMap(([property, pointer]): FilterPlan[] => {
    const operator = partOperators.get(property);
    const view = viewSchema(schemas, pointer);
    if (operator === undefined || view === undefined) return [];
    const part: ParameterView = {
      ...parameter,
      view,
      value: view.keywords,
      text: `${parameter.text}\n\n${view.keywords.description ?? ""}`,
      isObject: false,
      isNumeric: view.types.has("integer") || view.types.has("number"),
      isString: view.types.has("string"),
    };
    return [
      {
        param: `${parameter.name}[${property}]`,
        field: parameter.name,
        operator,
        valueType: valueTypeOf(part, isTime(part)),
        within: { param: parameter.name, property },
      },
    ];
  });
  return parts.length === parameter.view.properties.size ? parts : [];
}

function withField(filter: FilterPlan, item: SchemaView | undefined): FilterPlan {
  const at = findItemField(item, filter.field);
  return at === undefined ? filter : { ...filter, itemField: at };
}

interface Asked {
  readonly parameter: ParameterView;
  readonly filter: FilterPlan;
}

const unplaced: ReadonlySet<FilterOperator> = new Set([
  "search",
  "expr",
  "include",
  "exclude",
  "mode",
]);

/**
 * Finds where a row carries each field: at its top, else in records nested in it. One field alone in a nested record
 * may be another thing of the same name; records that carry several of the fields are events that the list gathers.
 */
function placeAll(
  asked: readonly Asked[],
  item: SchemaView | undefined,
  schemas: SchemaIndex,
): readonly FilterPlan[] {
  const nested = asked.map(({ filter }) =>
    unplaced.has(filter.operator) || findItemField(item, filter.field) !== undefined
      ? []
      : nestedPlaces(item, filter.field, schemas),
  );
  const fieldsByRecords = new Map<string, Set<string>>();
  nested.forEach((places, index) => {
    for (const { records = "" } of places) {
      const fields = fieldsByRecords.get(records) ?? new Set();
      fieldsByRecords.set(records, fields.add(asked[index]?.filter.field ?? ""));
    }
  });
  const weight = ({ records = "" }: ItemPlace): number => fieldsByRecords.get(records)?.size ?? 0;
  return asked.map((one, index) => {
    const places = [...(nested[index] ?? [])].sort((a, b) => weight(b) - weight(a));
    const isEvent = places[0] !== undefined && weight(places[0]) > 1;
    return place(one, isEvent ? places : [], item, schemas);
  });
}

function place(
  { parameter, filter }: Asked,
  places: readonly ItemPlace[],
  item: SchemaView | undefined,
  schemas: SchemaIndex,
): FilterPlan {
  if (unplaced.has(filter.operator)) return filter;
  const isBound = sideOf(filter.operator) !== undefined;
  const top = findItemField(item, filter.field);
  const [first, ...more] = places;
  const others = isBound ? more.map(({ at }) => at) : [];
  const at = top ?? first?.at;
  const span = isBound && top === undefined ? spanOf(item, schemas) : undefined;
  const flags =
    filter.valueType === "enum" && top === undefined ? flagsOf(parameter, item, first) : undefined;
  return {
    ...filter,
    ...(at === undefined ? {} : { itemField: at }),
    ...(others.length === 0 ? {} : { itemFieldsMore: others }),
    ...(span === undefined ? {} : { span }),
    ...(isFolded(parameter, filter) ? { fold: true } : {}),
    ...(isMessageIdentifier(filter.field) ? { bare: true } : {}),
    ...flags,
  };
}
