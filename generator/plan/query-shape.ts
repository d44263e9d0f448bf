import type { Pointer } from "../source/pointer.js";
import type { NamedOperation } from "./places.js";
import { intersection, union } from "./shape-set.js";
import type { ListPlan } from "./lists/types.js";
import type { ObjectShape, PropertyShape, QueryNarrowing, TypeShape } from "./types.js";

/** Parameters that exclude each other are spelt out in types up to this many alternatives; beyond, at run time alone. */
const mostAlternatives = 4;

/** How the types of parameter groups are narrower than their schemas, by pointer. */
export const queryNarrowings = (
  named: readonly NamedOperation[],
): ReadonlyMap<Pointer, QueryNarrowing> =>
  new Map(
    named.flatMap(({ groups, list }) =>
      groups.map(({ place, pointer }) => [
        pointer,
        place === "query" && list !== undefined ? narrowingOf(list) : { exclusive: [] },
      ]),
    ),
  );

function narrowingOf({ sort, exclusive }: ListPlan): QueryNarrowing {
  const { by, fields = [] } = sort ?? {};
  const isNarrowed = by !== undefined && fields.length > 0;
  return { ...(isNarrowed && { sort: { by, fields } }), exclusive };
}

/**
 * The type of a parameter group: readonly throughout, the sort field with the fields of a row for completion, and
 * parameters that exclude each other never together.
 */
export function narrowQuery(shape: TypeShape, { sort, exclusive }: QueryNarrowing): TypeShape {
  if (shape.kind !== "object") return shape;
  const own = readonlyShape(shape);
  return withExclusions(sort === undefined ? own : withSortFields(own, sort), exclusive);
}

function readonlyShape(shape: ObjectShape): ObjectShape {
  return {
    ...shape,
    properties: shape.properties.map((property) => ({
      ...property,
      readonly: true,
      type: readonlyArrays(property.type),
    })),
  };
}

function readonlyArrays(type: TypeShape): TypeShape {
  if (type.kind === "array" || type.kind === "tuple") return { ...type, readonly: true };
  if (type.kind !== "union") return type;
  return { ...type, members: type.members.map(readonlyArrays) };
}

function withSortFields(
  shape: ObjectShape,
  { by, fields }: NonNullable<QueryNarrowing["sort"]>,
): ObjectShape {
  const open: TypeShape = { kind: "open", base: "string", members: fields };
  return {
    ...shape,
    properties: shape.properties.map((property) =>
      property.name === by && property.type.kind === "string"
        ? { ...property, type: open }
        : property,
    ),
  };
}

function withExclusions(shape: ObjectShape, groups: readonly (readonly string[])[]): TypeShape {
  const usable = groups
    .map((group) => shape.properties.filter(({ name }) => group.includes(name)))
    .filter((group) => group.length > 1 && group.every(({ optional }) => optional));
  const count = usable.reduce((product, group) => product * group.length, 1);
  if (usable.length === 0 || count > mostAlternatives) return shape;
  const moved = new Set(usable.flat().map(({ name }) => name));
  const rest = { ...shape, properties: shape.properties.filter(({ name }) => !moved.has(name)) };
  return intersection([rest, ...usable.map(alternatives)]);
}

/** One of the properties, and the others never: `{ page?: number; offset?: never } | { page?: never; offset?: number }`. */
function alternatives(group: readonly PropertyShape[]): TypeShape {
  return union(
    group.map((chosen): TypeShape => ({
      kind: "object",
      properties: group.map((property) =>
        property === chosen ? property : { ...property, type: { kind: "never" } },
      ),
    })),
  );
}
