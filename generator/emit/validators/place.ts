import { schemaNode } from "../../model/subschemas.js";
import type { SchemaNode } from "../../model/types.js";
import type { Direction } from "../../plan/types.js";
import { type Pointer, childPointer, isChildPointer } from "../../source/pointer.js";
import type { Schema, SchemaObject, SchemaType } from "../../spec/types.js";
import type { DynamicScope, References } from "./references.js";

/** A schema as it is to be read in one place. */
export interface Place {
  readonly pointer: Pointer;
  readonly schema: Schema;
  /** How its texts are carried, as `SchemaNode` has it. */
  readonly carried?: SchemaNode["carried"] | undefined;
  /** How its values are held in memory, as `SchemaNode` has it. */
  readonly held?: SchemaNode["held"] | undefined;
  readonly direction: Direction;
  /** Whether enums take values that the description does not know. */
  readonly isOpen: boolean;
  readonly dynamicScope: DynamicScope;
}

/** How places are reached from each other. */
export interface Places {
  /** The subschema at a keyword. Missing ones are `true`. */
  child(place: Place, ...tokens: readonly (string | number)[]): Place;
  /** Where `$ref` leads; absent where it leads nowhere. */
  reference(place: Place): Place | undefined;
  /** Whether a reference leads to the schema. */
  isTarget(place: Place): boolean;
  /** Where the schema stands in the user's files. */
  sourcePointer(place: Place): string;
  /** Where `$dynamicRef` leads. */
  dynamicReference(place: Place): Place | undefined;
  /** The place at a pointer, entered from outside any other schema. */
  start(pointer: Pointer, direction: Direction, isOpen: boolean): Place;
}

/**
 * @param sourcePointer Says where a pointer of the lifted document stands in the user's files.
 * @returns Places of one document.
 */
export function createPlaces(
  references: References,
  sourcePointer: (pointer: Pointer) => string = (pointer) => pointer,
): Places {
  const nodeOf = (place: Place): SchemaNode =>
    references.node(place.pointer) ?? schemaNode(place.pointer, place.schema);
  const enter = (place: Place, { pointer, schema, carried, held }: SchemaNode): Place => {
    const dynamicScope = references.enter(place.dynamicScope, pointer);
    return { ...place, pointer, schema, carried, held, dynamicScope };
  };
  const go = (place: Place, pointer: Pointer | undefined): Place | undefined => {
    const node = pointer === undefined ? undefined : references.node(pointer);
    return node && enter(place, node);
  };
  return {
    child(place, ...tokens) {
      const schema = valueBelow(place.schema, tokens);
      const known = references.nodeOf(schema);
      // Asking by the schema itself spares making a pointer, most of the work here. A plan may have put another in its place.
      if (known && isChildPointer(known.pointer, place.pointer, tokens)) return enter(place, known);
      const pointer = childPointer(place.pointer, ...tokens);
      const below = { ...place, pointer, carried: undefined, held: undefined, schema };
      return go(place, pointer) ?? below;
    },
    reference: (place) => go(place, references.target(nodeOf(place))),
    dynamicReference: (place) =>
      go(place, references.dynamicTarget(nodeOf(place), place.dynamicScope)),
    sourcePointer: (place) => sourcePointer(place.pointer),
    isTarget: (place) => references.isTarget(place.pointer),
    start(pointer, direction, isOpen) {
      const { schema = true, carried, held } = references.node(pointer) ?? {};
      const dynamicScope = references.enter(new Map(), pointer);
      return { pointer, schema, carried, held, direction, isOpen, dynamicScope };
    },
  };
}

/** For subschemas that are no nodes of their own, as a plan may make them. */
function valueBelow(schema: Schema, tokens: readonly (string | number)[]): Schema {
  let value: unknown = schema;
  for (const token of tokens) {
    const isOwn = typeof value === "object" && value !== null && Object.hasOwn(value, token);
    value = isOwn ? (value as { readonly [key: string]: unknown })[token] : true; // by the test above
  }
  return value as Schema; // `spec` has found schemas to be schemas
}

/** A text that is equal for equal places. */
export function placeKey(place: Place): string {
  const scope = [...place.dynamicScope].sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([place.pointer, place.direction, place.isOpen, scope]);
}

/** The schema as an object; `undefined` for `true` and `false`. */
export function objectOf(place: Place): SchemaObject | undefined {
  return typeof place.schema === "object" ? place.schema : undefined;
}

/** `type` as a list; `undefined` where it is absent. */
export function typesOf(schema: SchemaObject): readonly SchemaType[] | undefined {
  if (schema.type === undefined) return undefined;
  return Array.isArray(schema.type) ? schema.type : [schema.type as SchemaType];
}

/** The same place with enums as they are written. */
export const strict = (place: Place): Place => ({ ...place, isOpen: false });
