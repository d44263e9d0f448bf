import { type Code, code } from "../code.js";
import { compile, faultExpression, statementList } from "./compile.js";
import { isAlways, isNever } from "./conditions.js";
import { type ModuleBuilder, type Subschema, noNames } from "./keyword.js";
import { hasAssertions } from "./keywords.js";
import { type Place, objectOf } from "./place.js";
import { rulesExpression } from "./rules.js";

/** Past this many conditions a check is a function of its own. */
const mostInline = 6;

/** @returns The subschema at a place; references that stand alone are followed. */
export function createSubschema(module: ModuleBuilder, start: Place): Subschema {
  const place = followReferences(module, start);
  const { schema } = place;
  const isEmpty = schema === true || (schema !== false && !hasAssertions(schema));
  const form = isEmpty || schema === false ? "constant" : shapeOf(module, place);
  const isCall = form === "model" || form === "function";
  const isBlock = form === "statements";
  const call = (value: Code): Code => code`!${module.predicate(place)}(${value})`;
  const inline = (value: Code): Code =>
    faultExpression(compile(module, place, value, noNames), value);
  const probe = form === "expression" ? inline(code`value`) : code`${!isEmpty}`;
  const isConstant =
    form === "constant" || (form === "expression" && (isAlways(probe) || isNever(probe)));
  const isTrue = isConstant && isNever(probe);
  const fault = (value: Code): Code =>
    isConstant ? code`${!isTrue}` : isCall || isBlock ? call(value) : inline(value);
  return {
    place,
    isTrue,
    isFalse: isConstant && !isTrue,
    isCall,
    isBlock,
    fault,
    faultInPlace: (value) => (form === "expression" && !isConstant ? call(value) : fault(value)),
    statements: (value, fresh) =>
      isBlock
        ? statementList(compile(module, place, value, fresh), value, module)
        : [code`if (${fault(value)}) return false;`],
    rules: () =>
      form === "model" || form === "function"
        ? code`${module.rules(place)}`
        : rulesExpression(module, place),
  };
}

function followReferences(module: ModuleBuilder, start: Place): Place {
  let place = start;
  const seen = new Set<string>();
  while (!module.isModel(place)) {
    const schema = objectOf(place);
    const isReference = schema?.$ref !== undefined && !hasAssertions(schema, "$ref");
    if (!isReference || seen.has(place.pointer)) return place;
    seen.add(place.pointer);
    // A reference that leads nowhere is an error that `model` has reported.
    place = module.places.reference(place) ?? { ...place, schema: true };
  }
  return place;
}

/** `model`: has a name; `types`: nothing but a question of type; `expression`; `statements`: an array that nothing refers to; or `function`. */
function shapeOf(
  module: ModuleBuilder,
  place: Place,
): "model" | "types" | "expression" | "statements" | "function" {
  if (module.isModel(place)) return "model";
  const schema = objectOf(place);
  const isArray = schema?.type === "array" && !hasApplicators(schema);
  const isComplex =
    schema !== undefined &&
    complexKeywords.some((keyword) => keyword in schema) &&
    !(isArray && !("contains" in schema) && !("unevaluatedItems" in schema));
  if (isComplex) return "function";
  if (isArray && ("items" in schema || "prefixItems" in schema)) {
    // What a reference leads to may contain itself, and then written in place it would never end.
    return module.places.isTarget(place) ? "function" : "statements";
  }
  const { types, groups, any } = compile(module, place, code`v`, noNames);
  const count = [...groups.values()].flat().length + any.length;
  if (count > mostInline) return "function";
  return count === 0 && types !== undefined ? "types" : "expression";
}

const hasApplicators = (schema: object): boolean =>
  ["$ref", "$dynamicRef", "allOf", "anyOf", "oneOf", "not", "if"].some((name) => name in schema);

const complexKeywords = [
  "$ref",
  "$dynamicRef",
  "allOf",
  "anyOf",
  "oneOf",
  "not",
  "if",
  "properties",
  "required",
  "patternProperties",
  "additionalProperties",
  "propertyNames",
  "minProperties",
  "maxProperties",
  "dependentRequired",
  "dependentSchemas",
  "unevaluatedProperties",
  "unevaluatedItems",
  "contains",
  "items",
  "prefixItems",
];
