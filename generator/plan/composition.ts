import { intersection, union } from "./shape-set.js";
import type { ObjectShape, PropertyShape, TypeShape } from "./types.js";

/**
 * The type of values that all parts hold of, in such a way that what fits the parts fits it.
 *
 * A required property of which nothing is known would lose that it is there: `{ id: unknown } & { id?: string }` has an
 * `id` that may be `undefined`. And an interface does not fit an index signature, though any object is meant.
 */
export function composition(parts: readonly TypeShape[]): TypeShape {
  const whole = intersection(parts);
  return whole.kind === "intersection" ? intersection(whole.members.map(asPart)) : whole;
}

function asPart(shape: TypeShape): TypeShape {
  switch (shape.kind) {
    case "union":
      return union(shape.members.map(asPart));
    case "intersection":
      return intersection(shape.members.map(asPart));
    case "object":
      return isAnyObject(shape)
        ? { kind: "nonPrimitive" }
        : { ...shape, properties: shape.properties.map(asPartProperty) };
    default:
      return shape;
  }
}

const asPartProperty = (property: PropertyShape): PropertyShape =>
  property.type.kind === "unknown" && !property.optional
    ? { ...property, type: { kind: "present" } }
    : property;

/** Whether a shape takes any object. */
export const isAnyObject = (shape: TypeShape): boolean =>
  shape.kind === "object" && shape.properties.length === 0 && isUnknown(shape);

const isUnknown = ({ index }: ObjectShape): boolean => index?.kind === "unknown";
