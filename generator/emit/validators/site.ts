import type { SchemaObject } from "../../spec/types.js";
import type { Code } from "../code.js";
import {
  type Fresh,
  type ModuleBuilder,
  type SchemaSite,
  type Site,
  type Subschema,
  noNames,
} from "./keyword.js";
import type { Place } from "./place.js";

/** The site of a schema; for one that is `true` or `false`, that. */
export const siteAt = (module: ModuleBuilder, place: Place): SchemaSite | boolean =>
  typeof place.schema === "boolean" ? place.schema : createSite(module, place, place.schema);

/** @returns What the code of a schema is made from. */
export function createSite(module: ModuleBuilder, place: Place, schema: SchemaObject): SchemaSite {
  const { places, subschema } = module;
  const known: { [keyword: string]: readonly Subschema[] } = {};
  const children: SchemaSite["children"] = (keyword) =>
    (known[keyword] ??= places.children(place, keyword).map(subschema));
  return {
    module,
    place,
    schema,
    children,
    child: (keyword) => children(keyword)[0] ?? subschema(places.child(place, keyword)),
  };
}

/** The site in a function; in an expression, which has no variables of its own, without names for these. */
export const checking = (site: SchemaSite, value: Code, fresh: Fresh = noNames): Site => ({
  ...site,
  value,
  fresh,
});
