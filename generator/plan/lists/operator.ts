import type { ParameterView } from "./parameter-view.js";
import { bareName, fieldNamed } from "./fields.js";
import type { SchemaView } from "./schema-view.js";
import type { SchemaIndex } from "../../model/types.js";
import type { FilterOperator } from "./types.js";
import { boundOf, fieldOfBound } from "./bounds.js";
import { foldName, singularName } from "./words.js";
import { areMany, matchOf, type Question, textOf } from "./match-operator.js";

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
  /^(q|query|search|searchterms?|searchquery|searchstring|searchtext|keywords?|term|text|freetext|fulltext|textsearch|phrase|filter|where|s)$/;
const expressionWords =
  /\b(query|filter|search) (syntax|expression|language|qualifiers?|keywords)\b|\bexpressions?\b|\boperators?\b|\bsyntax\b|\blucene\b|\bodata\b/i;
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

function searchOf(parameter: ParameterView): Question | undefined {
  if (!parameter.isString || parameter.isArray || parameter.isBoolean || parameter.isObject)
    return undefined;
  if (parameter.enum !== undefined || !searchNames.test(foldName(bareName(parameter.name))))
    return undefined;
  if (expressionWords.test(parameter.text) || parameter.folded === "where")
    return {
      operator: "expr",
      field: "*",
      because: "the words speak of an expression in one string",
    };
  return { operator: "search", field: "*", because: "the name is that of a free-text search" };
}

/** `include_archived`, `exclude_drafts`: more or fewer rows, not a value to compare. */
function switchOf(parameter: ParameterView, item: SchemaView | undefined): Question | undefined {
  const found = /^(include|exclude|excluded|not|without)(?:[_-]|(?=[A-Z]))(.+)$/.exec(
    parameter.name,
  );
  if (found === null) return undefined;
  const field = fieldNamed(singularName(found[2] ?? ""), item);
  if (/^include/i.test(parameter.name)) {
    return parameter.isBoolean
      ? { operator: "include", field, because: "a switch that lets more rows in" }
      : undefined;
  }
  if (parameter.isBoolean)
    return { operator: "exclude", field, because: "a switch that keeps rows out" };
  const isMany = areMany(parameter);
  return { operator: isMany ? "nin" : "ne", field, because: "the name excludes values" };
}
