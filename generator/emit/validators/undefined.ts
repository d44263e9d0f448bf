import { type Place, type Places, objectOf, partsOf } from "./place.js";

const none: ReadonlySet<string> = new Set();

/** Whether a schema refuses `undefined`, so that it need not be asked for. `false` where that is not plain to see. */
export function rejectsUndefined(
  places: Places,
  place: Place,
  seen: ReadonlySet<string> = none,
): boolean {
  const schema = objectOf(place);
  if (!schema) return place.schema === false;
  if (seen.has(place.pointer)) return false;
  if ("type" in schema || "enum" in schema || "const" in schema) return true;
  const visited = new Set([...seen, place.pointer]);
  return partsOf(places, place).some((part) => rejectsUndefined(places, part, visited));
}
