import type { SchemaIndex } from "../../model/types.js";
import { bareName, fieldNamed } from "./fields.js";
import type { ParameterView } from "./parameter-view.js";
import { type SchemaView, viewSchema } from "./schema-view.js";
import type { FilterOperator } from "./types.js";
import { foldName } from "./words.js";

/** What a parameter asks of which field, and why that is thought. */
export interface Question {
  readonly operator: FilterOperator;
  readonly field: string;
  readonly because: string;
}

const listWords =
  /\bcomma[- ](separated|delimited)\b|\bseparated by commas?\b|\b(comma|pipe|semicolon)-?\w* list\b|\bone or more\b|\bcan be (specified|passed|provided) multiple times\b/i;
const containsWords =
  /\b(names?|titles?|texts?|strings?|values?|descriptions?|keys?)\b[^.]*\bcontain(s|ing)?\b|\bcontain(s|ing)? (the|this|a) (given |specified |provided )?(sub)?(string|text|value|term|word|phrase)s?\b|\bsubstring\b|\bpartial(ly)?\b|\bfuzzy\b|\bcase[- ]insensitive(ly)? match\b/i;
const prefixWords = /\b(start(s|ing)?|begin(s|ning)?) with\b|\bprefix\b/i;
const rangeWords = /\bdate(-?time)? ranges?\b|[<>]=|`[<>]\w?`|\w\.\.\w|\ba range\b|\brange of\b/i;
const allWords = /\b(has|have|having) all of\b/i;
const rangeNames = /_range$/i;
const periodNames = /(^|_)(period|time_?frame|time_?range|time_?window)$/i;

/** More characters than this are free text, which nobody types whole: 255 is what database columns have by default. */
const longestExactValue = 255;

/** Whether a parameter takes several values: an array, or a text that the words call a list. */
export function areMany(parameter: ParameterView): boolean {
  return parameter.isArray || listWords.test(parameter.text);
}

/** Parts of texts, and ranges in one value, by the ending of the name, a word such as "contains", or the room for text. */
export function textOf(
  parameter: ParameterView,
  item: SchemaView | undefined,
): Question | undefined {
  const name = bareName(parameter.name);
  if (rangeNames.test(name) || (parameter.enum !== undefined && periodNames.test(name)))
    return rangeOf(name, item);
  const isPlain = parameter.isString && !parameter.isArray && !parameter.isBoolean;
  if (!isPlain || parameter.enum !== undefined) return undefined;
  const stem = /^(.+)[_-](query|search|text|keyword)$/i.exec(name)?.[1];
  if (stem !== undefined) {
    return {
      operator: "contains",
      field: fieldNamed(stem, item),
      because: "the name asks for a part of the text",
    };
  }
  if (rangeWords.test(parameter.text)) return rangeOf(name, item);
  return partOf(parameter, fieldNamed(name, item));
}

function rangeOf(name: string, item: SchemaView | undefined): Question {
  const field = fieldNamed(name.replace(rangeNames, ""), item);
  return {
    operator: "range",
    field,
    because: "the name or the words describe a range in one value",
  };
}

function partOf(parameter: ParameterView, field: string): Question | undefined {
  const { format, pattern, maxLength } = parameter.value;
  if (format !== undefined || pattern !== undefined || areMany(parameter)) return undefined;
  if (prefixWords.test(parameter.text)) {
    return { operator: "prefix", field, because: "the words ask for the beginning of the text" };
  }
  if (containsWords.test(parameter.text)) {
    return { operator: "contains", field, because: "the words ask for a part of the text" };
  }
  return maxLength !== undefined && maxLength > longestExactValue
    ? { operator: "contains", field, because: `maxLength ${maxLength} is room for free text` }
    : undefined;
}

/** What is left is compared as a whole: with one value, with any of several, or with the members of an array. */
export function matchOf(
  parameter: ParameterView,
  item: SchemaView | undefined,
  schemas: SchemaIndex,
): Question {
  const name = bareName(parameter.name);
  if (parameter.isObject && !parameter.isArray) {
    return { operator: "map", field: name, because: "an object of names and values" };
  }
  const isMany = areMany(parameter);
  const field = fieldNamed(name, item, isMany);
  if (parameter.isArray && parameter.value.properties !== undefined) {
    return { operator: "expr", field, because: "conditions written as objects" };
  }
  if (allWords.test(parameter.text)) {
    return { operator: "has", field, because: "the words ask for all of several values" };
  }
  const isSameName = foldName(field) === foldName(name);
  if (!parameter.isArray && !parameter.isBoolean && isSameName && isArrayOf(field, item, schemas)) {
    return { operator: "has", field, because: "the field of a row is an array" };
  }
  if (isMany) {
    return {
      operator: "in",
      field,
      because: parameter.isArray ? "an array of values" : "the words allow a list of values",
    };
  }
  return { operator: "eq", field, because: "one value, compared with the field of the same name" };
}

function isArrayOf(field: string, item: SchemaView | undefined, schemas: SchemaIndex): boolean {
  const pointer = item?.properties.get(field);
  return pointer !== undefined && (viewSchema(schemas, pointer)?.types.has("array") ?? false);
}
