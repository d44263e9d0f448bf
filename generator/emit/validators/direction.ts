import type { SchemaObject } from "../../spec/types.js";
import { type Place, type Places, objectOf, partsOf } from "./place.js";

const none: ReadonlySet<string> = new Set();

/**
 * Names that must be there in the direction at hand.
 *
 * `readOnly` properties are not asked of senders, `writeOnly` ones not of the service (OpenAPI 3.1, "Schema Object").
 */
export function requiredNames(places: Places, place: Place): ReadonlySet<string> {
  const required = objectOf(place)?.required;
  if (required === undefined) return none;
  const names = new Set(required);
  if (place.direction === "neutral" || place.holdsParameters) return names;
  const mark = place.direction === "request" ? "readOnly" : "writeOnly";
  for (const member of places.children(place, "properties", (key) => names.has(key))) {
    if (isMarked(places, member, mark)) names.delete(member.key);
  }
  return names;
}

/** Whether a schema, or one that holds wherever it does, has a mark. */
function isMarked(
  places: Places,
  place: Place,
  mark: "readOnly" | "writeOnly",
  seen: ReadonlySet<string> = new Set(),
): boolean {
  const schema: SchemaObject | undefined = objectOf(place);
  if (!schema || seen.has(place.pointer)) return false;
  if (schema[mark] === true) return true;
  const visited = new Set([...seen, place.pointer]);
  return partsOf(places, place).some((part) => isMarked(places, part, mark, visited));
}
