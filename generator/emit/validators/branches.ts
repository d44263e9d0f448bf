import type { Held } from "../../model/types.js";
import { typesBeside } from "../../plan/held.js";
import { allowedMembers } from "../../plan/members.js";
import { heldMembers } from "../../plan/held-members.js";
import type { SchemaObject } from "../../spec/types.js";
import { askedTypes } from "./enum.js";
import type { Subschema } from "./keyword.js";
import { type Place, type Places, objectOf, partsOf } from "./place.js";

/** Types that a schema's values can have, as far as is plain to see; `undefined` for any. */
export function possibleTypes(
  places: Places,
  place: Place,
  seen: ReadonlySet<string> = new Set(),
): ReadonlySet<string> | undefined {
  const schema = objectOf(place);
  if (!schema) return place.schema === false ? new Set() : undefined;
  if (place.carried || seen.has(place.pointer)) return undefined;
  if (place.held) return new Set([place.held.memory, ...typesOfOthers(schema, place.held)]);
  const types = askedTypes(schema);
  if (types) return new Set(types.map((type) => (type === "integer" ? "number" : type)));
  const members = allowedMembers(schema);
  if (members) return new Set(members.map(typeName));
  const visited = new Set([...seen, place.pointer]);
  for (const part of partsOf(places, place)) {
    const found = possibleTypes(places, part, visited);
    if (found) return found;
  }
  return undefined;
}

function typesOfOthers(schema: SchemaObject, held: Held): readonly string[] {
  const members = heldMembers(schema, held);
  if (members) return members.others.map(typeName);
  return typesBeside(schema, held).map((type) => (type === "integer" ? "number" : type));
}

const typeName = (value: unknown): string =>
  value === null ? "null" : Array.isArray(value) ? "array" : typeof value;

/** Whether no value can match two of the branches, since their types differ. */
export function areDisjointTypes(
  places: Places,
  branches: readonly Pick<Subschema, "place">[],
): boolean {
  const types = branches.map((branch) => possibleTypes(places, branch.place));
  const all = types.flatMap((set) => [...(set ?? [])]);
  return types.every((set) => set !== undefined) && new Set(all).size === all.length;
}
