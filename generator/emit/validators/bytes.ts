import { type Code, code, importedValue } from "../code.js";
import type { SchemaType } from "../../spec/types.js";
import { every } from "./conditions.js";
import { type Place, objectOf, typesOf } from "./place.js";
import { typesFault } from "./type.js";

/** The types that a schema whose texts are carried as bytes takes beside them. */
function otherTypes(place: Place): readonly SchemaType[] {
  const types = typesOf(objectOf(place) ?? {}) ?? [];
  return place.carried === "either" ? types : types.filter((type) => type !== "string");
}

/** An expression that is true for a value that is neither bytes nor of another type of the schema. */
export function bytesFault(place: Place, value: Code): Code {
  const others = otherTypes(place);
  const isOther = others.length === 0 ? [] : [typesFault(others, value)];
  return every([code`!(${value} instanceof Blob)`, ...isOther]);
}

/** The same for the interpreter. What else the schema says is about texts. */
export function bytesRule(place: Place): Code {
  const check = importedValue("./runtime/validator-bytes.js", "checkBytes");
  return code`${check}(${otherTypes(place).join(" ")})`;
}
