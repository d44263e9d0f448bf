import { schemaNode, subschemaAt } from "../../model/subschemas.js";
import type { SchemaNode, Subschema } from "../../model/types.js";
import type { Direction } from "../../plan/types.js";
import type { JsonValue } from "../../source/document.js";
import { type Pointer, childPointer } from "../../source/pointer.js";
import type { Schema, SchemaObject, SchemaType } from "../../spec/types.js";
import type { DynamicScope, References } from "./references.js";

/** A schema as it is to be read in one place. */
export interface Place extends Pick<SchemaNode, "pointer" | "schema" | "subschemas"> {
  /** Its index or key among the schemas of the keyword by which it was reached; empty where it is the only one. */
  readonly key: string;
  /** Where its `$ref` leads, as `SchemaNode` has it. */
  readonly target?: SchemaNode["target"] | undefined;
  /** How its texts are carried, as `SchemaNode` has it. */
  readonly carried?: SchemaNode["carried"] | undefined;
  /** How its values are held in memory, as `SchemaNode` has it. */
  readonly held?: SchemaNode["held"] | undefined;
  /** Whether it is an object or `null`, as `SchemaNode` has it. */
  readonly isNullableObject?: SchemaNode["isNullableObject"] | undefined;
  /** Whether it holds parameters, as `SchemaNode` has it. */
  readonly holdsParameters?: SchemaNode["holdsParameters"] | undefined;
  readonly direction: Direction;
  /** Whether enums take values that the description does not know. */
  readonly isOpen: boolean;
  readonly dynamicScope: DynamicScope;
}

/** How places are reached from each other. */
export interface Places {
  /** The subschema that a keyword has. A missing one is `true`. */
  child(place: Place, keyword: string): Place;
  /**
   * The subschemas that a keyword has, in their order.
   *
   * @param isAsked Says of which keys they are wanted; of all where it is absent.
   */
  children(place: Place, keyword: string, isAsked?: (key: string) => boolean): readonly Place[];
  /** Where `$ref` leads; absent where it leads nowhere. */
  reference(place: Place): Place | undefined;
  /** Whether a reference leads to the schema. */
  isTarget(place: Place): boolean;
  /** Where the schema stands in the user's files. */
  sourcePointer(place: Place): string;
  /** Where `$dynamicRef` leads. */
  dynamicReference(place: Place): Place | undefined;
  /** All that the ways between places hang on beside the schemas themselves, as a text. */
  readonly common: string;
  /** The place at a pointer, entered from outside any other schema. */
  start(pointer: Pointer, direction: Direction, isOpen: boolean): Place;
}

/** How a schema is read, wherever it stands. */
type Reading = Pick<Place, "direction" | "isOpen" | "dynamicScope">;

/**
 * @param sourcePointer Says where a pointer of the lifted document stands in the user's files.
 * @returns Places of one document.
 */
export function createPlaces(
  references: References,
  sourcePointer: (pointer: Pointer) => string = (pointer) => pointer,
): Places {
  const enter = (reading: Reading, node: SchemaNode, key = ""): Place =>
    placeOf(node, key, reading, references.enter(reading.dynamicScope, node.pointer));
  const go = (place: Place, pointer: Pointer | undefined): Place | undefined => {
    const node = pointer === undefined ? undefined : references.node(pointer);
    return node && enter(place, node);
  };
  const at = (place: Place, below: Subschema): Place =>
    enter(place, references.node(below.pointer) ?? unlisted(place, below), keyOf(below));
  return {
    child(place, keyword) {
      const found = place.subschemas.find((below) => below.keyword === keyword);
      if (found !== undefined) return at(place, found);
      return enter(place, schemaNode(childPointer(place.pointer, keyword), true));
    },
    children(place, keyword, isAsked = () => true) {
      const found: Place[] = [];
      for (const below of place.subschemas) {
        if (below.keyword === keyword && isAsked(keyOf(below))) found.push(at(place, below));
      }
      return found;
    },
    reference: (place) => go(place, references.target(place)),
    dynamicReference: (place) => go(place, references.dynamicTarget(place, place.dynamicScope)),
    sourcePointer: (place) => sourcePointer(place.pointer),
    isTarget: (place) => references.isTarget(place.pointer),
    common: commonOf(references, sourcePointer),
    start(pointer, direction, isOpen) {
      const node = references.node(pointer) ?? schemaNode(pointer, true);
      return enter({ direction, isOpen, dynamicScope: new Map() }, node);
    },
  };
}

const placeOf = (
  {
    pointer,
    schema,
    subschemas,
    target,
    carried,
    held,
    isNullableObject,
    holdsParameters,
  }: SchemaNode,
  key: string,
  { direction, isOpen }: Reading,
  dynamicScope: DynamicScope,
): Place => ({
  key,
  pointer,
  schema,
  subschemas,
  target,
  carried,
  held,
  isNullableObject,
  holdsParameters,
  direction,
  isOpen,
  dynamicScope,
});

/** Where a target stands in the user's files is part of its rules. */
const commonOf = (
  { identifiers, targets }: References,
  sourcePointer: (pointer: Pointer) => string,
): string =>
  JSON.stringify([identifiers, Array.from(targets, (target) => [target, sourcePointer(target)])]);

const keyOf = ({ key = "" }: Subschema): string => String(key);

/** The node of a subschema that is none of its own, as a plan may make them. */
function unlisted({ schema }: Place, below: Subschema): SchemaNode {
  const own = subschemaAt(schema as JsonValue, below) as Schema; // it was found there
  return schemaNode(below.pointer, own);
}

/** The schemas that hold wherever a schema does: what its `$ref` leads to, and those of `allOf`. */
export function partsOf(places: Places, place: Place): readonly Place[] {
  const { $ref, allOf } = objectOf(place) ?? {};
  const target = $ref === undefined ? undefined : places.reference(place);
  const parts = allOf === undefined ? [] : places.children(place, "allOf");
  return target ? [target, ...parts] : parts;
}

/** A text that is equal for equal places. */
export function placeKey(place: Place): string {
  const scope = [...place.dynamicScope].sort(([a], [b]) => (a < b ? -1 : 1));
  const inScope = scope.length === 0 ? "" : JSON.stringify(scope);
  return `${place.direction} ${place.isOpen} ${inScope} ${place.pointer}`;
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
export const strict = (place: Place): Place => (place.isOpen ? { ...place, isOpen: false } : place);
