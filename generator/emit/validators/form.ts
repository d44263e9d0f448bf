import { type ImportedSymbol, code, importedValue } from "../code.js";
import type { Direction } from "../../plan/types.js";
import type { Pointer } from "../../source/pointer.js";
import type { SchemaObject } from "../../spec/types.js";
import { anyOfKeyword } from "./combine.js";
import { compile, faultExpression } from "./compile.js";
import { isAlways, isNever } from "./conditions.js";
import type { ModuleBuilder } from "./keyword.js";
import { keywordsOf } from "./keywords.js";
import type { Leaves } from "./leaves.js";
import { oneOfKeyword } from "./one-of.js";
import type { Place, Places } from "./place.js";
import { checking, createSite } from "./site.js";
import { createSubschema } from "./subschema.js";
import { findTag } from "./tag.js";

/** Past this many conditions a check is a function of its own. */
const mostInline = 6;

/**
 * How a schema is checked where it stands: always or never true; by the function of its model, or by one of its own;
 * by an expression, which may ask for nothing but types; or, an array that nothing refers to, by statements.
 */
export type Form = "true" | "false" | "model" | "function" | "types" | "expression" | "statements";

/** Forms of schemas, which are the same in all modules of a package. */
export interface Forms {
  /** @param place References that stand alone are followed already. */
  of(place: Place): Form;
}

/**
 * @param isModel Says whether a named model stands for a schema.
 * @returns Forms of the schemas of one document.
 */
export function createForms(
  places: Places,
  isModel: (place: Place) => boolean,
  leaves: Leaves,
): Forms {
  const known: { readonly [direction in Direction]: Map<Pointer, Form> } = {
    request: new Map(),
    response: new Map(),
    neutral: new Map(),
  };
  const forms: Forms = {
    of(place) {
      if (typeof place.schema === "boolean") return place.schema ? "true" : "false";
      const leaf = leaves.at(place);
      if (leaf !== undefined) {
        leaf.form ??= ownForm(probe, place, place.schema);
        return leaf.form !== "true" && isModel(place) ? "model" : leaf.form;
      }
      // In a dynamic scope the same place may be another schema's.
      if (place.dynamicScope.size > 0) return formOf(probe, place, place.schema);
      const own = known[place.direction];
      const form = own.get(place.pointer) ?? formOf(probe, place, place.schema);
      own.set(place.pointer, form);
      return form;
    },
  };
  const probe = createProbe({ places, isModel, forms, leaves });
  return forms;
}

/** Stands in for a module where code is made to see what it looks like, and thrown away. */
function createProbe(
  shared: Pick<ModuleBuilder, "places" | "isModel" | "forms" | "leaves">,
): ModuleBuilder {
  let asked = 0;
  const name = (): ImportedSymbol => {
    asked++;
    return importedValue("./probe.js", "name");
  };
  const probe: ModuleBuilder = {
    ...shared,
    subschema: (place) => createSubschema(probe, place),
    predicate: name,
    rules: name,
    constant: name,
    part: name,
    countAsked: () => asked,
  };
  return probe;
}

function formOf(probe: ModuleBuilder, place: Place, schema: SchemaObject): Form {
  if (keywordsOf(schema).length === 0) return "true";
  return probe.isModel(place) ? "model" : ownForm(probe, place, schema);
}

/** The form of a schema that no model stands for. */
function ownForm(probe: ModuleBuilder, place: Place, schema: SchemaObject): Form {
  const keywords = keywordsOf(schema);
  if (keywords.length === 0) return "true";
  if (keywords.length === 1 && asksForTypes(place, schema)) return "types";
  const isArray = schema.type === "array" && !hasApplicators(schema);
  if (isComplex(schema, isArray) && !isPlainUnion(probe, place, schema)) return "function";
  if (isArray && ("items" in schema || "prefixItems" in schema)) {
    // What a reference leads to may contain itself, and then written in place it would never end.
    return probe.places.isTarget(place) ? "function" : "statements";
  }
  const value = code`value`;
  const compiled = compile(checking(createSite(probe, place, schema), value));
  const count = [...compiled.groups.values()].flat().length + compiled.any.length;
  if (count > mostInline) return "function";
  const fault = faultExpression(compiled, value);
  if (isNever(fault)) return "true";
  if (isAlways(fault)) return "false";
  return count === 0 && compiled.types !== undefined ? "types" : "expression";
}

/** Whether a schema with a single keyword asks for types: most do, and no code has to be made to see it. */
const asksForTypes = ({ carried, held }: Place, { type }: SchemaObject): boolean =>
  !carried && !held && (Array.isArray(type) ? type.length > 0 : type !== undefined);

/** Whether a schema asks for one of a few branches and nothing else: each of these takes one condition. */
function isPlainUnion(probe: ModuleBuilder, place: Place, schema: SchemaObject): boolean {
  const [only, ...others] = keywordsOf(schema);
  const keyword = only === anyOfKeyword ? "anyOf" : only === oneOfKeyword ? "oneOf" : undefined;
  if (keyword === undefined || others.length > 0 || place.carried || place.held) return false;
  // What a reference leads to may contain itself, and then written in place it would never end.
  if (probe.places.isTarget(place)) return false;
  const branches = probe.places.children(place, keyword);
  // A tag is looked at before the branches are: that is more than a condition each.
  return branches.length <= mostInline && !findTag(probe.places, branches.map(probe.subschema));
}

/** Whether the keywords of a schema are more than an expression should hold. */
const isComplex = (schema: object, isArray: boolean): boolean =>
  Object.keys(schema).some((keyword) => complexKeywords.has(keyword)) &&
  !(isArray && !("contains" in schema) && !("unevaluatedItems" in schema));

const hasApplicators = (schema: object): boolean =>
  ["$ref", "$dynamicRef", "allOf", "anyOf", "oneOf", "not", "if"].some((name) => name in schema);

const complexKeywords: ReadonlySet<string> = new Set([
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
]);
