import type { TypeShape } from "./types.js";

/** A union, flat, each member once. `never` adds nothing; `unknown` takes all. */
export function union(members: readonly TypeShape[]): TypeShape {
  const [only] = members;
  if (only !== undefined && members.length === 1) return only;
  const flat = distinct(flatten(members, "union").filter((member) => member.kind !== "never"));
  if (flat.some((member) => member.kind === "unknown")) return { kind: "unknown" };
  return merged(flat, "union", { kind: "never" });
}

/** An intersection, flat, each member once. `unknown` adds nothing; `never` takes all. */
export function intersection(members: readonly TypeShape[]): TypeShape {
  const [only] = members;
  if (only !== undefined && members.length === 1) return only;
  const flat = distinct(
    flatten(members, "intersection").filter((member) => member.kind !== "unknown"),
  );
  if (flat.some((member) => member.kind === "never")) return { kind: "never" };
  return merged(flat, "intersection", { kind: "unknown" });
}

function merged(
  members: readonly TypeShape[],
  kind: "union" | "intersection",
  empty: TypeShape,
): TypeShape {
  const [first] = members;
  if (first === undefined) return empty;
  return members.length === 1 ? first : { kind, members };
}

function flatten(
  members: readonly TypeShape[],
  kind: "union" | "intersection",
): readonly TypeShape[] {
  return members.some((member) => member.kind === kind)
    ? members.flatMap((member) => (member.kind === kind ? member.members : [member]))
    : members;
}

function distinct(members: readonly TypeShape[]): readonly TypeShape[] {
  const kinds = new Set(members.map(({ kind }) => kind));
  // Shapes of different kinds are different: most unions are of a type and null.
  if (kinds.size === members.length) return members;
  return [...new Map(members.map((member) => [keyOf(member), member])).values()];
}

/** A text that is equal for equal shapes. */
function keyOf(shape: TypeShape): string {
  // Most shapes are such; what JSON writes of others begins with a brace.
  if (shape.kind === "reference") return shape.name;
  return JSON.stringify(shape.kind === "literal" ? shape.value : shape);
}
