import type { SchemaLookup } from "../model/types.js";
import type { Pointer } from "../source/pointer.js";
import type { Direction, TypeShape } from "./types.js";

/** What turning schemas into types needs to know. */
export interface ShapeContext {
  readonly schemas: SchemaLookup;
  readonly direction: Direction;
  /** Whether enums take unknown members here. */
  readonly openEnums: boolean;
  /** The model that a schema stands for, if it has one. */
  readonly modelAt: (pointer: Pointer) => string | undefined;
}

/** What drafting an object needs to know. */
export interface DraftContext extends Pick<ShapeContext, "schemas" | "direction" | "modelAt"> {
  /** The type of the values at a place. */
  readonly shapeAt: (pointer: Pointer) => TypeShape;
}
