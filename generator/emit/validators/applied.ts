import {
  type SchemaObject,
  schemaKeywords,
  schemaListKeywords,
  schemaMapKeywords,
} from "../../spec/types.js";
import { isOpenEnum } from "./enum.js";
import { patternFlags } from "./pattern.js";
import { type Place, type Places, objectOf, placeKey, strict } from "./place.js";

/** How keywords with schemas hold them. Definitions are left out: they apply to nothing. */
export const applicators: ReadonlyMap<string, "schema" | "list" | "map"> = new Map([
  ...schemaKeywords.map((name) => [name, "schema"] as const),
  ...schemaListKeywords.map((name) => [name, "list"] as const),
  ...schemaMapKeywords.filter((name) => name !== "$defs").map((name) => [name, "map"] as const),
]);

/** Keywords by which taking unknown enum members would refuse more. */
const closing: ReadonlySet<string> = new Set(["not", "if", "propertyNames"]);

/** The schemas that a keyword applies; under a pattern that is no regular expression it applies none. */
export function appliedPlaces(places: Places, place: Place, keyword: string): readonly Place[] {
  if (keyword === "patternProperties")
    return places.children(place, keyword, (pattern) => patternFlags(pattern) !== undefined);
  if (applicators.get(keyword) !== "schema") return places.children(place, keyword);
  const child = places.child(place, keyword);
  return [closing.has(keyword) ? strict(child) : child];
}

/** Whether a schema has enums, itself or in what it applies, that take values which the description does not know. */
export function hasOpenEnum(places: Places, place: Place, seen: Set<string> = new Set()): boolean {
  const schema: SchemaObject | undefined = objectOf(place);
  const key = placeKey(place);
  if (!schema || !place.isOpen || seen.has(key)) return false;
  seen.add(key);
  const isOpenAt = (at: Place | undefined): boolean =>
    at !== undefined && hasOpenEnum(places, at, seen);
  return (
    isOpenEnum(place, schema) ||
    (schema.$ref !== undefined && isOpenAt(places.reference(place))) ||
    (schema.$dynamicRef !== undefined && isOpenAt(places.dynamicReference(place))) ||
    Object.keys(schema).some(
      (name) => applicators.has(name) && appliedPlaces(places, place, name).some(isOpenAt),
    )
  );
}
