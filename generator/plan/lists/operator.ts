import type { ParameterView } from "./parameter-view.js";
import { propertyNamed } from "./fields.js";
import { type SchemaView, viewSchema } from "./schema-view.js";
import type { SchemaIndex } from "../../model/types.js";
import type { FilterOperator } from "./types.js";
import { boundOf, fieldOfBound } from "./bounds.js";
import { foldName, singular } from "./words.js";

/** What a parameter asks of which field, and why that is thought. */
export interface Question {
  readonly operator: FilterOperator;
  readonly field: string;
  readonly because: string;
}

const bracketOperators: ReadonlyMap<string, FilterOperator> = new Map([
  ["gt", "gt"],
  ["gte", "gte"],
  ["ge", "gte"],
  ["lt", "lt"],
  ["lte", "lte"],
  ["le", "lte"],
  ["eq", "eq"],
  ["ne", "ne"],
  ["neq", "ne"],
  ["not", "ne"],
  ["in", "in"],
  ["nin", "nin"],
  ["contains", "contains"],
  ["icontains", "contains"],
  ["like", "contains"],
  ["substring", "contains"],
  ["startswith", "prefix"],
  ["prefix", "prefix"],
  ["exists", "exists"],
  ["isnull", "exists"],
]);

const searchNames =
  /^(q|query|search|searchterms?|searchquery|searchstring|searchtext|keywords?|term|text|freetext|fulltext|filter|s)$/;
const expressionWords =
  /\b(query|filter|search) (syntax|expression|language|qualifiers?|keywords)\b|\bexpression\b|\bsyntax\b|\blucene\b|\bodata\b/i;
const listWords =
  /\bcomma[- ](separated|delimited)\b|\bseparated by commas?\b|\b(comma|pipe|semicolon)-?\w* list\b|\bone or more\b|\bcan be (specified|passed|provided) multiple times\b/i;
const containsWords =
  /\bcontain(s|ing)?\b|\bsubstring\b|\bpartial(ly)?\b|\bfuzzy\b|\bcase[- ]insensitive(ly)? match\b/i;
const prefixWords = /\b(start(s|ing)?|begin(s|ning)?) with\b|\bprefix\b/i;
const rangeWords = /\bdate ranges?\b|\.\.|`?[<>]=?`?,? |\ba range\b|\brange of\b/i;

/** More characters than this are free text, which nobody types whole: 255 is what database columns have by default. */
const longestExactValue = 255;

/** Judges one parameter by its name, then its type, then its words. */
export function questionOf(
  parameter: ParameterView,
  item: SchemaView | undefined,
  schemas: SchemaIndex,
): Question {
  const spelt = operatorInName(parameter, item);
  if (spelt !== undefined) return spelt;
  const bound = boundOf(parameter);
  if (bound !== undefined) {
    const field = fieldOfBound(bound, parameter, item);
    return {
      operator: bound.operator,
      field,
      because: `the name and the words bound \`${field}\` from one side`,
    };
  }
  return (
    searchOf(parameter) ??
    switchOf(parameter, item) ??
    textOf(parameter, item) ??
    matchOf(parameter, item, schemas)
  );
}

/** `filter[x][gte]`, `x__gte`, `x.gte`, `x_contains`: the operator is part of the name. */
function operatorInName(
  parameter: ParameterView,
  item: SchemaView | undefined,
): Question | undefined {
  const name = parameter.name.replace(/\[\]$/, "");
  const found =
    /^(.*?)(?:\[(\w+)\]|__(\w+)|\.(\w+)|_(n?eq?|gte?|lte?|ne|nin|contains|icontains|like|substring|startswith|starts_with|prefix))$/.exec(
      name,
    );
  const spelling = (found?.[2] ?? found?.[3] ?? found?.[4] ?? found?.[5])
    ?.replace("_", "")
    .toLowerCase();
  const operator = spelling === undefined ? undefined : bracketOperators.get(spelling);
  if (found === undefined || found === null || operator === undefined || !found[1])
    return undefined;
  return {
    operator,
    field: fieldNamed(bareName(found[1]), item),
    because: `the name ends in the operator \`${spelling}\``,
  };
}

/** The name without `filter[…]` and the brackets of repetition. */
function bareName(name: string): string {
  const inner = /^(?:filters?|where|q|search)\[([^\]]+)\]/.exec(name)?.[1];
  return (inner ?? name).replace(/\[\]$/, "").replace(/^filter_by_|^filter[._-]/, "");
}

