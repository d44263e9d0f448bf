import type { SchemaObject } from "../../spec/types.js";
import { type Code, code } from "../code.js";
import { compile, faultExpression, statementList } from "./compile.js";
import { refusal } from "./conditions.js";
import type { ModuleBuilder, SchemaSite, Subschema } from "./keyword.js";
import { hasAssertions } from "./keywords.js";
import type { Leaf } from "./leaves.js";
import { type Place, objectOf, typesOf } from "./place.js";
import { rulesExpression } from "./rules.js";
import { checking, createSite, siteAt } from "./site.js";
import { typesFault } from "./type.js";

/** @returns The subschema at a place; references that stand alone are followed. */
export function createSubschema(module: ModuleBuilder, start: Place): Subschema {
  const place = followReferences(module, start);
  const form = module.forms.of(place);
  if (form === "model" || form === "function") return called(module, place);
  if (form === "types" || form === "expression") {
    const leaf = module.leaves.at(place);
    // What a reference leads to says where it stands.
    if (leaf !== undefined && !module.places.isTarget(place))
      return alike(module, place, form, leaf);
  }
  const site = siteAt(module, place);
  return typeof site === "boolean" || form === "true" || form === "false"
    ? constant(place, site, form === "true")
    : written(site, form);
}

const unlike: Pick<Subschema, "isTrue" | "isFalse" | "isCall" | "isBlock" | "once"> = {
  isTrue: false,
  isFalse: false,
  isCall: false,
  isBlock: false,
  once: (_, make) => make(),
};

/** What is checked by a function. */
function called(module: ModuleBuilder, place: Place): Subschema {
  const fault = (value: Code): Code => call(module, place, value);
  return {
    ...unlike,
    place,
    isCall: true,
    fault,
    faultInPlace: fault,
    statements: (value) => [refusal(fault(value))],
    rules: () => code`${module.rules(place)}`,
  };
}

/** What is checked where it stands, by code that all leaves alike have. */
function alike(module: ModuleBuilder, place: Place, form: LeafForm, leaf: Leaf): Subschema {
  const kept = place.isOpen ? leaf.open : leaf.closed;
  const site = (): SchemaSite => createSite(module, place, place.schema as SchemaObject); // a leaf is an object
  const fault = (value: Code): Code => faults[form](site(), value);
  const once: Subschema["once"] = (use, make) => {
    const before = kept.get(use);
    if (before !== undefined) return before;
    const count = module.countAsked();
    const made = make();
    // What is the module's own, no other has.
    if (module.countAsked() === count) kept.set(use, made);
    return made;
  };
  return {
    ...unlike,
    place,
    fault,
    faultInPlace: (value) => (form === "types" ? fault(value) : faults.statements(site(), value)),
    statements: (value) => [refusal(fault(value))],
    rules: () => once("rules", () => rulesExpression(site())),
    once,
  };
}

type LeafForm = "types" | "expression";

/** What needs no check. */
function constant(place: Place, site: SchemaSite | boolean, isTrue: boolean): Subschema {
  const fault = (): Code => code`${!isTrue}`;
  return {
    ...unlike,
    place,
    isTrue,
    isFalse: !isTrue,
    fault,
    faultInPlace: fault,
    statements: () => [refusal(fault())],
    rules: () => rulesExpression(site),
  };
}

/** What is checked where it stands. */
function written(site: SchemaSite, form: WrittenForm): Subschema {
  const { module, place } = site;
  return {
    ...unlike,
    place,
    isBlock: form === "statements",
    fault: (value) => faults[form](site, value),
    faultInPlace: (value) => (form === "types" ? faults.types : faults.statements)(site, value),
    statements: (value, fresh) =>
      form === "statements"
        ? statementList(compile(checking(site, value, fresh)), value, module)
        : [refusal(faults[form](site, value))],
    rules: () => rulesExpression(site),
  };
}

type WrittenForm = "types" | "expression" | "statements";

const faults: { readonly [form in WrittenForm]: (site: SchemaSite, value: Code) => Code } = {
  types: ({ schema }, value) => typesFault(typesOf(schema) ?? [], value),
  expression: (site, value) => faultExpression(compile(checking(site, value)), value),
  statements: ({ module, place }, value) => call(module, place, value),
};

const call = (module: ModuleBuilder, place: Place, value: Code): Code =>
  code`!${module.predicate(place)}(${value})`;

function followReferences(
  { isModel, places }: Pick<ModuleBuilder, "isModel" | "places">,
  start: Place,
): Place {
  if (!isReference(start)) return start; // as most
  let place = start;
  const seen = new Set<string>();
  while (isReference(place) && !seen.has(place.pointer) && !isModel(place)) {
    seen.add(place.pointer);
    // A reference that leads nowhere is an error that `model` has reported.
    const target = places.reference(place) ?? { ...place, schema: true, subschemas: [] };
    place = { ...target, key: start.key };
  }
  return place;
}

/** Whether a schema is a reference and nothing else. */
function isReference(place: Place): boolean {
  const schema = objectOf(place);
  return schema?.$ref !== undefined && !hasAssertions(schema, "$ref");
}
