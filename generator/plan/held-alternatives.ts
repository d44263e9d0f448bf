import type { Held, SchemaIndex, SchemaNode } from "../model/types.js";
import type { Pointer } from "../source/pointer.js";
import { childrenAt, closureInPlace } from "./in-place.js";

/** A way in which values of an alternative are in memory, and how they are written. */
interface Kind {
  /** The schema, where its values are held. */
  readonly pointer?: Pointer;
  readonly memory: string;
  readonly wire: string;
}

const sameInMemory =
  "an alternative beside it would be the same in memory and is another on the wire";
const typeAround = "the schema around it says the type that it has on the wire";

/**
 * Held schemas that have to stay as they are on the wire, each with the reason: a value in memory would not tell how to
 * write it, since an alternative beside it is the same in memory and another on the wire (an instant or a day, a text of
 * digits or any text); or the schema that has the alternatives asks for the type on the wire.
 */
export function undecidableNodes(
  schemas: SchemaIndex,
  held: ReadonlyMap<Pointer, Held>,
): ReadonlyMap<Pointer, string> {
  const found = new Map<Pointer, string>();
  for (const node of schemas.values()) {
    for (const keyword of ["oneOf", "anyOf"] as const) {
      const branches = closureInPlace(childrenAt(node, [keyword]), schemas);
      const kinds = branches.flatMap((one) => kindsOf(one, held));
      const own = kindsOf(node, held).filter(({ pointer }) => pointer === undefined);
      for (const kind of kinds) {
        if (kind.pointer === undefined) continue;
        const isTwin = ({ memory, wire }: Kind): boolean =>
          memory === kind.memory && wire !== kind.wire;
        if (kinds.some(isTwin)) found.set(kind.pointer, sameInMemory);
        if (own.some(({ memory }) => kind.wire.endsWith(memory)))
          found.set(kind.pointer, typeAround);
      }
    }
  }
  return found;
}

function kindsOf({ pointer, schema }: SchemaNode, all: ReadonlyMap<Pointer, Held>): Kind[] {
  if (typeof schema === "boolean") return [];
  const held = all.get(pointer);
  const types = schema.type === undefined ? [] : [schema.type].flat();
  const plain = types.map((type) => (type === "integer" ? "number" : type));
  if (held === undefined) return plain.map((memory) => ({ memory, wire: memory }));
  const beside = plain.filter((type) => held.wire !== "either" && type !== held.wire);
  const own = { pointer, memory: held.memory, wire: `${held.format} ${held.wire}` };
  return [own, ...beside.map((memory) => ({ memory, wire: memory }))];
}