function searchOf(parameter: ParameterView): Question | undefined {
  if (!parameter.isString || parameter.isArray || parameter.isBoolean || parameter.isObject)
    return undefined;
  if (parameter.enum !== undefined || !searchNames.test(foldName(bareName(parameter.name))))
    return undefined;
  if (expressionWords.test(parameter.text))
    return {
      operator: "expr",
      field: "*",
      because: "the words speak of an expression in one string",
    };
  return { operator: "search", field: "*", because: "the name is that of a free-text search" };
}

/** `include_archived`, `exclude_drafts`: more or fewer rows, not a value to compare. */
function switchOf(parameter: ParameterView, item: SchemaView | undefined): Question | undefined {
  const found = /^(include|exclude|excluded|not|without)[_-]?(.+)$/i.exec(parameter.name);
  if (found === null) return undefined;
  const field = fieldNamed(singular(found[2] ?? ""), item);
  if (/^include/i.test(parameter.name)) {
    return parameter.isBoolean
      ? { operator: "include", field, because: "a switch that lets more rows in" }
      : undefined;
  }
  if (parameter.isBoolean)
    return { operator: "exclude", field, because: "a switch that keeps rows out" };
  const isMany = parameter.isArray || listWords.test(parameter.text);
  return { operator: isMany ? "nin" : "ne", field, because: "the name excludes values" };
}

/** Parts of texts: `name_query`, a word such as "contains", or room for more text than anyone repeats exactly. */
function textOf(parameter: ParameterView, item: SchemaView | undefined): Question | undefined {
  if (
    !parameter.isString ||
    parameter.isArray ||
    parameter.enum !== undefined ||
    parameter.isBoolean
  )
    return undefined;
  const name = bareName(parameter.name);
  const { format, pattern, maxLength } = parameter.value;
  const stem = /^(.+)[_-](query|search|text|keyword)$/i.exec(name)?.[1];
  if (stem !== undefined)
    return {
      operator: "contains",
      field: fieldNamed(stem, item),
      because: "the name asks for a part of the text",
    };
  if (/_range$/i.test(name) || (format === undefined && rangeWords.test(parameter.text))) {
    return {
      operator: "range",
      field: fieldNamed(name.replace(/_range$/i, ""), item),
      because: "the words describe a range in one string",
    };
  }
  if (format !== undefined || pattern !== undefined || listWords.test(parameter.text))
    return undefined;
  const field = fieldNamed(name, item);
  if (prefixWords.test(parameter.text))
    return { operator: "prefix", field, because: "the words ask for the beginning of the text" };
  if (containsWords.test(parameter.text))
    return { operator: "contains", field, because: "the words ask for a part of the text" };
  if (maxLength !== undefined && maxLength > longestExactValue) {
    return { operator: "contains", field, because: `maxLength ${maxLength} is room for free text` };
  }
  return undefined;
}

function matchOf(
  parameter: ParameterView,
  item: SchemaView | undefined,
  schemas: SchemaIndex,
): Question {
  const name = bareName(parameter.name);
  if (parameter.isObject && !parameter.isArray)
    return { operator: "map", field: name, because: "an object of names and values" };
  const isMany = parameter.isArray || listWords.test(parameter.text);
  const field = fieldNamed(name, item, isMany);
  if (isArrayOf(field, item, schemas) && !parameter.isBoolean) {
    return { operator: "has", field, because: "the field of a row is an array" };
  }
  if (isMany)
    return {
      operator: "in",
      field,
      because: parameter.isArray ? "an array of values" : "the words allow a list of values",
    };
  return { operator: "eq", field, because: "one value, compared with the field of the same name" };
}

function isArrayOf(field: string, item: SchemaView | undefined, schemas: SchemaIndex): boolean {
  const pointer = item?.properties.get(field);
  return pointer !== undefined && (viewSchema(schemas, pointer)?.types.has("array") ?? false);
}

/** The row's own name of a field; for sets also its singular, `user_id` of `user_ids`. */
function fieldNamed(name: string, item: SchemaView | undefined, isMany = false): string {
  const found = propertyNamed(item, name);
  if (found !== undefined) return found;
  return isMany || /_?ids$/i.test(name)
    ? (propertyNamed(item, singular(name)) ?? singular(name))
    : name;
}
