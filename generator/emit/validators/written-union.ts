import { type JsonObject, type JsonValue, isJsonObject } from "../../source/document.js";
import { hasOpenEnum } from "./applied.js";
import { areDisjointTypes } from "./branches.js";
import { type Place, type Places, objectOf } from "./place.js";
import { type Tag, findTag } from "./tag.js";

/** A `oneOf`. */
export interface Union {
  readonly places: Places;
  /** The schema that has it. */
  readonly place: Place;
  readonly branches: readonly Place[];
}

/**
 * `oneOf` as keywords of a JSON Schema.
 *
 * Where enums are open, a value that one branch takes as it is written could be one of another branch as well. If a property tells
 * the branches apart, its values stay closed. Else a value that several branches take is taken, too, as `anyOf` says.
 *
 * @param schemas The branches as they are written.
 */
export function writtenUnion(
  { places, place, branches }: Union,
  schemas: readonly JsonValue[],
): JsonObject {
  const sites = branches.map((branch) => ({ place: branch }));
  const isAsWritten =
    areDisjointTypes(places, sites) || !branches.some((branch) => hasOpenEnum(places, branch));
  if (isAsWritten) return { oneOf: schemas };
  const tag = findTag(places, sites);
  if (tag) return { oneOf: schemas.map((schema, index) => tagged(schema, tag, index)) };
  // A schema with an `anyOf` of its own has no room for another.
  return objectOf(place)?.anyOf ? { oneOf: [{ anyOf: schemas }] } : { anyOf: schemas };
}

/** A branch that takes its own values of the property that tells branches apart, and no others. */
function tagged(schema: JsonValue, { property, values }: Tag, index: number): JsonObject {
  const own = isJsonObject(schema) ? schema : {};
  const members = isJsonObject(own["properties"]) ? own["properties"] : {};
  const member = Object.hasOwn(members, property) ? members[property] : undefined;
  const closed = { ...(isJsonObject(member) && member), enum: values[index] ?? [] };
  // A reference, or a branch whose parts have the property.
  if (member === undefined) return { allOf: [schema], properties: { [property]: closed } };
  return { ...own, properties: { ...members, [property]: closed } };
}
