import type { ParameterModel, SchemaIndex } from "../../model/types.js";
import { groupBy } from "../../plan/group.js";
import type { FilterPlan, ListPlan, SortPlan } from "../../plan/lists/types.js";
import { viewSchema } from "../../plan/lists/schema-view.js";
import { closureInPlace } from "../../plan/in-place.js";
import type { JsonObject, JsonValue } from "../../source/document.js";
import { escapeToken } from "../../source/pointer.js";
import type { SchemaObject } from "../../spec/types.js";
import {
  type Code,
  type Expression,
  code,
  importedValue,
  literal,
  objectLiteral,
} from "../code.js";
import { convertedSchemas } from "../conversions/reach.js";
import { filterRule } from "../parameter-rule.js";
import { patternFlags } from "../validators/pattern.js";
import type { MethodNames } from "./names.js";
import { shapeOfValue } from "./shape.js";

/** What the emitter knows of one query parameter. */
export interface ParameterFacts {
  readonly model: ParameterModel;
  /** As `filterRule` gives it. */
  readonly rule: JsonObject;
  /** Of the value, or of the values in an array. */
  readonly schema: SchemaObject;
  readonly isArray: boolean;
  /** Types that JSON Schema allows of the value, or of the values in an array; none where it does not say. */
  readonly types: ReadonlySet<string>;
  /** How a value is written, `string` by default. */
  readonly type: string;
  /** The filters of the parameter: one, or one a property of a `deepObject`; none for paging and sorting. */
  readonly filters: readonly FilterPlan[];
  /** Written in JSON, with values that are held in another form. */
  readonly isExact: boolean;
  /** Of objects, and of lists of objects or lists: what the runtime's `ValueShape` says. */
  readonly shape?: JsonValue;
}

/** Gathers the facts of each query parameter, in document order. */
export function gatherFacts(
  parameters: readonly ParameterModel[],
  list: ListPlan,
  schemas: SchemaIndex,
): readonly ParameterFacts[] {
  const byParameter = groupBy(list.filters, ({ param, within }) => within?.param ?? param);
  return parameters
    .filter((parameter) => parameter.in === "query")
    .map((model) => {
      const view = model.schema === undefined ? undefined : viewSchema(schemas, model.schema);
      const isArray = view?.types.has("array") ?? false;
      const items = isArray && view?.items !== undefined ? viewSchema(schemas, view.items) : view;
      const override = Object.hasOwn(list.overrides, model.name)
        ? list.overrides[model.name]
        : undefined;
      const schema = typeof override === "object" ? override : (items?.keywords ?? {});
      const filters = byParameter.get(model.name) ?? [];
      const types = items?.types ?? new Set<string>();
      const own = typeOf(filters, schema, types);
      // A time that is a number stays one, be it a `bigint` in memory: chains take a `Date` for it.
      const type = isTimeType(own) ? own : (heldType(model.schema, schemas) ?? own);
      const rule = filterRule(model, schemas);
      const isExact = "mediaType" in rule && convertedSchemas(schemas).has(model.schema ?? "");
      const fact = { model, rule, schema, isArray, types, type, filters, isExact };
      const isNested = isCompound(fact) && !("mediaType" in rule) && holdsMore(fact);
      const shape = isNested ? shapeOfValue(model.schema, schemas) : undefined;
      return { ...fact, ...(shape !== undefined && { shape }) };
    });
}

/** The type of integers that are held in another than that on the wire: they are so in filters, too. */
function heldType(pointer: string | undefined, schemas: SchemaIndex): string | undefined {
  if (pointer === undefined) return undefined;
  const found = closureInPlace([pointer], schemas, ["allOf", "anyOf", "oneOf", "items"]).find(
    ({ held }) => held !== undefined && held.memory !== "Date",
  );
  const memory = found?.held?.memory;
  return memory === "number" ? "integer" : memory;
}

/** Types of values that are instants or days, for which the chain takes a `Date`. */
export function isTimeType(type: string): boolean {
  return /^(unix-|date)/.test(type);
}

