import type { SchemaObject } from "../../spec/types.js";
import { type Place, type Places, objectOf } from "./place.js";

/**
 * Names that must be there in the direction at hand.
 *
 * `readOnly` properties are not asked of senders, `writeOnly` ones not of the service (OpenAPI 3.1, "Schema Object").
 */
export function requiredNames(places: Places, place: Place): ReadonlySet<string> {
  const schema: SchemaObject = objectOf(place) ?? {};
  if (place.direction === "neutral") return new Set(schema.required);
  const keyword = place.direction === "request" ? "readOnly" : "writeOnly";
  const properties = schema.properties ?? {};
  return new Set(
    (schema.required ?? []).filter((name) => {
      if (!Object.hasOwn(properties, name)) return true;
      return !isMarked(places, places.child(place, "properties", name), keyword);
    }),
  );
}

/** Whether a schema, or one that holds wherever it does, has a mark. */
function isMarked(
  places: Places,
  place: Place,
  keyword: "readOnly" | "writeOnly",
  seen: ReadonlySet<string> = new Set(),
): boolean {
  const schema: SchemaObject | undefined = objectOf(place);
  if (!schema || seen.has(place.pointer)) return false;
  if (schema[keyword] === true) return true;
  const target = schema.$ref === undefined ? undefined : places.reference(place);
  const parts = (schema.allOf ?? []).map((_, index) => places.child(place, "allOf", index));
  const visited = new Set([...seen, place.pointer]);
  return [...(target ? [target] : []), ...parts].some((part) =>
    isMarked(places, part, keyword, visited),
  );
}
