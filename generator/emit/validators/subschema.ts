import { type Code, code } from "../code.js";
import type { SchemaObject } from "../../spec/types.js";
import { compile, faultExpression, statementList } from "./compile.js";
import type { Form } from "./form.js";
import { type ModuleBuilder, type Subschema, noNames } from "./keyword.js";
import { hasAssertions } from "./keywords.js";
import { type Place, objectOf, typesOf } from "./place.js";
import { rulesExpression } from "./rules.js";
import { typesFault } from "./type.js";

/** @returns The subschema at a place; references that stand alone are followed. */
export function createSubschema(module: ModuleBuilder, start: Place): Subschema {
  const place = followReferences(module, start);
  const form = module.forms.of(place);
  const schema = objectOf(place);
  if (form === "types" && schema) return ofTypes(module, place, schema);
  return ofForm(module, place, form);
}

/** What asks for nothing but types, as most schemas do. */
function ofTypes(module: ModuleBuilder, place: Place, schema: SchemaObject): Subschema {
  const types = typesOf(schema) ?? [];
  const fault = (value: Code): Code => typesFault(types, value);
  return {
    place,
    isTrue: false,
    isFalse: false,
    isCall: false,
    isBlock: false,
    fault,
    faultInPlace: fault,
    statements: (value) => [code`if (${fault(value)}) return false;`],
    rules: () => rulesExpression(module, place),
  };
}

function ofForm(module: ModuleBuilder, place: Place, form: Form): Subschema {
  const isConstant = form === "true" || form === "false";
  const isCall = form === "model" || form === "function";
  const isBlock = form === "statements";
  const call = (value: Code): Code => code`!${module.predicate(place)}(${value})`;
  const inline = (value: Code): Code =>
    faultExpression(compile(module, place, value, noNames), value);
  const fault = (value: Code): Code =>
    isConstant ? code`${form === "false"}` : isCall || isBlock ? call(value) : inline(value);
  return {
    place,
    isTrue: form === "true",
    isFalse: form === "false",
    isCall,
    isBlock,
    fault,
    faultInPlace: (value) => (form === "expression" ? call(value) : fault(value)),
    statements: (value, fresh) =>
      isBlock
        ? statementList(compile(module, place, value, fresh), value, module)
        : [code`if (${fault(value)}) return false;`],
    rules: () => (isCall ? code`${module.rules(place)}` : rulesExpression(module, place)),
  };
}

function followReferences(
  { isModel, places }: Pick<ModuleBuilder, "isModel" | "places">,
  start: Place,
): Place {
  let place = start;
  const seen = new Set<string>();
  while (!isModel(place)) {
    const schema = objectOf(place);
    const isReference = schema?.$ref !== undefined && !hasAssertions(schema, "$ref");
    if (!isReference || seen.has(place.pointer)) return place;
    seen.add(place.pointer);
    // A reference that leads nowhere is an error that `model` has reported.
    place = places.reference(place) ?? { ...place, schema: true, subschemas: [] };
  }
  return place;
}