function typeOf(
  filters: readonly FilterPlan[],
  schema: SchemaObject,
  types: ReadonlySet<string>,
): string {
  const declared = filters[0]?.valueType;
  if (isWidened(schema)) return "date-or-time";
  if (types.has("array") && types.size === 1) return "array";
  if (declared !== undefined && declared !== "enum" && filters[0]?.operator !== "range")
    return declared;
  const known = ["integer", "number", "boolean", "object"].find((type) => types.has(type));
  return known !== undefined && !types.has("string") ? known : (schema.format ?? "string");
}

/** Days and date-times both: the override of a `format` that the description's words widen. */
function isWidened({ anyOf = [] }: SchemaObject): boolean {
  const formats = anyOf.map((member) => (typeof member === "object" ? member.format : undefined));
  return formats.includes("date") && formats.includes("date-time");
}

/** What the chain needs: names, methods, ways of writing. */
export function chainCode(
  list: ListPlan,
  facts: readonly ParameterFacts[],
  names: MethodNames,
): Code {
  const { sort, exclusive, notations = [] } = list;
  return objectLiteral([
    ["names", literal(facts.map(({ model }) => model.name))],
    ["as", mapOf(facts, ({ model }) => methodAlias(model.name, names))],
    [
      "types",
      mapOf(facts, ({ type }) => (isTimeType(type) || type === "email" ? type : undefined)),
    ],
    ["exclusive", exclusive.length === 0 ? undefined : literal(exclusive)],
    ["notations", notations.length === 0 ? undefined : literal(notations)],
    ["ranges", names.ranges.size === 0 ? undefined : literal(rangesOf(facts, names))],
    ["sort", sort?.by === undefined ? undefined : sortRule(sort.by, sort)],
    ["write", isStyled(facts) ? writer(facts) : undefined],
    ["styles", mapOf(facts, styleOf)],
  ]);
}

/** The rules by parameter, one line each; `chain` names the constant of `chainCode`. */
export function tableCode(list: ListPlan, facts: readonly ParameterFacts[], chain: Code): Code {
  const rules = facts.map((fact) => [fact.model.name, literal(ruleOf(fact, list))] as const);
  return objectLiteral([
    ["chain", chain],
    ["rules", objectLiteral(rules)],
    [
      "styled",
      isStyled(facts) ? importedValue("./runtime/filter-read.js", "styledFilters") : undefined,
    ],
    ["shapes", mapOf(facts, ({ shape }) => shape)],
    [
      "readJson",
      facts.some(({ isExact }) => isExact) ? importedValue(exactStyles, "readBigints") : undefined,
    ],
  ]);
}

/** Whether values are written by more than the default style. */
const isStyled = (facts: readonly ParameterFacts[]): boolean =>
  facts.some((fact) => styleOf(fact) !== undefined || (isCompound(fact) && !isPlainList(fact)));

const writer = (facts: readonly ParameterFacts[]): Expression =>
  facts.some(({ isExact }) => isExact)
    ? importedValue(exactStyles, "writeExactStyles")
    : importedValue(styles, "writeStyles");

function mapOf(
  facts: readonly ParameterFacts[],
  valueOf: (fact: ParameterFacts) => JsonValue | undefined,
): Code | undefined {
  const entries = facts.flatMap((fact): [string, JsonValue][] => {
    const value = valueOf(fact);
    return value === undefined ? [] : [[fact.model.name, value]];
  });
  return entries.length === 0 ? undefined : literal(Object.fromEntries(entries));
}

/** The parameter of `sortBy` has no method of its own, so its alias must not take a name: it is `sortBy` itself. */
function methodAlias(param: string, names: MethodNames): string | undefined {
  const method = names.methods.get(param) ?? "sortBy";
  return method === snakeToCamel(param) ? undefined : method;
}

function rangesOf(facts: readonly ParameterFacts[], names: MethodNames): JsonObject {
  const isExclusive = (param: string): boolean =>
    facts.some(({ model, filters }) => model.name === param && filters[0]?.operator === "lt");
  return Object.fromEntries(
    [...names.ranges].map(([method, [lower, upper]]) => [
      method,
      isExclusive(upper) ? [lower, upper, true] : [lower, upper],
    ]),
  );
}

