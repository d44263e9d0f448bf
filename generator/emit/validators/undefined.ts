import { type Place, type Places, objectOf } from "./place.js";

/** Whether a schema refuses `undefined`, so that it need not be asked for. `false` where that is not plain to see. */
export function rejectsUndefined(
  places: Places,
  place: Place,
  seen: ReadonlySet<string> = new Set(),
): boolean {
  const schema = objectOf(place);
  if (!schema) return place.schema === false;
  if (seen.has(place.pointer)) return false;
  if (["type", "enum", "const"].some((keyword) => keyword in schema)) return true;
  const target = schema.$ref === undefined ? undefined : places.reference(place);
  const visited = new Set([...seen, place.pointer]);
  if (target && rejectsUndefined(places, target, visited)) return true;
  return (schema.allOf ?? []).some((_, index) =>
    rejectsUndefined(places, places.child(place, "allOf", index), visited),
  );
}
