import type { Code } from "../code.js";
import type { SchemaObject } from "../../spec/types.js";
import type { Fresh, ModuleBuilder, Site } from "./keyword.js";
import type { Place } from "./place.js";

/** @returns The site of a schema in a function that is being made. */
export function createSite(
  module: ModuleBuilder,
  place: Place,
  schema: SchemaObject,
  value: Code,
  fresh: Fresh,
): Site {
  return {
    module,
    place,
    schema,
    value,
    fresh,
    child: (keyword) => module.subschema(module.places.child(place, keyword)),
    children: (keyword) =>
      module.places
        .children(place, keyword)
        .map((below) => [below.key, module.subschema(below.place)] as const),
  };
}
