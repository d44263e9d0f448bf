import type { SchemaNode } from "../model/types.js";
import type { Pointer } from "../source/pointer.js";
import { type InPlaceNode, childrenAt, conjunctsOf } from "./in-place.js";
import type { Direction } from "./types.js";

/** A schema, as far as it is to be known what it requires. */
export interface RequiringNode extends InPlaceNode, Pick<SchemaNode, "pointer" | "schema"> {
  readonly holdsParameters?: SchemaNode["holdsParameters"] | undefined;
}

/** Gives schemas by pointer. */
interface RequiringLookup {
  get(pointer: Pointer): RequiringNode | undefined;
}

/**
 * Names that a schema requires in a direction: `readOnly` properties are not asked of senders, `writeOnly` ones not of
 * the service.
 *
 * One part of an `allOf` may require what another describes: so all of the composition is looked at in which a schema is
 * written. A schema that is referred to stands for itself, wherever that is.
 *
 * @see OpenAPI 3.1 "Schema Object"
 */
export function requiredNames(
  node: RequiringNode,
  direction: Direction,
  schemas: RequiringLookup,
): ReadonlySet<string> {
  const names = new Set(typeof node.schema === "boolean" ? [] : node.schema.required);
  // Parameters are asked for as they are written.
  if (names.size === 0 || direction === "neutral" || node.holdsParameters) return names;
  const mark = direction === "request" ? "readOnly" : "writeOnly";
  for (const part of conjunctsOf(wholeOf(node.pointer, schemas), schemas)) {
    for (const { keyword, key, pointer } of part.subschemas) {
      const isAsked = keyword === "properties" && typeof key === "string" && names.has(key);
      if (isAsked && isMarked(pointer, mark, schemas)) names.delete(key);
    }
  }
  return names;
}

/** The outermost schema that a schema is written in as a part of `allOf`; itself where it is none. */
function wholeOf(pointer: Pointer, schemas: RequiringLookup): Pointer {
  const above = /^(.*)\/allOf\/\d+$/s.exec(pointer)?.[1];
  const holder = above === undefined ? undefined : schemas.get(above);
  // A reference can lead to what looks like a part and is written in no schema.
  return holder !== undefined && childrenAt(holder, ["allOf"]).includes(pointer)
    ? wholeOf(holder.pointer, schemas)
    : pointer;
}

/** Whether a schema, or one that holds wherever it does, has a mark. */
function isMarked(
  pointer: Pointer,
  mark: "readOnly" | "writeOnly",
  schemas: RequiringLookup,
): boolean {
  const node = schemas.get(pointer);
  if (typeof node?.schema !== "object") return false;
  // Most properties neither hold nor refer to others.
  return (
    node.schema[mark] === true ||
    ((node.target !== undefined || node.subschemas.length > 0) &&
      conjunctsOf(pointer, schemas).some(({ schema }) => schema[mark] === true))
  );
}