/** The rule that the client writes the parameter by, as far as it says something of its values. */
function styleOf(fact: ParameterFacts): JsonObject | undefined {
  const { allowReserved } = fact.rule;
  if (isCompound(fact)) return Object.keys(fact.rule).length > 0 ? fact.rule : undefined;
  return allowReserved === undefined ? undefined : { allowReserved };
}

const styles = "./runtime/filter-style.js";
const exactStyles = "./runtime/filter-style-exact.js";

function sortRule(by: string, sort: SortPlan): Code {
  const writers: { readonly [kind: string]: string } = { signed: "signedSort", colon: "colonSort" };
  const writer = writers[sort.kind];
  return objectLiteral([
    ["by", by],
    ["order", sort.order],
    ["write", writer === undefined ? undefined : code`${importedValue(styles, writer)}`],
  ]);
}

/** Whether values are written by more than their text. */
function isCompound({ model, rule, isArray, types, schema }: KnownFacts): boolean {
  // What is not described may be anything.
  const isUnknown = types.size === 0 && schema.enum === undefined && schema.const === undefined;
  return (
    isArray ||
    isUnknown ||
    types.has("object") ||
    model.style === "deepObject" ||
    "mediaType" in rule
  );
}

/** Whether values, or the items of a list, have something in them. */
const holdsMore = ({ model, types }: KnownFacts): boolean =>
  model.style === "deepObject" || types.has("object") || types.has("array");

type KnownFacts = Omit<ParameterFacts, "shape">;

/** Whether values are lists of single values in the default style, for which nothing else has to be in a bundle. */
function isPlainList(fact: ParameterFacts): boolean {
  const { isArray, types, schema } = fact;
  const isSingle = schema.enum !== undefined || types.size > 0;
  const isNested = types.has("object") || types.has("array");
  return isArray && isSingle && !isNested && styleOf(fact) === undefined;
}

function ruleOf(fact: ParameterFacts, list: ListPlan): JsonObject {
  const { model, schema, isArray, type } = fact;
  return present({
    ...filterFields(fact),
    type: type === "string" || type === "enum" ? undefined : type,
    // Those of integers that are `bigint`s are for validators.
    enum: type === "bigint" ? undefined : schema.enum,
    min: schema.minimum,
    max: schema.maximum,
    minLength: schema.minLength,
    maxLength: schema.maxLength,
    // The rest is no regular expression: validators say so, and enforce it no more than filters.
    pattern: patternFlags(schema.pattern ?? "") === undefined ? undefined : schema.pattern,
    list: isArray ? true : undefined,
    anyCase: model.name === list.sort?.order && schema.enum !== undefined ? true : undefined,
    required: model.required ? true : undefined,
  });
}

/** The rule of the runtime for names without `as`. */
function snakeToCamel(name: string): string {
  return name.replace(/_./g, (pair) => pair.slice(1).toUpperCase());
}

/** Fields of the rule that are not the common case, as `FilterRule` describes it. */
function filterFields({ model, filters, type }: ParameterFacts): {
  readonly [key: string]: JsonValue | undefined;
} {
  const [filter] = filters;
  if (filter === undefined) return { op: "" };
  const places = [filter.itemField, ...(filter.itemFieldsMore ?? [])].filter(
    (at) => at !== undefined,
  );
  const place = places.length > 1 ? places : (places[0] ?? "");
  const isFoldedAnyway =
    type === "email" || filter.operator === "contains" || filter.operator === "prefix";
  const operator = filter.within === undefined ? filter.operator : "parts";
  return {
    op: operator === "eq" ? undefined : operator,
    field: filter.field === model.name || filter.field === "*" ? undefined : filter.field,
    at:
      place === `/${escapeToken(model.name)}` || (place === "" && filter.field === "*")
        ? undefined
        : place,
    span: filter.span,
    fold: isFoldedAnyway ? undefined : filter.fold,
    bare: filter.bare,
    flags: filter.flags,
    flagsOnly: filter.flagsOnly,
  };
}

function present(members: { readonly [key: string]: JsonValue | undefined }): JsonObject {
  return Object.fromEntries(
    Object.entries(members).filter((entry): entry is [string, JsonValue] => entry[1] !== undefined),
  );
}
