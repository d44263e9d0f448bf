import type { JsonValue } from "../../source/document.js";
import { possibleTypes } from "./branches.js";
import { requiredNames } from "./direction.js";
import type { Subschema } from "./keyword.js";
import { type Place, type Places, objectOf, partsOf } from "./place.js";

/** A property whose value says which branch a value is of. */
export interface Tag {
  readonly property: string;
  /** By branch; no value is in two. */
  readonly values: readonly (readonly JsonValue[])[];
}

/**
 * Finds a property that every branch requires with values of its own.
 *
 * This is what `discriminator` is meant to say, taken from what the branches themselves ask, so that switching on it
 * never changes the verdict.
 */
export function findTag(
  places: Places,
  branches: readonly Pick<Subschema, "place">[],
): Tag | undefined {
  if (branches.length < 2) return undefined;
  const tags = branches.map((branch) => tagsOf(places, branch.place));
  for (const property of tags[0]?.keys() ?? []) {
    const values = tags.map((branch) => branch.get(property));
    if (!values.every((list) => list !== undefined)) continue;
    const all = values.flat();
    if (new Set(all).size === all.length) return { property, values };
  }
  return undefined;
}

/** Properties of a branch that must be there and have one of a few strings or numbers, with these. */
function tagsOf(
  places: Places,
  place: Place,
  seen: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, readonly JsonValue[]> {
  const schema = objectOf(place);
  const found = new Map<string, readonly JsonValue[]>();
  if (!schema || seen.has(place.pointer)) return found;
  const visited = new Set([...seen, place.pointer]);
  for (const part of partsOf(places, place)) {
    for (const [name, values] of tagsOf(places, part, visited)) found.set(name, values);
  }
  const types = possibleTypes(places, place);
  if (types?.size !== 1 || !types.has("object")) return found;
  const required = requiredNames(places, place);
  const members = places.children(place, "properties", (key) => required.has(key));
  const byName = new Map(members.map((member) => [member.key, member]));
  for (const name of required) {
    const member = byName.get(name);
    const values = member && fixedValues(places, member);
    if (values) found.set(name, values);
  }
  return found;
}

function fixedValues(
  places: Places,
  place: Place,
  seen: ReadonlySet<string> = new Set(),
): readonly JsonValue[] | undefined {
  const schema = objectOf(place);
  // A held value is not compared with what stands on the wire.
  if (!schema || place.held || seen.has(place.pointer)) return undefined;
  const values = schema.const === undefined ? schema.enum : [schema.const];
  if (values) {
    const isPlain = values.every((value) => typeof value === "string" || typeof value === "number");
    return isPlain ? values : undefined;
  }
  const target = schema.$ref === undefined ? undefined : places.reference(place);
  return target && fixedValues(places, target, new Set([...seen, place.pointer]));
}
